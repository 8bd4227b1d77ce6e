import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useRuleFromText } from '../../../api/editorQueries';
import { Failure } from '../../../components/states/Failure';
import type { Json } from '../builder/json';
import styles from './reading.module.css';

type Props = { canonical: string; onRule: (rule: Json) => void };

/** The rule as Chinese text. Who prefers writing edits it, and the builder follows. */
export function CanonicalText({ canonical, onRule }: Props) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <>
      <div className={styles.title}>
        <h3>规则的意思</h3>
        <Button size="small" onClick={() => setWritten(written === null ? canonical : null)}>
          {written !== null ? '改好了' : canonical === '' ? '用文字写' : '改文字'}
        </Button>
      </div>
      {written === null ? <pre className={styles.text}>{canonical}</pre> : <Writing text={written} onText={setWritten} onRule={onRule} />}
    </>
  );
}

type WritingProps = { text: string; onText: (text: string) => void; onRule: (rule: Json) => void };

const REST_MILLIS = 500;

function Writing({ text, onText, onRule }: WritingProps) {
  const reading = useRuleFromText();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    onText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => reading.mutate(next, { onSuccess: ({ rule }) => void (rule !== null && onRule(rule as Json)) }), REST_MILLIS);
  };
  const errors = reading.data?.errors ?? [];
  return (
    <>
      <Input.TextArea className={styles.writing} aria-label="规则的文字" autoSize={{ minRows: 6, maxRows: 30 }} spellCheck={false} aria-invalid={errors.length > 0} status={errors.length > 0 ? 'error' : undefined} value={text} onChange={(event) => type(event.target.value)} />
      <Failure error={reading.error} kept="您写的文字都还在。" />
      <div role="status">
        {errors.map(({ code, path, message }) => (
          <p key={code + path + message} className={styles.wrong}>
            {path !== '' && <b>{path}：</b>}
            {message}
          </p>
        ))}
        {errors.length === 0 && <p className={styles.lead}>{reading.isPending ? '正在读…' : reading.data ? '✓ 读懂了，左边已经跟着改好。' : '照上面的写法改，左边会跟着变。'}</p>}
      </div>
    </>
  );
}
