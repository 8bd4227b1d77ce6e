import type { FieldChange } from './diff';
import styles from './changes.module.css';

type Props = { changes: FieldChange[]; before?: string; after?: string };

/** What differs, field by field: before and after side by side, lists line by line. */
export function Changes({ changes, before = '现在对外', after = '这一版' }: Props) {
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{change.label}</th>
            {change.lines === null || change.before === null ? <Sides change={change} /> : <Lines change={change} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sides({ change }: { change: FieldChange }) {
  return (
    <>
      <td className={styles.before}>{change.before ?? <Nothing change={change} />}</td>
      <td className={styles.after}>{change.after ?? <Nothing change={change} />}</td>
    </>
  );
}

function Nothing({ change: { field } }: { change: FieldChange }) {
  return <i>{field === 'ruleText' ? '没有规则' : '未载明'}</i>;
}

const marks = { same: '', added: '新增', removed: '删去' };

function Lines({ change }: { change: FieldChange }) {
  return (
    <td colSpan={2}>
      <ul className={styles.lines}>
        {change.lines!.map(({ kind, text }, at) => (
          <li key={at} className={styles[kind]}>
            <span className={styles.mark}>{marks[kind]}</span>
            {kind === 'removed' ? <del>{text}</del> : kind === 'added' ? <ins>{text}</ins> : text}
          </li>
        ))}
      </ul>
    </td>
  );
}
