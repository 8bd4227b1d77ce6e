import { App, Form, Input, Modal, Select } from 'antd';
import { useRoutes, useSaveRoute } from '../../../api/dispatchQueries';
import { isProblem } from '../../../api/problem';
import { useCodes } from '../../../api/queries';
import type { DispatchRoute, DispatchRouteForm } from '../../../api/workTypes';
import { Failure } from '../../../components/states/Failure';
import { DepartmentField } from '../acts/DepartmentField';
import { categoryWords } from '../words';

type Answers = Omit<DispatchRouteForm, 'version'>;
type Props = { route: DispatchRoute | null; onClose: () => void };

const categories = Object.entries(categoryWords).map(([value, label]) => ({ value, label }));

/** A new row, or other departments for one; the conditions of a row that exists stay as they are. */
export function RouteDialog({ route, onClose }: Props) {
  const [form] = Form.useForm<Answers>();
  const { message } = App.useApp();
  const saving = useSaveRoute();
  const { data } = useRoutes();
  // After a conflict the list has been read again: the next attempt is on what is there now.
  const version = route === null ? 0 : (data?.find(({ id }) => id === route.id)?.version ?? route.version);
  const save = (answers: Answers) =>
    saving.mutate(
      { id: route?.id ?? null, form: { ...formOf(answers, route), version } },
      {
        onSuccess: () => {
          void message.success('派单目录已更新');
          onClose();
        },
      },
    );
  const kept = isProblem(saving.error, 'stale-version') ? '您填写的内容还在；目录已更新，再保存一次就以这里的为准。' : '您填写的内容还在。';
  return (
    <Modal open title={route === null ? '添加一行' : '修改这一行'} okText="保存" okButtonProps={{ loading: saving.isPending }} cancelText="取消" onOk={form.submit} onCancel={onClose} mask={{ closable: false }}>
      <Form name="route_form" form={form} layout="vertical" requiredMark={false} initialValues={route ?? { assistants: [] }} onFinish={save}>
        {route === null && <Conditions />}
        <DepartmentField label="派给" />
        <DepartmentField label="协办部门" name="assistants" several required={false} />
        <Form.Item name="note" label="备注（可以不填）">
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      <Failure error={saving.error} kept={kept} />
    </Modal>
  );
}

function formOf(answers: Answers, route: DispatchRoute | null): Answers {
  const { itemDepartment = null, region = null, category = null } = route ?? answers;
  return { itemDepartment, region, category, department: answers.department, assistants: answers.assistants ?? [], note: answers.note ?? null };
}

function Conditions() {
  const { data } = useCodes('region');
  const regions = (data?.codes ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <DepartmentField label="所涉政策的主管部门" name="itemDepartment" required={false} />
      <Form.Item name="region" label="企业所在区域（可以不填）">
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={regions} placeholder="不限" />
      </Form.Item>
      <Form.Item name="category" label="诉求类别（可以不填）">
        <Select allowClear options={categories} placeholder="不限" />
      </Form.Item>
    </>
  );
}
