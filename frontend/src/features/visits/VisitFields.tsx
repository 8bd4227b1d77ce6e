import { Button, Form, Input, Radio, Select } from 'antd';
import { useCodes } from '../../api/queries';
import { useSession, useToday } from '../session/session';
import { FirmPicker } from './FirmPicker';
import { kindWords } from './words';
import styles from './visits.module.css';

const required = (message: string) => [{ required: true, whitespace: true, message }];

/** Where, when, who. An official records for the own department; whoever has none chooses. */
export function VisitFields() {
  const { me } = useSession();
  const today = useToday();
  return (
    <>
      <Form.Item name="kind" label="形式">
        <Radio.Group options={Object.entries(kindWords).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="topic" label="主题" rules={required('请写一句话说明主题')}>
        <Input maxLength={100} placeholder="例如：走访了解用工情况" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="heldOn" label="日期" rules={required('请选择日期')}>
          <Input type="date" max={today} />
        </Form.Item>
        <Form.Item name="place" label="地点" rules={required('请填写地点')}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      {me?.department === null && <Department name="department" label="登记单位" />}
      <Form.Item name="firms" label="参加的企业" rules={[{ required: true, type: 'array', min: 1, message: '请选择至少一家企业' }]}>
        <FirmPicker />
      </Form.Item>
      <Officials />
      <Form.Item name="note" label="记录（只供部门内部）">
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
    </>
  );
}

function Officials() {
  return (
    <Form.List name="officials">
      {(fields, { add, remove }) => (
        <fieldset className={styles.group}>
          <legend>参加的工作人员</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.pair}>
              <Form.Item name={[name, 'name']} label="姓名" rules={required('请填写姓名')}>
                <Input maxLength={50} />
              </Form.Item>
              <Department name={[name, 'department']} label="部门" />
              {fields.length > 1 && (
                <Button type="text" className={styles.remove} aria-label={`去掉（第 ${name + 1} 位）`} onClick={() => remove(name)}>
                  去掉
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>再加一位</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Department({ name, label }: { name: string | (string | number)[]; label: string }) {
  const { data, isPending } = useCodes('department');
  const options = (data?.codes ?? []).map(({ code, name: word }) => ({ value: code, label: word }));
  return (
    <Form.Item name={name} label={label} rules={required('请选择部门')}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={isPending} placeholder="选择或输入部门名称" />
    </Form.Item>
  );
}
