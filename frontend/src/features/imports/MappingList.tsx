import { Link } from 'react-router';
import type { ImportMappingView } from '../../api/firmTypes';
import { paths } from '../../lib/paths';
import { basisWords } from './words';
import styles from './imports.module.css';

/** Every kind of file that can be read, with whose it is. */
export function MappingList({ mappings }: { mappings: ImportMappingView[] }) {
  return (
    <ul className={styles.mappings}>
      {mappings.map(({ id, title, source, basis, format, columns, version }) => (
        <li key={id}>
          <h2>
            <Link to={paths.importMapping(id)}>{title}</Link>
          </h2>
          <p>
            {source}提供 · {basisWords[basis]}
          </p>
          <p className={styles.second}>
            {format} 文件，{columns.length} 列 · 第 {version} 版
          </p>
        </li>
      ))}
    </ul>
  );
}
