import type { Basis, ImportState, ImportView } from '../../api/firmTypes';
import { count } from '../../lib/figures';

export const stateWords: Record<ImportState, string> = {
  RECEIVING: '正在检查',
  CHECKED: '等您确认',
  APPLYING: '正在写入',
  APPLIED: '已写入',
  CANCELLED: '已取消',
  FAILED: '没有读完',
};

export const basisWords: Record<Basis, string> = { LAW: '依法共享，不需要企业授权', CONSENT: '企业授权后才使用' };

/** What a batch has come to, in one sentence. */
export function outcome({ state, rows, good, bad, applied }: ImportView): string {
  switch (state) {
    case 'RECEIVING':
      return `正在检查文件，已读 ${count(rows)} 行。`;
    case 'CHECKED':
      if (good === 0) return `检查完了，${count(rows)} 行都有错，没有可以写入的。`;
      return bad === 0 ? `检查完了，${count(rows)} 行都没有问题。` : `检查完了，${count(good)} 行可以写入，${count(bad)} 行有错。`;
    case 'APPLYING':
      return `正在写入企业档案，已写 ${count(applied)} 行，共 ${count(good)} 行。`;
    case 'APPLIED':
      return `已写入 ${count(applied)} 行${bad > 0 ? `，跳过有错的 ${count(bad)} 行` : ''}。相关企业的政策会重新匹配。`;
    case 'CANCELLED':
      return '这一批已取消，没有写入企业档案。';
    case 'FAILED':
      return '文件读不下去，没有写入企业档案。请看下面的原因，改好后用同一个批次号再传。';
  }
}

/** A batch number nobody has used: what it is, and the minute. */
export function proposedBatch(mapping: string, now: Date): string {
  const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' }).format(now);
  return `${mapping}-${stamp.replace(/[-:]/g, '').replace(' ', '-')}`;
}
