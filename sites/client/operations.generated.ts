// Generated from sites/client/operations by `npm run generate`; do not edit.
import type { Operation } from './operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: boolean | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 区划层级 | Levels of administrative division */
export type DivisionLevel =
  /** 市 | City */
  | 'CITY'
  /** 区 | District */
  | 'DISTRICT'
  /** 街道、乡、镇 | Street or town */
  | 'STREET'
  /** 村、社区 | Village or community */
  | 'VILLAGE';

/** DivisionLevel 条件 | Condition on DivisionLevel */
export type DivisionLevelFilter = {
  /** 等于 | Equal to */
  eq?: DivisionLevel | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DivisionLevel> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 行政区划的筛选条件，各项须同时满足 | Filter of divisions; all that is given must hold */
export type DivisionWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<DivisionWhere> | null | undefined;
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 层级 | Level */
  level?: DivisionLevelFilter | null | undefined;
  /** 名称 | Name */
  name?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: DivisionWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<DivisionWhere> | null | undefined;
  /** 上级区划代码 | Division code of the one above */
  parentCode?: StringFilter | null | undefined;
};

/** 小数条件 | Condition on a number */
export type FloatFilter = {
  /** 等于 | Equal to */
  eq?: number | null | undefined;
  /** 大于 | Greater than */
  gt?: number | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: number | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<number> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: number | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: number | null | undefined;
};

/** 行标识条件 | Condition on a row's id */
export type IdFilter = {
  /** 等于 | Equal to */
  eq?: string | number | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string | number> | null | undefined;
};

/** 文本条件 | Condition on a text */
export type StringFilter = {
  /** 包含 | Contains */
  contains?: string | null | undefined;
  /** 等于 | Equal to */
  eq?: string | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 村（社区）的筛选条件，各项须同时满足 | Filter of villages; all that is given must hold */
export type VillageWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<VillageWhere> | null | undefined;
  /** 耕地面积（亩） | Arable land in mu */
  arableArea?: FloatFilter | null | undefined;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 名称 | Name */
  name?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: VillageWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<VillageWhere> | null | undefined;
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  streetCode?: StringFilter | null | undefined;
  /** 所属街道（乡镇）名称 | Name of its street or town */
  streetName?: StringFilter | null | undefined;
  /** 是否城市社区 | Whether it is an urban community */
  urban?: BooleanFilter | null | undefined;
};

export type VillageQueryVariables = Exact<{
  divisionCode: string;
}>;


export type VillageQuery = { village: { divisionCode: string, name: string | null, streetCode: string | null, streetName: string | null, arableArea: number | null, urban: boolean | null } | null };

export type DivisionsQueryVariables = Exact<{
  where?: DivisionWhere | null | undefined;
}>;


export type DivisionsQuery = { divisions: { nodes: Array<{ divisionCode: string, name: string, level: DivisionLevel }> } | null };

export type VillagesQueryVariables = Exact<{
  where?: VillageWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type VillagesQuery = { villages: { totalCount: number, nodes: Array<{ divisionCode: string, name: string | null, streetCode: string | null, streetName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export const divisions: Operation<DivisionsQuery, DivisionsQueryVariables> = {
  kind: 'query',
  name: 'Divisions',
  hash: '1e95bd05e0e4f00f95c66ee8a5aa6ecf7e57561e58c2f0314fa071c8aa997152',
  text: "query Divisions($where: DivisionWhere) { divisions( where: $where orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 ) { nodes { divisionCode name level } } }",
};

export const village: Operation<VillageQuery, VillageQueryVariables> = {
  kind: 'query',
  name: 'Village',
  hash: '99eab0da9383e130755fc95c00436c623536f797fae2fa4489e69bd7c2151e2b',
  text: "query Village($divisionCode: String!) { village(divisionCode: $divisionCode) { divisionCode name streetCode streetName arableArea urban } }",
};

export const villages: Operation<VillagesQuery, VillagesQueryVariables> = {
  kind: 'query',
  name: 'Villages',
  hash: 'ba36fcbc669d1f82a5a6f9a8e3396942bdce6c47860fec54bbb6ad3caf134533',
  text: "query Villages($where: VillageWhere, $after: String) { villages( where: $where orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 after: $after ) { totalCount nodes { divisionCode name streetCode streetName } pageInfo { hasNextPage endCursor } } }",
};
