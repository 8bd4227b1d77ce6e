import { Form, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { RequestView } from '../../../api/workTypes';
import { dayAfter } from '../../../lib/dates';
import { useToday } from '../../session/session';
import { ratingWords } from '../words';
import { DepartmentField } from './DepartmentField';
import type { Field, FieldName } from './fields';
import { OutcomeFields } from './OutcomeFields';
import { TargetField } from './TargetField';
import type { ActSpec } from './specs';

type Props = { fields: Field[]; spec: ActSpec; request: RequestView };
type One = Omit<Props, 'fields'> & { required: boolean };

/** The fields that an act needs, each with what is wrong at its place. */
export function ActFields({ fields, spec, request }: Props) {
  return fields.map(({ name, required }) => {
    const FieldOf = field[name];
    return <FieldOf key={name} required={required} spec={spec} request={request} />;
  });
}

const needed = (required: boolean, message: string) => [{ required, message }];

const field: Record<FieldName, (props: One) => ReactNode> = {
  department: ({ required, request }) => (
    <DepartmentField except={request.department} label={required ? '部门' : '建议派给'} required={required} />
  ),
  outcome: () => <OutcomeFields />,
  days: ({ required }) => (
    <Form.Item name="days" label="延长几个工作日" rules={needed(required, '请填写要延长几个工作日')}>
      <InputNumber min={1} max={365} precision={0} style={{ width: 140 }} />
    </Form.Item>
  ),
  date: DateField,
  target: ({ request }) => <TargetField request={request} />,
  solved: ({ required }) => (
    <Form.Item name="solved" label="企业说问题解决了吗" rules={needed(required, '请选择企业的问题是否解决')}>
      <Radio.Group
        options={[
          { value: true, label: '解决了' },
          { value: false, label: '没有解决' },
        ]}
      />
    </Form.Item>
  ),
  rating: ({ required }) => (
    <Form.Item name="rating" label="评价" rules={needed(required, '请选择一个评价')}>
      <Radio.Group options={ratingWords.map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  ),
  note: ({ required, spec: { note } }) => {
    const label = note?.label ?? '说明';
    return (
      <Form.Item name="note" label={required ? label : `${label}（可以不填）`} rules={[{ required, whitespace: required, message: `请填写${label}` }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} placeholder={note?.placeholder} />
      </Form.Item>
    );
  },
};

function DateField({ required }: One) {
  const tomorrow = dayAfter(useToday());
  return (
    <Form.Item name="date" label="下次答复日期" rules={needed(required, '请填写下次答复的日期')}>
      <Input type="date" min={tomorrow} style={{ width: 200 }} />
    </Form.Item>
  );
}
