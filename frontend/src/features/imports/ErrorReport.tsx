import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ImportErrorView, ImportView } from '../../api/firmTypes';
import { useErrorReport } from '../../api/importQueries';
import { Failure } from '../../components/states/Failure';
import { keepFile } from '../../lib/download';
import { count } from '../../lib/figures';
import styles from './imports.module.css';

/** What is wrong, row by row, and all of it as a file for those who supplied the data. */
export function ErrorReport({ batch: { batch, errors, bad } }: { batch: ImportView }) {
  const report = useErrorReport(batch);
  if (errors.length === 0) return null;
  const download = () => report.mutate(undefined, { onSuccess: (file) => keepFile(file, `${batch}-错误.csv`) });
  return (
    <section aria-labelledby="errors" className={styles.report}>
      <div className={styles.reportTop}>
        <h2 id="errors">错在哪里</h2>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={download} loading={report.isPending}>
          下载全部错误
        </Button>
      </div>
      <p className={styles.lead}>{bad > errors.length ? `这里是最前面的 ${errors.length} 处，全部 ${count(bad)} 行请下载查看。` : '可以下载后交给提供资料的部门改正。'}</p>
      <Failure error={report.error} />
      <Errors errors={errors} />
    </section>
  );
}

function Errors({ errors }: { errors: ImportErrorView[] }) {
  return (
    <table className={styles.errors}>
      <thead>
        <tr>
          <th scope="col">第几行</th>
          <th scope="col">列</th>
          <th scope="col">文件里写的</th>
          <th scope="col">问题</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ row, column, value, message }) => (
          <tr key={`${row}-${column}-${message}`}>
            <th scope="row" className="tabular">
              {row > 0 && `第 ${count(row)} 行`}
            </th>
            <td>{column ?? (row <= 1 ? '整个文件' : '整行')}</td>
            <td>
              {value !== null && <span className={styles.cell}>{value === '' ? '（空）' : value}</span>}
            </td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
