import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import { fileSize } from '../../../lib/download';
import { allowedWords, type Rules } from './check';
import styles from './attachments.module.css';

type Props = { rules: Rules; add: (files: Iterable<File>) => void };

/** By button, by drop, or by the camera of a phone. The inputs are the browser's own, laid invisibly over ours. */
export function AddFiles({ rules, add }: Props) {
  const [over, setOver] = useState(false);
  const picked = ({ target }: ChangeEvent<HTMLInputElement>) => {
    add([...(target.files ?? [])]);
    target.value = '';
  };
  const dragged = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const dropped = (event: DragEvent) => {
    dragged(false)(event);
    add([...event.dataTransfer.files]);
  };
  return (
    <div className={`${styles.add} no-print`} data-over={over} onDragOver={dragged(true)} onDragLeave={dragged(false)} onDrop={dropped}>
      <label className={styles.pick}>
        <input type="file" multiple aria-describedby="attachment-rules" accept={rules.endings.map((ending) => `.${ending}`).join()} onChange={picked} />
        <UploadOutlined aria-hidden />
        <span>
          添加附件<span className={styles.wide}>，或者把文件拖到这里</span>
        </span>
      </label>
      <label className={`${styles.pick} ${styles.camera}`}>
        <input type="file" accept="image/jpeg,image/png" capture="environment" onChange={picked} />
        <CameraOutlined aria-hidden />
        <span>拍照上传</span>
      </label>
      <p id="attachment-rules" className={styles.rules}>
        {allowedWords(rules.endings)}；单个不超过 {fileSize(rules.maxFile)}，最多 {rules.maxFiles} 个。
      </p>
    </div>
  );
}
