import { Button, Form } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { ListSkeleton } from '../../components/states/Skeletons';
import { type DraftForm, parsedRule } from './draft';
import styles from './rule.module.css';

const Workbench = lazy(async () => ({ default: (await import('./Workbench')).Workbench }));

const wellFormed = {
  validator: (_: unknown, text: string) => {
    const { problem } = parsedRule(text);
    return problem === null ? Promise.resolve() : Promise.reject(new Error(problem));
  },
};

/** The machine's rule of an item. Its builder is fetched only where there is a rule to work on. */
export function RuleBench({ itemId }: { itemId: string | null }) {
  const form = Form.useFormInstance<DraftForm>();
  const written = Form.useWatch('rule', { form, preserve: true }) ?? '';
  const documentId = Form.useWatch('documentId', { form, preserve: true }) ?? '';
  const none = written.trim() === '';
  const [begun, setBegun] = useState(false);
  // Once open it stays open: a rule that was cleared can still be brought back.
  if (!none && !begun) setBegun(true);
  return (
    <section aria-labelledby="rule" className={styles.bench}>
      <h2 id="rule">机器规则</h2>
      <p className={styles.lead}>{none ? '还没有规则：企业会看到“需人工判断”。' : '已有规则，系统据此自动判定。'}</p>
      {!begun && <Button onClick={() => setBegun(true)}>开始搭建规则</Button>}
      {begun && (
        <Suspense fallback={<ListSkeleton />}>
          <Form.Item name="rule" rules={[wellFormed]} className={styles.item}>
            <Workbench itemId={itemId} documentId={documentId} />
          </Form.Item>
        </Suspense>
      )}
      {!begun && (
        <Form.Item name="rule" hidden>
          <input />
        </Form.Item>
      )}
    </section>
  );
}
