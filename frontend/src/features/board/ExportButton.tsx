import { Button } from 'antd';
import { useExport } from '../../api/boardQueries';
import type { Query } from '../../api/client';
import { Failure } from '../../components/states/Failure';
import { keepFile } from '../../lib/download';
import { useToday } from '../session/session';
import styles from './board.module.css';

type Props = { path: '/requests/export.xlsx' | '/statistics/export.xlsx'; query: Query; name: string; hint: string; disabled?: boolean };

/** Takes home as an Excel file what is on the page. */
export function ExportButton({ path, query, name, hint, disabled = false }: Props) {
  const exporting = useExport(path);
  const today = useToday();
  return (
    <div className={styles.export}>
      <span className={styles.faint}>{hint}</span>
      <Button loading={exporting.isPending} disabled={disabled} onClick={() => exporting.mutate(query, { onSuccess: (file) => keepFile(file, `${name}-${today}.xlsx`) })}>
        导出 Excel
      </Button>
      <Failure error={exporting.error} kept="筛选条件没有变，可以再试一次。" />
    </div>
  );
}
