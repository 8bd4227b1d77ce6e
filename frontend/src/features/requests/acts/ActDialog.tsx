import { Form, Modal } from 'antd';
import { useNavigate } from 'react-router';
import type { ActView, RequestView } from '../../../api/workTypes';
import { paths } from '../../../lib/paths';
import { ActFields } from './ActFields';
import { Context } from './Context';
import { fieldsOf } from './fields';
import { Refused } from './Refused';
import { Restored } from './Restored';
import { specOf } from './specs';
import { type Answers, useActing } from './useActing';

type Props = { act: ActView; request: RequestView; onClose: () => void };

/** Asks for what an act needs, then does it. Each opening is one attempt; what was typed stays when it is refused, or left for later. */
export function ActDialog({ act, request, onClose }: Props) {
  const spec = specOf(act.act);
  const [form] = Form.useForm<Answers>();
  const navigate = useNavigate();
  const acting = useActing(request, act.act);
  const submit = (answers: Answers) =>
    acting.go(answers, spec.done, () => {
      onClose();
      if (spec.leaves) void navigate(paths.desk());
    });
  return (
    <Modal
      open
      title={spec.title === '请确认' ? act.label : spec.title}
      okText={spec.submit}
      okButtonProps={{ danger: spec.danger, loading: acting.doing.isPending }}
      cancelText="取消"
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{spec.lead}</p>
      <Context act={act.act} request={request} />
      {/* Several forms may be on one page: a name of its own keeps each label with its field. */}
      <Form name={`act-${act.act}`} form={form} layout="vertical" requiredMark={false} style={{ marginTop: 16 }} initialValues={acting.unsent.restored} onValuesChange={(_, now: Answers) => acting.unsent.keep(now)} onFinish={submit}>
        <Restored unsent={acting.unsent} form={form} />
        <ActFields fields={fieldsOf(act)} spec={spec} request={request} />
      </Form>
      <Refused acting={acting} request={request} />
    </Modal>
  );
}
