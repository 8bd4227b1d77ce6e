import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { type Notice, readNotice } from './notice';
import styles from './form.module.css';

/** The published text makes the rows below; nobody has to type thirty dates. */
export function PasteNotice({ year, onRead }: { year: number; onRead: (notice: Notice) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Notice | null>(null);
  const read = () => {
    const notice = readNotice(text, year);
    setFound(notice);
    if (notice.off.length > 0) onRead(notice);
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>把通知的正文贴在这里，系统读出日期（可以不用）</label>
      <Input.TextArea id={id} rows={4} value={text} placeholder="一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。" onChange={(event) => setText(event.target.value)} />
      <Button disabled={text.trim() === ''} onClick={read}>
        读出日期
      </Button>
      <p role="status">
        {found !== null &&
          (found.off.length === 0 ? '没有读出日期，请在下面填写。' : `读出 ${found.off.length} 个假期、${found.makeUp.length} 天周末上班，已填在下面，请核对。`)}
      </p>
    </div>
  );
}
