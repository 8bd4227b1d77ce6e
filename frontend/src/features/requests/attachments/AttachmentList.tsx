import { DownloadOutlined, FileOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { type AttachmentView, useAttachmentFile, useDetach } from '../../../api/attachmentQueries';
import { Failure } from '../../../components/states/Failure';
import { chineseTime } from '../../../lib/dates';
import { fileSize, keepFile } from '../../../lib/download';
import styles from './attachments.module.css';

type Props = { requestId: number; attachments: AttachmentView[] };

export function AttachmentList({ requestId, attachments }: Props) {
  const download = useAttachmentFile(requestId);
  const detach = useDetach(requestId);
  if (attachments.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {attachments.map((one) => (
          <li key={one.id} className={styles.row}>
            <FileOutlined aria-hidden className={styles.icon} />
            <About attachment={one} />
            <span className={styles.acts}>
              {one.downloadable && (
                <Button
                  icon={<DownloadOutlined aria-hidden />}
                  aria-label={`下载 ${one.name}`}
                  loading={download.isPending && download.variables.id === one.id}
                  onClick={() => download.mutate(one, { onSuccess: (file) => keepFile(file, one.name) })}
                >
                  下载
                </Button>
              )}
              {one.removable && <Remove attachment={one} remove={() => detach.mutate(one.id)} />}
            </span>
          </li>
        ))}
      </ul>
      <Failure error={download.error ?? detach.error} />
    </>
  );
}

function About({ attachment: { name, size, addedBy, addedAt, note } }: { attachment: AttachmentView }) {
  return (
    <span className={styles.about}>
      <b>{name}</b>
      <small>
        {fileSize(size)} · {addedBy} · <time dateTime={addedAt}>{chineseTime(addedAt)}</time>
      </small>
      {note && <small className={styles.note}>{note}</small>}
    </span>
  );
}

function Remove({ attachment: { name }, remove }: { attachment: AttachmentView; remove: () => void }) {
  return (
    <Popconfirm title="删除这个附件？" description="诉求提交后就不能再删除了。" okText="删除" cancelText="留着" onConfirm={remove}>
      <Button type="text" aria-label={`删除 ${name}`}>
        删除
      </Button>
    </Popconfirm>
  );
}
