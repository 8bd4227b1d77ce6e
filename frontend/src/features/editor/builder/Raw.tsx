import { Input } from 'antd';
import { useState } from 'react';
import { useBench } from './context';
import { at, type Json, type Path, put, renamed } from './json';
import styles from './builder.module.css';

/** What the builder has no form for stays as it is written, and can be mended as JSON. */
export function Raw({ path }: { path: Path }) {
  const { rule, edit } = useBench();
  const value = at(rule, path) ?? null;
  const [now, setNow] = useState({ text: JSON.stringify(value, null, 1), value });
  if (now.value !== value) setNow({ text: JSON.stringify(value, null, 1), value });
  const type = (text: string) => {
    const parsed = parsedOr(text, value);
    setNow({ text, value: parsed });
    if (parsed !== value) edit((whole) => put(whole, path, parsed));
  };
  return (
    <div className={styles.raw}>
      <span>这里写的不是能识别的条件，可以直接改，或删除重加：</span>
      <Input.TextArea aria-label="未能识别的内容（JSON）" autoSize={{ minRows: 1, maxRows: 10 }} spellCheck={false} value={now.text} onChange={(event) => type(event.target.value)} />
    </div>
  );
}

function parsedOr(text: string, before: Json): Json {
  try {
    const parsed = JSON.parse(text) as Json;
    return typeof parsed === 'object' && parsed !== null ? renamed(parsed, before) : parsed;
  } catch {
    return before;
  }
}
