import { Link } from 'react-router';
import type { RequestView } from '../../api/workTypes';
import { paths } from '../../lib/paths';
import { last } from './story';
import styles from './requests.module.css';

/** Where it went on, for one that was merged into another. */
export function Merged({ request: { course, history } }: { request: RequestView }) {
  if (course.mergedInto === null) return null;
  return (
    <p className={styles.merged}>
      这件诉求和 <Link to={paths.request(course.mergedInto)}>{last(history, 'merge')?.decided?.replace('并入 ', '') ?? '另一件'}</Link> 合在一起办，请到那一件看进展和答复。
    </p>
  );
}
