import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import styles from './form.module.css';

/** The conditions as people read them, one sentence each, in the order of the source. */
export function ConditionFields() {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">条件</h2>
      <p className={styles.lead}>照原文逐条写，一条一句。企业看到的就是这些。</p>
      <Form.List name="conditions">
        {(fields, { add, remove, move }) => (
          <>
            <ol className={styles.conditions}>
              {fields.map(({ key, name }, at) => (
                <li key={key}>
                  <Form.Item name={[name, 'text']} noStyle>
                    <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} aria-label={`条件 ${at + 1}`} />
                  </Form.Item>
                  <Button type="text" icon={<ArrowUpOutlined />} aria-label={`条件 ${at + 1} 上移`} disabled={at === 0} onClick={() => move(at, at - 1)} />
                  <Button type="text" icon={<ArrowDownOutlined />} aria-label={`条件 ${at + 1} 下移`} disabled={at === fields.length - 1} onClick={() => move(at, at + 1)} />
                  <Button type="text" icon={<DeleteOutlined />} aria-label={`删除条件 ${at + 1}`} onClick={() => remove(name)} />
                </li>
              ))}
            </ol>
            <Button icon={<PlusOutlined />} onClick={() => add({ text: '' })}>
              加一条
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}
