import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useContacts, useSaveContact } from '../../../api/dispatchQueries';
import { isProblem } from '../../../api/problem';
import type { DepartmentContact } from '../../../api/workTypes';
import { Failure } from '../../../components/states/Failure';
import { Loaded } from '../../../components/states/Loaded';
import { useDepartments } from '../acts/DepartmentField';
import { phoneProblem } from '../filing/filing';
import styles from './dispatch.module.css';

/** The telephone of each department, which every firm sees on its request. */
export function Contacts() {
  const query = useContacts();
  const { options } = useDepartments();
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <>
      <p className={styles.lead}>企业在诉求页上看到承办部门的电话。没有登记电话的，企业只看到经办人姓名。</p>
      <Loaded query={query}>
        {(contacts) => {
          const of = (department: string) => contacts.find((one) => one.department === department) ?? { department, version: 0, phone: null, note: null };
          return (
            <>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">部门</th>
                    <th scope="col">电话</th>
                    <th scope="col">备注</th>
                    <th scope="col">操作</th>
                  </tr>
                </thead>
                <tbody>
                  {options.map(({ value, label }) => (
                    <tr key={value}>
                      <th scope="row">{label}</th>
                      <td data-label="电话">{of(value).phone ?? <span className={styles.any}>还没有登记</span>}</td>
                      <td data-label="备注">{of(value).note ?? '—'}</td>
                      <td className={styles.rowActs}>
                        <Button onClick={() => setEdited(value)}>修改</Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {edited !== null && <ContactDialog key={edited} contact={of(edited)} name={options.find(({ value }) => value === edited)?.label ?? edited} onClose={() => setEdited(null)} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

type Answers = { phone?: string | null; note?: string | null };
type Props = { contact: DepartmentContact; name: string; onClose: () => void };

function ContactDialog({ contact, name, onClose }: Props) {
  const [form] = Form.useForm<Answers>();
  const { message } = App.useApp();
  const saving = useSaveContact();
  const save = ({ phone, note }: Answers) =>
    saving.mutate(
      { department: contact.department, version: contact.version, phone: phone?.trim() || null, note: note?.trim() || null },
      {
        onSuccess: () => {
          void message.success('电话已更新');
          onClose();
        },
      },
    );
  const callable = { validator: (_: unknown, phone?: string | null) => (phone?.trim() && phoneProblem(phone) ? Promise.reject(new Error(phoneProblem(phone)!)) : Promise.resolve()) };
  const kept = isProblem(saving.error, 'stale-version') ? '您填写的内容还在；再保存一次就以这里的为准。' : '您填写的内容还在。';
  return (
    <Modal open title={`${name}的电话`} okText="保存" okButtonProps={{ loading: saving.isPending }} cancelText="取消" onOk={form.submit} onCancel={onClose} mask={{ closable: false }}>
      <Form name="contact_form" form={form} layout="vertical" requiredMark={false} initialValues={contact} onFinish={save}>
        <Form.Item name="phone" label="电话" rules={[callable]}>
          <Input inputMode="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name="note" label="备注（可以不填）">
          <Input maxLength={200} placeholder="例如：工作日 9:00—17:30" />
        </Form.Item>
      </Form>
      <Failure error={saving.error} kept={kept} />
    </Modal>
  );
}
