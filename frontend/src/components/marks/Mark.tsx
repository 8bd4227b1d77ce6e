import { Tooltip } from 'antd';
import type { Validity } from '../../api/types';
import styles from './marks.module.css';

export type MarkKind = 'synthetic' | 'draft' | 'notYet' | 'void' | 'inferred' | 'unverified' | 'unstated' | 'uncollected';

const marks: Record<MarkKind, { label: string; meaning: string }> = {
  synthetic: { label: '合成示例', meaning: '演示用的虚构资料，不是真实企业。' },
  draft: { label: '草案', meaning: '还在征求意见，没有正式施行，不能据此申请。' },
  notYet: { label: '尚未施行', meaning: '已经公布，还没有到施行的日子。' },
  void: { label: '已失效', meaning: '已经废止、到期或被新文件替代，仅供查阅。' },
  inferred: { label: '推断', meaning: '原文没有写明，由编辑根据上下文推断，请以主管部门答复为准。' },
  unverified: { label: '有效性待核', meaning: '还没有核实这份文件现在是否有效，办理前请先咨询。' },
  unstated: { label: '未载明', meaning: '在能读到的原文里没有写明。' },
  uncollected: { label: '原文待补录', meaning: '只在别的文件里被提到，还没有收录到原文。' },
};

type Props = { kind: MarkKind; label?: string };

/** A quiet mark that leaves no doubt; its meaning comes on hover, focus or tap. */
export function Mark({ kind, label }: Props) {
  const mark = marks[kind];
  return (
    <Tooltip title={mark.meaning} trigger={['hover', 'focus', 'click']}>
      <button type="button" className={`${styles.mark} ${styles[kind]}`}>
        {label ?? mark.label}
      </button>
    </Tooltip>
  );
}

export function Unstated() {
  return <Mark kind="unstated" />;
}

const byStatus: Partial<Record<Validity, { kind: MarkKind; label?: string }>> = {
  UNVERIFIED: { kind: 'unverified' },
  NOT_YET: { kind: 'notYet' },
  DRAFT: { kind: 'draft' },
  EXPIRED: { kind: 'void' },
  REPEALED: { kind: 'void', label: '已废止' },
  SUPERSEDED: { kind: 'void', label: '已被替代' },
};

/** What the reader must know of an item's or a document's validity; nothing when it is simply in force. */
export function StatusMark({ status }: { status: Validity }) {
  const mark = byStatus[status];
  return mark ? <Mark {...mark} /> : null;
}
