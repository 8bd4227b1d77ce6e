import { App, Button, Form, Input } from 'antd';
import { useSuggestions } from '../../../api/dispatchQueries';
import { useRequestAct } from '../../../api/requestQueries';
import type { DispatchSuggestion, RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { DepartmentField } from '../acts/DepartmentField';
import { Refused } from '../acts/Refused';
import { Restored } from '../acts/Restored';
import { useActing } from '../acts/useActing';
import { useUnsent } from '../acts/useUnsent';
import styles from './dispatch.module.css';

type Written = { department: string; assistants?: string[]; note?: string };

/** Who is to have it and who helps, with what the directory would do one tap away. */
export function AssignForm({ request }: { request: RequestView }) {
  const [form] = Form.useForm<Written>();
  const acting = useActing(request, 'assign', true);
  const unsent = useUnsent<Written>(request, 'assign');
  const invite = useInviting(request);
  const reason = request.acts.find(({ act }) => act === 'assign')?.needs.includes('note') ?? false;
  const assign = ({ assistants = [], ...answers }: Written) => acting.go(answers, '已派单', (after) => void invite(after, assistants));
  const take = ({ department, assistants }: DispatchSuggestion) => {
    form.setFieldsValue({ department, assistants });
    unsent.keep(form.getFieldsValue());
  };
  return (
    <Form name="assign_form" form={form} layout="vertical" requiredMark={false} initialValues={unsent.restored} onValuesChange={(_, now: Written) => unsent.keep(now)} onFinish={assign}>
      <Restored unsent={unsent} form={form} />
      <Suggested request={request} onTake={take} />
      <DepartmentField label="派给" except={request.department} />
      <DepartmentField label="协办部门" name="assistants" several required={false} except={request.department} />
      <Form.Item name="note" label={reason ? '改派理由' : '派单说明（可以不填）'} rules={[{ required: reason, whitespace: reason, message: '请填写改派理由' }]}>
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
      <Refused acting={acting} request={request} kept="您的选择还在。" />
      <ActButton htmlType="submit" loading={acting.doing.isPending}>
        {reason ? '改派' : '派单'}
      </ActButton>
    </Form>
  );
}

function Suggested({ request, onTake }: { request: RequestView; onTake: (suggestion: DispatchSuggestion) => void }) {
  const { data = [] } = useSuggestions(request);
  if (data.length === 0) return null;
  return (
    <div className={styles.suggested}>
      {data.map((suggestion) => (
        <p key={suggestion.department}>
          <Button onClick={() => onTake(suggestion)}>{suggestion.name}</Button> <small>{suggestion.reason}</small>
        </p>
      ))}
    </div>
  );
}

/** One after the other: each invitation is an act on the request as the one before left it. */
function useInviting(request: RequestView) {
  const { message } = App.useApp();
  const inviting = useRequestAct(request);
  return async (assigned: RequestView, departments: string[]) => {
    let now = assigned;
    try {
      for (const department of departments) now = await inviting.mutateAsync({ act: 'invite', department, version: now.version, idempotencyKey: crypto.randomUUID() });
    } catch {
      void message.error('已派单，但没有全部邀请到协办部门，请到这件诉求里再邀请');
    }
  };
}
