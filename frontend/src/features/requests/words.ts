import type { Light, Outcome, RequestCategory, RequestState, ScopeClass } from '../../api/workTypes';

export const categoryWords: Record<RequestCategory, string> = {
  CONSULT: '政策咨询',
  APPLY_HELP: '申报协助',
  COMPLAINT: '投诉反映',
  SUGGESTION: '意见建议',
};

/** What each kind is for, as a firm would put it. */
export const categoryHints: Record<RequestCategory, string> = {
  CONSULT: '政策看不懂，想问清楚能不能享受、怎么享受',
  APPLY_HELP: '申报时遇到困难，需要部门帮忙',
  COMPLAINT: '办理中遇到不合理的事，想反映',
  SUGGESTION: '对政策或服务有想法',
};

export const stateWords: Record<RequestState, string> = {
  DRAFT: '草稿',
  FILED: '待派单',
  ASSIGNED: '待签收',
  OBJECTED: '退单待审',
  ACCEPTED: '办理中',
  WAITING: '待企业补充',
  TRACKED: '跟踪办理',
  ANSWERED: '待企业确认',
  CLOSED: '已办结',
  REPAIRING: '差评整改',
  MERGED: '已并单',
  WITHDRAWN: '已撤回',
};

export const outcomeWords: Record<Outcome, string> = {
  SOLVED: '解决',
  PARTLY: '部分解决',
  REFUSED: '不予支持',
  UNREACHABLE: '无法联系',
  OUT_OF_SCOPE: '不属受理范围',
};

export const scopeWords: Record<ScopeClass, string> = {
  LEGAL_WAY: '已进入诉讼、仲裁、行政复议等法定途径',
  OTHER_AUTHORITY: '不属于本市权限',
  PETITION: '属于信访、纪检监察事项',
  CONFIDENTIAL: '涉及国家秘密、商业秘密或个人隐私',
  PRIVATE_DISPUTE: '企业之间的民事纠纷',
  UNCLEAR: '内容不清，无法办理',
  OTHER: '其他',
};

export const lightWords: Record<Exclude<Light, 'NONE'>, string> = { GREEN: '时限内', YELLOW: '即将到期', RED: '已超期' };

/** 好差评, from best to worst. */
export const ratingWords: [level: number, word: string][] = [
  [5, '非常满意'],
  [4, '满意'],
  [3, '基本满意'],
  [2, '不满意'],
  [1, '非常不满意'],
];

export function ratingWord(level: number): string {
  return ratingWords.find(([one]) => one === level)?.[1] ?? `${level} 分`;
}

/** A draft may not have a title yet. */
export function titleOf({ title }: { title: string }): string {
  return title.trim() || '（还没有写标题）';
}
