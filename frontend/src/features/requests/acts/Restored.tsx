import { Button, type FormInstance } from 'antd';
import type { Unsent } from './useUnsent';
import styles from './acts.module.css';

/** Says that the words in the form are those of an earlier visit, and lets one begin anew. */
export function Restored<T extends object>({ unsent: { restored, drop }, form }: { unsent: Unsent<T>; form: FormInstance }) {
  const names = Object.keys(restored);
  if (names.length === 0) return null;
  const clear = () => {
    form.setFieldsValue(Object.fromEntries(names.map((name) => [name, undefined])));
    drop();
  };
  return (
    <p role="status" className={styles.restored}>
      上次没有发出的内容已经恢复。
      <Button type="link" onClick={clear}>
        清空重写
      </Button>
    </p>
  );
}
