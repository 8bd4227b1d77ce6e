import { Form, Input, Radio } from 'antd';
import type { RequestCategory } from '../../../api/workTypes';
import { categoryHints, categoryWords } from '../words';
import { LIMITS, phoneProblem } from './filing';
import styles from './filing.module.css';

const categories = Object.entries(categoryWords) as [RequestCategory, string][];
const required = (message: string) => [{ required: true, whitespace: true, message }];

const callable = {
  validator: (_: unknown, phone?: string) => {
    const problem = phoneProblem(phone ?? '');
    return problem === null ? Promise.resolve() : Promise.reject(new Error(problem));
  },
};

/** What a request says and whom to call about it. `caller`: somebody takes it down for the firm. */
export function ContentFields({ caller = false }: { caller?: boolean }) {
  return (
    <>
      <Form.Item name="category" label={caller ? '企业想' : '您想'}>
        <Radio.Group className={styles.categories}>
          {categories.map(([code, word]) => (
            <Radio key={code} value={code}>
              <b>{word}</b>
              <small>{categoryHints[code]}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="title" label="一句话说明" rules={required('请用一句话说明诉求')}>
        <Input size="large" maxLength={LIMITS.title} placeholder="例如：稳岗返还什么时候到账" />
      </Form.Item>
      <Form.Item name="text" label="具体情况" rules={required('请把情况说清楚，部门才好办')}>
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={LIMITS.text} showCount placeholder="发生了什么、问过谁、希望怎样解决" />
      </Form.Item>
      <div className={styles.contact}>
        <Form.Item name="contactName" label="联系人" rules={required('请填写联系人')}>
          <Input size="large" maxLength={LIMITS.contactName} autoComplete={caller ? 'off' : 'name'} />
        </Form.Item>
        <Form.Item name="contactPhone" label="联系电话" rules={[callable]} validateTrigger="onBlur">
          <Input size="large" inputMode="tel" autoComplete={caller ? 'off' : 'tel'} maxLength={20} />
        </Form.Item>
      </div>
    </>
  );
}
