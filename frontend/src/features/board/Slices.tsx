import { Link } from 'react-router';
import type { SliceView } from '../../api/boardTypes';
import { paths } from '../../lib/paths';
import { type FilterName, queryOf } from './useSupervisedFilter';
import { grouped, type Lamp, lamps } from './words';
import styles from './board.module.css';

type Props = { title: string; by: FilterName; slices: SliceView[]; caption: string };

/** Open requests of one kind by colour: a bar on one scale, and every figure beside it as a way to its requests. */
export function Slices({ title, by, slices, caption }: Props) {
  const most = Math.max(1, ...slices.map(({ total }) => total));
  return (
    <div className={styles.scroll}>
      <table className={styles.slices}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className={styles.barCell}>
              构成
            </th>
            <th scope="col">在办</th>
            {lamps.map(({ lamp, label, means }) => (
              <th key={lamp} scope="col" title={means}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slices.map((slice) => (
            <Row key={slice.code} by={by} slice={slice} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ by, slice, most }: { by: FilterName; slice: SliceView; most: number }) {
  const to = (light?: Lamp) => paths.supervised(queryOf({ [by]: slice.code, ...(light ? { light } : {}) }));
  return (
    <tr>
      <th scope="row">
        <Link to={to()}>{slice.name}</Link>
      </th>
      <td className={styles.barCell}>
        <Bar slice={slice} most={most} />
      </td>
      <td>
        <Link to={to()}>{grouped(slice.total)}</Link>
      </td>
      {lamps.map(({ lamp, of }) => (
        <td key={lamp}>
          {slice[of] === 0 ? (
            <span className={styles.nought}>0</span>
          ) : (
            <Link to={to(lamp)} className={styles[lamp]} aria-label={`${slice.name}${lamps.find((one) => one.lamp === lamp)!.label} ${slice[of]} 件`}>
              {grouped(slice[of])}
            </Link>
          )}
        </td>
      ))}
    </tr>
  );
}

export function Bar({ slice, most }: { slice: SliceView; most: number }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {lamps
        .filter(({ of }) => slice[of] > 0)
        .map(({ lamp, of }) => (
          <span key={lamp} className={styles[`bar${lamp}`]} style={{ width: `${(slice[of] / most) * 100}%` }} />
        ))}
    </div>
  );
}

export function Legend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      {lamps.map(({ lamp, label }) => (
        <span key={lamp}>
          <i className={styles[`bar${lamp}`]} /> {label}
        </span>
      ))}
    </p>
  );
}
