/** What a register's row can name, and what key sets are made of. The values of `SubjectType`. */
export type SubjectKind =
  | 'PERSON'
  | 'HOUSEHOLD'
  | 'ORGANIZATION'
  | 'VILLAGE'
  | 'VEHICLE'
  | 'PROJECT'
  | 'ACCOUNT'
  | 'CONTACT';

export interface EntityDefinition {
  kind: SubjectKind;
  /** Name of the key field. */
  key: string;
  keyType: 'ID!' | 'String!';
  /** Whether the key is public: an organization's credit code is, a person's token is not. */
  open: boolean;
  description: string;
  keyDescription: string;
}

/** The federation entities, by type name. */
export const ENTITIES: Readonly<Record<string, EntityDefinition>> = {
  Person: {
    kind: 'PERSON',
    key: 'id',
    keyType: 'ID!',
    open: false,
    description: '个人 | A person',
    keyDescription: '个人关联标识 | Link token of the person',
  },
  Household: {
    kind: 'HOUSEHOLD',
    key: 'id',
    keyType: 'ID!',
    open: false,
    description: '家庭（户） | A household',
    keyDescription: '家庭关联标识 | Link token of the household',
  },
  Organization: {
    kind: 'ORGANIZATION',
    key: 'uscc',
    keyType: 'String!',
    open: true,
    description: '单位 | An organization',
    keyDescription: '统一社会信用代码 | Unified social credit code',
  },
  Village: {
    kind: 'VILLAGE',
    key: 'divisionCode',
    keyType: 'String!',
    open: true,
    description: '村（社区） | A village or community',
    keyDescription: '区划代码（12 位） | Division code (12 digits)',
  },
  Vehicle: {
    kind: 'VEHICLE',
    key: 'id',
    keyType: 'ID!',
    open: false,
    description: '车辆 | A vehicle',
    keyDescription: '车辆关联标识 | Link token of the vehicle',
  },
  Project: {
    kind: 'PROJECT',
    key: 'id',
    keyType: 'ID!',
    open: true,
    description: '项目 | A project',
    keyDescription: '项目公开代码 | Public code of the project',
  },
};

/** Scalars that are subjects of their own: tokens of accounts and contacts. */
export const HASHES: Readonly<Record<string, SubjectKind>> = {
  AccountHash: 'ACCOUNT',
  ContactHash: 'CONTACT',
};
