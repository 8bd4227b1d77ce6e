import { Button } from 'antd';
import { type AttachmentsView, useAttachments } from '../../../api/attachmentQueries';
import { isProblem } from '../../../api/problem';
import { AddFiles } from './AddFiles';
import { AttachmentList } from './AttachmentList';
import { UploadRow } from './UploadRow';
import { useUploads } from './useUploads';
import styles from './attachments.module.css';

/** The files of a request, and a place to add one where this user may. Without either it shows nothing. */
export function Attachments({ requestId }: { requestId: number }) {
  const { data, error, refetch } = useAttachments(requestId);
  if (data === undefined) return error === null || isProblem(error, 404) ? null : <Away retry={() => void refetch()} />;
  if (data.attachments.length === 0 && !data.mayAdd) return null;
  return (
    <section aria-labelledby="attachments" className={styles.section}>
      <h2 id="attachments">附件</h2>
      <Files requestId={requestId} data={data} />
    </section>
  );
}

/** The rest of the page goes on without them. */
function Away({ retry }: { retry: () => void }) {
  return (
    <p role="alert" className={styles.away}>
      附件暂时看不到。<Button onClick={retry}>再试一次</Button>
    </p>
  );
}

function Files({ requestId, data }: { requestId: number; data: AttachmentsView }) {
  const { uploads, add, again, drop } = useUploads(requestId, data);
  return (
    <>
      <AttachmentList requestId={requestId} attachments={data.attachments} />
      {uploads.length > 0 && (
        <ul className={styles.list} aria-label="正在上传">
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} again={() => again(upload)} drop={() => drop(upload.key)} />
          ))}
        </ul>
      )}
      {data.mayAdd && <AddFiles rules={data} add={add} />}
    </>
  );
}
