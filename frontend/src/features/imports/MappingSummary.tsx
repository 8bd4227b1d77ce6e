import { Link } from 'react-router';
import type { ImportMappingView } from '../../api/firmTypes';
import { useFactNames } from './factNames';
import { paths } from '../../lib/paths';
import { basisWords } from './words';
import styles from './imports.module.css';

/** What a file of this kind must hold. */
export function MappingSummary({ mapping }: { mapping: ImportMappingView }) {
  const nameOf = useFactNames();
  return (
    <div className={styles.summary}>
      <p>
        {mapping.source}提供，{basisWords[mapping.basis]}。{mapping.format} 文件要有这 {mapping.columns.length} 列：
      </p>
      <ul>
        {mapping.columns.map(({ column, fact }) => (
          <li key={column}>
            <b>{column}</b> {nameOf(fact) !== column && `→ ${nameOf(fact)}`}
          </li>
        ))}
      </ul>
      <Link to={paths.importMapping(mapping.id)}>查看或修改对应关系（第 {mapping.version} 版）</Link>
    </div>
  );
}
