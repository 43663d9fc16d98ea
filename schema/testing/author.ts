/** A small department's own SDL: two registers, every kind of field and role. */
export const AUTHOR_SDL = /* GraphQL */ `
"""补贴发放：一行是一次发放 | Allowance payments: one row a payment"""
type AllowancePayment @register(name: "allowancePayments", title: "补贴发放", cycle: MONTHLY, sharing: CONDITIONAL, contact: "民政局社会救助科") {
  """行标识 | Opaque id of the row"""
  id: ID! @tag(name: "public")
  """区划代码 | Division code"""
  divisionCode: String! @tag(name: "public")
  """更新时间 | When the row was last written"""
  updatedAt: DateTime! @requiresScopes(scopes: [["civil-affairs:read"]])
  """领取人 | The person it was paid to"""
  recipient: Person @tag(name: "public")
  """领取人姓名 | Name of the recipient as written"""
  recipientName: String @requiresScopes(scopes: [["civil-affairs:identity"]])
  """所在户 | The household"""
  household: Household @requiresScopes(scopes: [["civil-affairs:read"]])
  """所在村 | The village"""
  village: Village @tag(name: "public")
  """账号标识 | Token of the account"""
  accountHash: AccountHash @requiresScopes(scopes: [["civil-affairs:read"]])
  """补贴种类 | Scheme"""
  scheme: AllowanceScheme! @tag(name: "public")
  """发放日期 | The day it was paid"""
  paidOn: Date! @tag(name: "public")
  """金额 | Amount"""
  amount: Money! @tag(name: "public")
  """批次种类 | Kind of batch"""
  batchKind: BatchKind @requiresScopes(scopes: [["civil-affairs:read"]])
  """备注 | Notes"""
  notes: [String!] @requiresScopes(scopes: [["civil-affairs:read"]])
}

"""近亲属备案 | Declared relatives"""
type RelativeDeclaration @register(name: "relativeDeclarations", title: "近亲属备案", cycle: ON_CHANGE, sharing: NOT_SHARED, contact: "民政局") {
  """行标识 | Opaque id of the row"""
  id: ID! @requiresScopes(scopes: [["civil-affairs:read"]])
  """备案人 | Who declared"""
  declarant: Person @requiresScopes(scopes: [["civil-affairs:read"]])
  """亲属或单位 | The relative, or a relative's company"""
  relative: Counterparty @requiresScopes(scopes: [["civil-affairs:read"]])
  """其他亲属 | Further relatives"""
  others: [Person!] @requiresScopes(scopes: [["civil-affairs:read"]])
}

"""个人或单位 | A person or an organization"""
union Counterparty = Person | Organization

"""补贴种类 | Schemes"""
enum AllowanceScheme {
  """高龄 | Elderly care"""
  ELDERLY_CARE @tag(name: "public")
  """低保 | Minimum living"""
  MINIMUM_LIVING @tag(name: "public")
  """孤儿 | Orphans"""
  ORPHAN
}

"""批次种类 | Kinds of batch"""
enum BatchKind @requiresScopes(scopes: [["civil-affairs:read"]]) {
  """正常 | Normal"""
  NORMAL
  """补发 | Arrears"""
  ARREARS
}

extend type Person {
  """掩码姓名 | Masked name"""
  maskedName: String @tag(name: "public")
  """姓名 | Name"""
  name: String @requiresScopes(scopes: [["civil-affairs:identity"]])
}

extend type Query {
  """一个人 | One person"""
  person(
    """个人关联标识 | Link token"""
    id: ID!
  ): Person @requiresScopes(scopes: [["platform:link"]])
}
`;

/** A second department that adds to the same person. */
export const OTHER_SDL = /* GraphQL */ `
"""房产 | Properties"""
type Property @register(name: "properties", title: "房产", cycle: DAILY, sharing: CONDITIONAL, contact: "住建局") {
  """行标识 | Opaque id of the row"""
  id: ID! @requiresScopes(scopes: [["housing:read"]])
  """产权人 | Owner"""
  owner: Person @requiresScopes(scopes: [["housing:read"]])
  """面积 | Area in square metres"""
  area: Float @requiresScopes(scopes: [["housing:read"]])
}
`;
