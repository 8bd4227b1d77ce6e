/** Plain words for the codes that citizens' pages meet. */
const words = {
  obtain: {
    AUTO: '免申即享',
    FAST: '直达快享',
    APPLY: '需要申报',
    COMPETE: '竞争评审',
    SERVICE: '服务事项',
    SELF_DECLARE: '自行申报享受',
    UNKNOWN: '方式未载明',
  },
  level: { NATIONAL: '国家', PROVINCE: '省级', CITY: '市级', COUNTY: '县（市、区）', PARK: '园区' },
  status: {
    CURRENT: '现行有效',
    UNVERIFIED: '有效性待核',
    NOT_YET: '尚未施行',
    DRAFT: '草案',
    REPEALED: '已废止',
    EXPIRED: '已失效',
    SUPERSEDED: '已被替代',
  },
  found: {
    FULL: '全文已收录',
    PARTIAL: '收录了部分条款',
    TITLE_ONLY: '只收录标题',
    DRAFT_ONLY: '只收录征求意见稿',
    NOT_FOUND: '原文待补录',
  },
  role: { enterprise: '企业', official: '部门工作人员', dispatcher: '派单人员', supervisor: '督办人员', editor: '政策编辑', admin: '管理员' },
} as const;

export type Vocabulary = keyof typeof words;

/** The word for a code; a value that is already plain Chinese (or is not known) shows as it came. */
export function word(vocabulary: Vocabulary, code: string): string {
  return (words[vocabulary] as Record<string, string>)[code] ?? code;
}

/** What the way of obtaining means for the reader. */
const explained: Record<string, string> = {
  AUTO: '不用申请，符合条件的由部门直接兑付到账。',
  FAST: '登记一次信息即可，不再层层审核。',
  APPLY: '需要按通知提交申请材料，由部门审核。',
  COMPETE: '需要申报并经评审择优确定。',
  SELF_DECLARE: '在申报纳税等环节自行填报享受，资料留存备查。',
  SERVICE: '这是一项服务或便利措施，按需使用，不涉及发放资金。',
  UNKNOWN: '原文没有写明怎么办理，建议先咨询主管部门。',
};

export function obtainExplained(code: string): string {
  return explained[code] ?? '';
}

/** Policy texts were noted down with computer signs; readers see the ones they know. */
export function plain(text: string): string {
  return text.replace(/>=/g, '≥').replace(/<=/g, '≤').replace(/!=/g, '≠');
}
