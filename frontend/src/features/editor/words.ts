import type { ItemState } from '../../api/workTypes';

export const itemStateWords: Record<ItemState, string> = { DRAFT: '草稿', SUBMITTED: '待审核', RELEASED: '已发布', WITHDRAWN: '已撤下' };

const acts: Record<string, string> = {
  imported: '导入',
  created: '新建',
  saved: '保存',
  submitted: '提交审核',
  approved: '审核通过，发布',
  released: '发布',
  returned: '退回修改',
  withdrawn: '撤下',
};

/** The word for an act in an item's history, whatever tense and case it comes in. */
export function actWord(act: string): string {
  const key = act.toLowerCase();
  const known = Object.keys(acts).find((one) => one === key || one.startsWith(key) || key.startsWith(one.replace(/e?d$/, '')));
  return known ? acts[known]! : act;
}
