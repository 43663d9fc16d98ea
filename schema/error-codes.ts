/** Languages that messages exist in. */
export type Locale = 'zh' | 'en';

interface Entry {
  /** HTTP status of an answer that is this error alone. */
  status: number;
  zh: string;
  en: string;
  /** What the caller can do about it. */
  todo: Record<Locale, string>;
}

/** Every error a caller can meet. Stable: a code is never renamed or reused. Documented in docs/errors.md. */
export const errorCodes = {
  UNAUTHENTICATED: {
    status: 401,
    zh: '未登录或令牌无效：{reason}',
    en: 'No valid token: {reason}',
    todo: {
      zh: '请以 authorization: Bearer <令牌> 重新请求；令牌过期请重新获取',
      en: 'Send authorization: Bearer <token>; get a new token if this one has expired',
    },
  },
  PURPOSE_REQUIRED: {
    status: 400,
    zh: '没有说明用途',
    en: 'The request states no purpose',
    todo: {
      zh: '请在 x-purpose 中填写用途代码之一：{expected}',
      en: 'Send x-purpose with one of {expected}',
    },
  },
  PURPOSE_INVALID: {
    status: 400,
    zh: '用途代码无效',
    en: 'The purpose is not one of the codes',
    todo: { zh: '用途代码为：{expected}', en: 'The codes are {expected}' },
  },
  CASE_NOT_YOURS: {
    status: 403,
    zh: '令牌中没有所填案号',
    en: 'The case number is not among the cases of the token',
    todo: {
      zh: '请核对 x-case-number（UTF-8 百分号编码），或请案件审批人授权',
      en: 'Check x-case-number (percent-encoded UTF-8), or ask the supervisor of the case to assign it',
    },
  },
  CASE_REQUIRED: {
    status: 403,
    zh: '这一请求须写明案号',
    en: 'This is asked for a case alone',
    todo: {
      zh: '请在 x-case-number 中填写令牌所载的案号（UTF-8 百分号编码）',
      en: 'Name a case of your token in x-case-number (percent-encoded UTF-8)',
    },
  },
  FORBIDDEN: {
    status: 403,
    zh: '无权访问其中 {count} 项，整个请求未执行',
    en: '{count} of the coordinates asked for need a scope that the caller lacks; nothing was read',
    todo: {
      zh: '所缺权限见 extensions.refused；请去掉这些字段，或以具备权限的角色、案号、用途请求',
      en: 'extensions.refused names each and what it needs: leave them out, or ask with the role, case or purpose that has it',
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    zh: '平台尚不认识这一查询的哈希',
    en: 'No query of this hash is known here',
    todo: {
      zh: '请将查询文本与哈希一并提交一次，此后只需哈希',
      en: 'Send the text of the query beside its hash once; from then on the hash is enough',
    },
  },
  BAD_REQUEST: {
    status: 400,
    zh: '请求格式有误：{reason}',
    en: 'The request is malformed: {reason}',
    todo: {
      zh: '请以 JSON 提交 query、variables、operationName',
      en: 'Send JSON with query, variables and operationName',
    },
  },
  QUERY_INVALID: {
    status: 400,
    zh: '查询语句无效：{reason}',
    en: 'The query is not valid: {reason}',
    todo: { zh: '请对照接口定义修改', en: 'Correct it against the schema' },
  },
  QUERY_TOO_LARGE: {
    status: 400,
    zh: '查询语句过大：{what} 为 {found}，上限 {limit}',
    en: 'The query is too large: {what} is {found}, the limit is {limit}',
    todo: { zh: '请拆成几次请求', en: 'Split it into several requests' },
  },
  QUERY_TOO_DEEP: {
    status: 400,
    zh: '查询嵌套过深：{found} 层，上限 {limit} 层',
    en: 'The query is nested {found} levels deep, the limit is {limit}',
    todo: { zh: '请减少嵌套，或分步查询', en: 'Nest less, or ask in steps' },
  },
  QUERY_TOO_COMPLEX: {
    status: 400,
    zh: '查询代价过高：{what} 为 {found}，上限 {limit}',
    en: 'The query is too costly: {what} is {found}, the limit is {limit}',
    todo: { zh: '请减小 first 或减少字段', en: 'Ask for fewer rows with first, or for fewer fields' },
  },
  SUBSCRIPTIONS_REFUSED: {
    status: 400,
    zh: '不支持订阅',
    en: 'Subscriptions are not supported',
    todo: { zh: '请改用查询', en: 'Use a query' },
  },
  CURSOR_INVALID: {
    status: 400,
    zh: '游标无效或不属于此列表',
    en: 'The cursor is not one of this list',
    todo: {
      zh: '请使用本列表同一排序下返回的 endCursor',
      en: 'Use an endCursor returned by this list with the same order',
    },
  },
  ARGUMENT_INVALID: {
    status: 400,
    zh: '参数 {argument} 无效：应为 {expected}',
    en: 'Argument {argument} is not valid: expected {expected}',
    todo: { zh: '请按要求修改参数', en: 'Correct the argument' },
  },
  NOT_FOUND: {
    status: 404,
    zh: '没有这个地址或资源',
    en: 'There is no such address or resource',
    todo: {
      zh: '请核对地址、编号或标识，及其是否在本人管辖范围内、仍在使用或运行',
      en: 'Check the address, the id or the code, and whether it is within your jurisdiction and still in use or running',
    },
  },
  VERSION_CONFLICT: {
    status: 409,
    zh: '已被修改：所见版本为 {expected}，现为 {found}',
    en: 'It has been changed: you have seen version {expected}, now it is {found}',
    todo: {
      zh: '请重新读取，看过之后再修改；没有任何改动',
      en: 'Read it again, and decide anew; nothing was changed',
    },
  },
  TRANSITION_REFUSED: {
    status: 409,
    zh: '状态为 {found}，不能执行 {what}',
    en: 'Its state is {found}, from which {what} is not possible',
    todo: {
      zh: '请按办理流程操作；没有任何改动',
      en: 'Follow the workflow in docs/runs.md; nothing was changed',
    },
  },
  DISCLOSURE_INVALID: {
    status: 400,
    zh: '{place}：{reason}',
    en: '{placeEn}: {reasonEn}',
    todo: {
      zh: '请按提示修改后再保存或提交；没有任何改动',
      en: 'Correct it and try again; nothing was changed',
    },
  },
  PERSONAL_DATA_FOUND: {
    status: 400,
    zh: '{place}含有{what}，不能公开',
    en: '{placeEn} holds {whatEn}, which must not be published',
    todo: {
      zh: '请删除或脱敏（如 张*三）后重新保存；身份证号、银行卡号、手机号码和附件名单中的全名一律不公开',
      en: 'Remove or mask it (张*三) and save again: identity, card and mobile numbers are never published, nor full names in attached lists',
    },
  },
  ATTACHMENTS_MISSING: {
    status: 400,
    zh: '还缺附件：{missing}',
    en: 'An attachment is missing: {missingEn}',
    todo: {
      zh: '请补齐后再提交；本期没有发生的，人数填 0，不须附件',
      en: 'Add it and submit again; where nothing happened in the period, give a count of 0, which needs none',
    },
  },
  ATTACHMENT_REFUSED: {
    status: 400,
    zh: '不能接受这个附件：{reason}',
    en: 'This attachment is refused: {reasonEn}',
    todo: {
      zh: '请另存为不超过 {limit} MB 的 PDF、DOCX、XLSX、PNG 或 JPEG 后重新上传',
      en: 'Save it as PDF, DOCX, XLSX, PNG or JPEG of {limit} MB at most and upload it again',
    },
  },
  ANOTHER_PERSON_REQUIRED: {
    status: 403,
    zh: '起草、修改、提交过这一事项，或本轮已审核过它的人，不能“{what}”',
    en: 'Who drafted, edited or submitted the item, or approved it in this round, cannot take this step: {whatEn}',
    todo: { zh: '请由另一人办理（一步一审核）', en: 'Let another person take it' },
  },
  DISCLOSURE_STEP_REFUSED: {
    status: 409,
    zh: '这一事项现为“{found}”，{by}不能“{what}”',
    en: 'The item is in the step {foundEn}; {byEn} cannot take the action {whatEn}',
    todo: {
      zh: '请刷新后按环节办理：村起草、村审核、街道审核；没有任何改动',
      en: 'Read it again and follow the steps in docs/disclosure.md; nothing was changed',
    },
  },
  RUNS_UNAVAILABLE: {
    status: 503,
    zh: '此网关没有连接模型运行数据库',
    en: 'This gateway has no database of screens and runs',
    todo: {
      zh: '请联系平台运维设置 DATABASE_URL_OVERSIGHT_ENGINE',
      en: "Ask the platform's operators to set DATABASE_URL_OVERSIGHT_ENGINE",
    },
  },
  SECOND_PERSON_REQUIRED: {
    status: 403,
    zh: '提交人不能审批自己提交的模型',
    en: 'Who proposed a screen may not approve it',
    todo: { zh: '请由另一人审批', en: 'Let somebody else approve it' },
  },
  CLOCK_SKEW: {
    status: 401,
    zh: '网关与部门服务器的时钟相差超过 {limit} 秒',
    en: 'The clocks of the gateway and the department differ by more than {limit} seconds',
    todo: { zh: '请联系平台运维校准时钟', en: "Ask the platform's operators to set the clocks" },
  },
  HOP_INVALID: {
    status: 401,
    zh: '部门不接受此请求的签名：{reason}',
    en: 'The department does not accept the signature of this request: {reason}',
    todo: {
      zh: '部门接口只接受网关的请求；请经网关查询',
      en: 'Departments answer the gateway only; ask through it',
    },
  },
  DEPARTMENT_TIMED_OUT: {
    status: 504,
    zh: '{department} 未在 {deadlineMs} 毫秒内答复',
    en: '{department} did not answer within {deadlineMs} ms',
    todo: {
      zh: '结果不完整；请稍后重试或缩小查询',
      en: 'The answer is incomplete: retry later or ask for less',
    },
  },
  DEPARTMENT_FAILED: {
    status: 502,
    zh: '{department} 查询失败',
    en: '{department} failed to answer',
    todo: { zh: '结果不完整；请稍后重试', en: 'The answer is incomplete: retry later' },
  },
  DEPARTMENT_REFUSED: {
    status: 403,
    zh: '{department} 拒绝答复',
    en: '{department} refused to answer',
    todo: {
      zh: '部门的规则严于网关；请联系部门',
      en: "The department's rules are stricter than the gateway's; ask the department",
    },
  },
  DEPARTMENT_INCOMPLETE: {
    status: 502,
    zh: '{department} 的答复缺少内容',
    en: '{department} left out a part of its answer',
    todo: {
      zh: '结果不完整，空值不表示没有；请稍后重试',
      en: 'The answer is incomplete, a null does not mean none: retry later',
    },
  },
  MATCH_INVALID: {
    status: 400,
    zh: '比对表达式有误（{place}）：{reason}',
    en: 'The match expression is not valid ({place}): {reason}',
    todo: {
      zh: '请按 docs/matching.md 修改该处',
      en: 'Correct it there; docs/matching.md has the language',
    },
  },
  MATCH_UNBOUNDED: {
    status: 403,
    zh: '比对结果未限定在 {jurisdiction} 辖区之内',
    en: 'The result of the match is not bounded by the district {jurisdiction}',
    todo: {
      zh: '结果的每一部分都须与至少一个非参照（reference: false）数据目录相交',
      en: 'Join every part of the result with an operand that is no reference (reference: false)',
    },
  },
  SCREEN_INVALID: {
    status: 400,
    zh: '模型有误（{place}）：{reason}',
    en: 'The screen is not valid ({place}): {reason}',
    todo: {
      zh: '请按 docs/screens.md 修改；全部问题见 extensions.faults',
      en: 'Correct it as docs/screens.md says; extensions.faults has all that is wrong',
    },
  },
  QUOTA_EXCEEDED: {
    status: 403,
    zh: '{what} 为 {found}，超出限额 {limit}',
    en: '{what} would be {found}, the quota is {limit}',
    todo: {
      zh: '请等已有的到期，或请案件审批人调整',
      en: 'Wait until earlier ones expire, or ask the supervisor of the case',
    },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    zh: '提交过于频繁',
    en: 'Too much was sent in a short time',
    todo: { zh: '请过一分钟再试', en: 'Wait a minute and try again' },
  },
  REPORTS_UNAVAILABLE: {
    status: 503,
    zh: '举报暂不能受理：没有办理机关的密钥',
    en: 'Reports are not taken here: no office has its key',
    todo: {
      zh: '请拨打 12388 举报，或联系平台运维设置 REPORT_KEYS_FILE',
      en: "Call 12388 to report, or ask the platform's operators to set REPORT_KEYS_FILE",
    },
  },
  PUBLIC_ONLY: {
    status: 403,
    zh: '举报和查询举报不需要登录，也不能带着登录进行',
    en: 'Reports are made and followed without signing in, and not while signed in',
    todo: {
      zh: '请在公开入口提交，不带令牌',
      en: 'Ask at the public door, without a token',
    },
  },
  PROOF_REFUSED: {
    status: 403,
    zh: '工作量证明无效或已过期',
    en: 'The proof of work is not good, or no longer',
    todo: {
      zh: '请重新获取题目并计算；每道题目只能用一次',
      en: 'Get a new challenge and work on it; each is good for one use',
    },
  },
  CODE_REFUSED: {
    status: 403,
    zh: '查询码不能使用',
    en: 'This tracking code cannot be used',
    todo: {
      zh: '请核对 16 位查询码；遗失的查询码不能找回，可以重新举报',
      en: 'Check the 16 digits; a code that is lost cannot be found again, but you can report anew',
    },
  },
  MEDIA_REFUSED: {
    status: 400,
    zh: '{argument} 中的文件不能清除元数据，没有提交：应为 {expected}，每个至多 2 MiB',
    en: 'A file in {argument} cannot be freed of its metadata, and nothing was submitted: expected {expected} of 2 MiB at most',
    todo: {
      zh: '请换一个文件，或去掉它重新提交',
      en: 'Send another file, or submit without it',
    },
  },
  SLIP_REFUSED: {
    status: 403,
    zh: '户公开单不能使用',
    en: 'This slip cannot be used',
    todo: {
      zh: '请核对编码；仍不能用时，请到村委会换一张',
      en: 'Check the code; if it still does not work, ask the village office for another slip',
    },
  },
  BUSY: {
    status: 503,
    zh: '正在处理的请求过多',
    en: 'Too many questions are being answered already',
    todo: { zh: '请稍候几秒重试', en: 'Wait a few seconds and ask again' },
  },
  INTERNAL: {
    status: 500,
    zh: '平台内部错误',
    en: 'Something went wrong inside the platform',
    todo: { zh: '请把请求编号告知平台运维', en: "Give the request's id to the platform's operators" },
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof errorCodes;
