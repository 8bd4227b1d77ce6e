import type { AttachmentsView } from '../../../api/attachmentQueries';
import { fileSize } from '../../../lib/download';

export type Rules = Pick<AttachmentsView, 'endings' | 'maxFile' | 'maxFiles' | 'maxTotal' | 'attachments'>;

export const endingOf = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '');

/** Endings that say the same are named once. */
const SAME: Record<string, string> = { jpeg: 'jpg' };

export function allowedWords(endings: string[]): string {
  return endings.filter((ending) => SAME[ending] === undefined).join('、');
}

/** What the server would refuse, said before anything is sent. Null: nothing known against it. */
export function objection(file: Pick<File, 'name' | 'size'>, rules: Rules): string | null {
  if (!rules.endings.includes(endingOf(file.name))) return `不支持这种文件，请上传 ${allowedWords(rules.endings)}。`;
  if (file.size === 0) return '这个文件是空的。';
  if (file.size > rules.maxFile) return `文件有 ${fileSize(file.size)}，单个文件不能超过 ${fileSize(rules.maxFile)}。请压缩或者拆分后再上传。`;
  if (rules.attachments.length >= rules.maxFiles) return `最多 ${rules.maxFiles} 个附件，已经满了。`;
  const all = rules.attachments.reduce((sum, { size }) => sum + size, 0);
  return all + file.size > rules.maxTotal ? `附件合计不能超过 ${fileSize(rules.maxTotal)}，放不下这个文件了。` : null;
}
