import type { AuditLine } from '../../api/trustTypes';
import { chineseTime } from '../../lib/dates';
import { actWord, differences, idText, kindWord, nameWord } from './words';
import styles from './audit.module.css';

export function AuditLines({ lines }: { lines: AuditLine[] }) {
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">谁</th>
          <th scope="col">做了什么</th>
          <th scope="col">对象</th>
          <th scope="col">内容</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="tabular">{chineseTime(line.at)}</td>
            <td>{line.actor === 'system' ? '系统' : line.actor}</td>
            <td>{actWord(line.act)}</td>
            <td>
              {kindWord(line.subjectType)} <span className={styles.faint}>{idText(line.subjectId)}</span>
            </td>
            <td>
              <Content before={line.before} after={line.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Content({ before, after }: Pick<AuditLine, 'before' | 'after'>) {
  const changed = differences(before, after);
  if (changed.length === 0) return <span className={styles.faint}>没有附加内容</span>;
  return (
    <ul className={styles.changes}>
      {changed.map((one) => (
        <li key={one.name}>
          {one.name && <span className={styles.faint}>{nameWord(one.name)}：</span>}
          {one.before !== null && (
            <del>
              <Folded text={one.before} />
            </del>
          )}{' '}
          {one.after !== null && <Folded text={one.after} />}
        </li>
      ))}
    </ul>
  );
}

const SHORT = 80;

/** What is long is there when it is asked for: fifty numbers of a list would push the next lines out of sight. */
function Folded({ text }: { text: string }) {
  if (text.length <= SHORT) return <span>{text}</span>;
  return (
    <details className={styles.folded}>
      <summary>{text.slice(0, SHORT / 2)}…</summary>
      {text}
    </details>
  );
}
