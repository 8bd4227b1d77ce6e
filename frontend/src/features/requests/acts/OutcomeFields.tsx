import { Form, Input, Radio, Select } from 'antd';
import type { Outcome } from '../../../api/workTypes';
import { outcomeWords, scopeWords } from '../words';
import styles from './acts.module.css';

const outcomes = Object.entries(outcomeWords).map(([value, label]) => ({ value, label }));
const scopes = Object.entries(scopeWords).map(([value, label]) => ({ value, label }));

/** What came of it; a refusal names its basis, and what is outside of the loop says why. */
export function OutcomeFields() {
  const outcome = Form.useWatch<Outcome | undefined>('outcome');
  return (
    <>
      <Form.Item name="outcome" label="办理结果" rules={[{ required: true, message: '请选择办理结果' }]}>
        <Radio.Group options={outcomes} className={styles.outcomes} />
      </Form.Item>
      {outcome === 'REFUSED' && (
        <Form.Item name="basis" label="依据" rules={[{ required: true, whitespace: true, message: '不予支持要写明依据（文件和条款）' }]}>
          <Input maxLength={1000} placeholder="文件名称、文号和条款" />
        </Form.Item>
      )}
      {outcome === 'OUT_OF_SCOPE' && (
        <Form.Item name="scopeClass" label="属于哪种情形" rules={[{ required: true, message: '请选择不属受理范围的情形' }]}>
          <Select options={scopes} placeholder="请选择" />
        </Form.Item>
      )}
    </>
  );
}
