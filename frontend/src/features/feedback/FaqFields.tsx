import { Form, Input } from 'antd';

const required = (message: string) => [{ required: true, whitespace: true, message }];

export function FaqFields() {
  return (
    <>
      <Form.Item name="question" label="问题" rules={required('请写下问题')}>
        <Input maxLength={200} placeholder="用企业的话问，例如：分公司能不能领稳岗返还" />
      </Form.Item>
      <Form.Item name="answer" label="回答" rules={required('请写下回答')}>
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={4000} showCount placeholder="先写结论，再写依据和办法" />
      </Form.Item>
      <Form.Item name="clause" label="依据的条款（可以不填）">
        <Input maxLength={200} placeholder="文件和条款" />
      </Form.Item>
    </>
  );
}
