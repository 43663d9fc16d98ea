/** A department's own SDL for the tests of the kit: every kind of role, field and table. */
export const sampleSdl = /* GraphQL */ `
"""补贴发放：一行是一次发放 | Payments: one row a payment"""
type Payment @register(name: "payments", title: "补贴发放", cycle: MONTHLY, sharing: CONDITIONAL, contact: "社会救助科") {
  """行标识 | Opaque id of the row"""
  id: ID! @tag(name: "public")
  """区划代码 | Division code"""
  divisionCode: String! @tag(name: "public")
  """更新时间 | When the row was last written"""
  updatedAt: DateTime! @requiresScopes(scopes: [["civil-affairs:read"]])
  """领取人 | The recipient"""
  recipient: Person @tag(name: "public")
  """领取人姓名 | Name as written"""
  recipientName: String @requiresScopes(scopes: [["civil-affairs:identity"]])
  """监护人 | The guardian"""
  guardian: Person @requiresScopes(scopes: [["civil-affairs:read"]])
  """所在户 | The household"""
  household: Household @requiresScopes(scopes: [["civil-affairs:read"]])
  """村 | The village"""
  village: Village @tag(name: "public")
  """经办单位或个人 | Who handed it over"""
  agent: Agent @requiresScopes(scopes: [["civil-affairs:read"]])
  """项目 | The project"""
  project: Project @requiresScopes(scopes: [["civil-affairs:read"]])
  """账号 | The account"""
  accountHash: AccountHash @requiresScopes(scopes: [["civil-affairs:read"]])
  """证明人 | The witnesses"""
  witnesses: [Person!] @requiresScopes(scopes: [["civil-affairs:read"]])
  """分期 | The parts it was paid in"""
  parts: [Part!] @requiresScopes(scopes: [["civil-affairs:read"]])
  """补贴种类 | Scheme"""
  scheme: Scheme! @tag(name: "public")
  """月份 | The month it is for"""
  month: Month! @tag(name: "public")
  """发放日期 | The day it was paid"""
  paidOn: Date @tag(name: "public")
  """金额 | Amount"""
  amount: Money! @tag(name: "public")
  """人数 | Head count"""
  headCount: Int @tag(name: "public")
  """已核 | Checked"""
  checked: Boolean @requiresScopes(scopes: [["civil-affairs:read"]])
  """说明 | A sentence made of month and amount"""
  summary(
    """前缀 | What it begins with"""
    prefix: String @tag(name: "public")
  ): String @tag(name: "public")
}

"""一期 | A part"""
type Part {
  """金额 | Amount"""
  amount: Money! @requiresScopes(scopes: [["civil-affairs:read"]])
  """交付人 | Who received it"""
  receiver: Person @requiresScopes(scopes: [["civil-affairs:read"]])
}

"""死亡登记 | Deaths"""
type Death @register(name: "deaths", title: "死亡登记", cycle: DAILY, sharing: NOT_SHARED, contact: "殡葬科") {
  """行标识 | Opaque id of the row"""
  id: ID! @requiresScopes(scopes: [["civil-affairs:read"]])
  """逝者 | The deceased"""
  deceased: Person @requiresScopes(scopes: [["civil-affairs:read"]])
  """死亡日期 | The day"""
  diedOn: Date! @requiresScopes(scopes: [["civil-affairs:read"]])
}

"""村 | Villages"""
type VillageRecord @register(name: "villages", title: "区划", cycle: YEARLY, sharing: UNCONDITIONAL, contact: "区划地名科") {
  """行标识 | Opaque id of the row"""
  id: ID! @tag(name: "public")
  """区划代码 | Division code"""
  divisionCode: String! @tag(name: "public")
  """名称 | Name"""
  name: String! @tag(name: "public")
}

"""个人或单位 | A person or an organization"""
union Agent = Person | Organization

"""补贴种类 | Schemes"""
enum Scheme {
  """高龄 | Elderly care"""
  ELDERLY_CARE @tag(name: "public")
  """低保 | Minimum living"""
  MINIMUM_LIVING @tag(name: "public")
  """孤儿 | Orphans"""
  ORPHAN
}

extend type Person {
  """掩码姓名 | Masked name"""
  maskedName: String @tag(name: "public")
  """姓名 | Name"""
  name: String @requiresScopes(scopes: [["civil-affairs:identity"]])
  """死亡登记 | The death"""
  death: Death @requiresScopes(scopes: [["civil-affairs:read"]])
}

extend type Village {
  """名称 | Name"""
  name: String @tag(name: "public")
}

extend type Query {
  """一个人 | One person"""
  person(
    """个人关联标识 | Link token"""
    id: ID!
  ): Person @requiresScopes(scopes: [["platform:link"]])
}
`;
