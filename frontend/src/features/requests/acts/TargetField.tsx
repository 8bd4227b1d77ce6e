import { Form, Select } from 'antd';
import type { RequestView } from '../../../api/workTypes';
import { useOtherOpen } from '../useOtherOpen';

/** Which of the firm's other open requests it belongs to. */
export function TargetField({ request }: { request: RequestView }) {
  const { others, isPending } = useOtherOpen(request);
  const options = others.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }));
  return (
    <Form.Item name="target" label="并入的诉求" rules={[{ required: true, message: '请选择并入哪一件' }]} extra={!isPending && options.length === 0 ? '这家企业没有其他在办的诉求。' : undefined}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={isPending} placeholder="选择这家企业在办的另一件" />
    </Form.Item>
  );
}
