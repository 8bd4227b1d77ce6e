import { figure, growth } from '../../lib/figures';
import styles from './values.module.css';

type Props = { label: string; unit: string | null; value: Record<string, number> };

/** A yearly series: the figures, how they grew, and a bar each for the eye. */
export function YearlyTable({ label, unit, value }: Props) {
  const years = Object.keys(value).sort();
  const most = Math.max(...Object.values(value), 0);
  return (
    <table className={styles.yearly} aria-label={`${label}，按年`}>
      <tbody>
        {years.map((year) => {
          const one = value[year] ?? 0;
          return (
            <tr key={year}>
              <th scope="row">{year}年</th>
              <td>{figure(one, unit)}</td>
              <td className={styles.growth}>
                <Growth text={growth(one, value[String(Number(year) - 1)])} />
              </td>
              <td aria-hidden="true" className={styles.barCell}>
                <span className={styles.bar} style={{ width: most > 0 && one > 0 ? `${(one / most) * 100}%` : 0 }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Growth({ text }: { text: string | null }) {
  return (
    text && (
      <>
        <span className="visually-hidden">比上年</span>
        {text}
      </>
    )
  );
}
