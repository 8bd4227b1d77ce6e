import { Button, Form, Input, Select } from 'antd';
import { phoneProblem } from '../requests/filing/filing';
import { ItemField } from '../requests/filing/ItemField';
import { categoryWords } from '../requests/words';
import type { PickedFirm } from './FirmPicker';
import styles from './visits.module.css';

const required = (message: string) => [{ required: true, whitespace: true, message }];
const categories = Object.entries(categoryWords).map(([value, label]) => ({ value, label }));

const callable = {
  validator: (_: unknown, phone?: string) => {
    const problem = phoneProblem(phone ?? '');
    return problem === null ? Promise.resolve() : Promise.reject(new Error(problem));
  },
};

type Props = { firms: PickedFirm[]; first: string; more: string };

/** What the firms asked; each becomes a request. */
export function ProblemFields({ firms, first, more }: Props) {
  return (
    <Form.List name="problems">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className={styles.group}>
              <legend>第 {name + 1} 个问题</legend>
              <ProblemField at={name} firms={firms} />
              <Button type="text" aria-label={`去掉这个问题（第 ${name + 1} 个）`} onClick={() => remove(name)}>
                去掉这个问题
              </Button>
            </fieldset>
          ))}
          <Button onClick={() => add({ category: 'CONSULT' })}>{fields.length === 0 ? first : more}</Button>
        </>
      )}
    </Form.List>
  );
}

function ProblemField({ at, firms }: { at: number; firms: PickedFirm[] }) {
  return (
    <>
      {firms.length > 1 && (
        <Form.Item name={[at, 'uscc']} label="哪家企业提出" rules={required('请选择企业')}>
          <Select options={firms.map(({ uscc, name }) => ({ value: uscc, label: name }))} />
        </Form.Item>
      )}
      <Form.Item name={[at, 'category']} label="类别" rules={required('请选择类别')}>
        <Select options={categories} />
      </Form.Item>
      <Form.Item name={[at, 'title']} label="一句话说明" rules={required('请用一句话说明问题')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[at, 'text']} label="具体情况" rules={required('请把情况说清楚')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
      <ItemField name={[at, 'itemId']} />
      <div className={styles.pair}>
        <Form.Item name={[at, 'contactName']} label="企业联系人" rules={required('请填写联系人')}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name={[at, 'contactPhone']} label="联系电话" rules={[callable]} validateTrigger="onBlur">
          <Input inputMode="tel" maxLength={20} />
        </Form.Item>
      </div>
    </>
  );
}
