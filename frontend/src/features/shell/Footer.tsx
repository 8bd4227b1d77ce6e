import { Link } from 'react-router';
import { paths } from '../../lib/paths';
import { useSession } from '../session/session';
import styles from './shell.module.css';

export function Footer() {
  const { config } = useSession();
  return (
    <footer className={`${styles.footer} no-print`}>
      <div>
        <p>
          {config.city}惠企通。政策内容根据公开发布的文件整理，判定结果供参考，最终以主管部门的认定为准。
        </p>
        <p className={styles.footLinks}>
          <Link to={paths.documents()}>政策文件</Link>
          <Link to={paths.items()}>找政策</Link>
          <Link to={paths.assessment()}>政策体检</Link>
          <Link to={paths.publicStatistics()}>诉求办理公开统计</Link>
        </p>
      </div>
    </footer>
  );
}
