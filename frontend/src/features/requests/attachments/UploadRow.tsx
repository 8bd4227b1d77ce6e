import { CloudUploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { fileSize } from '../../../lib/download';
import type { Upload } from './useUploads';
import styles from './attachments.module.css';

type Props = { upload: Upload; again: () => void; drop: () => void };

/** A file on its way, or why it is not. */
export function UploadRow({ upload: { file, share, error }, again, drop }: Props) {
  return (
    <li className={styles.row}>
      <CloudUploadOutlined aria-hidden className={styles.icon} />
      <span className={styles.about}>
        <b>{file.name}</b>
        {error === null ? (
          <>
            <Progress percent={Math.round(share * 100)} size="small" showInfo={false} aria-label={`上传 ${file.name}`} />
            <small>{share < 1 ? `${fileSize(file.size * share)} / ${fileSize(file.size)}` : '传完了，正在检查…'}</small>
          </>
        ) : (
          <small role="alert" className={styles.problem}>
            {error.text}
          </small>
        )}
      </span>
      {error !== null && (
        <span className={styles.acts}>
          {error.again && <Button onClick={again}>再试一次</Button>}
          <Button type="text" aria-label={`不传 ${file.name} 了`} onClick={drop}>
            知道了
          </Button>
        </span>
      )}
    </li>
  );
}
