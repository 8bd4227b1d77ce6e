import { Checkbox, Form, Input, Modal, Switch } from 'antd';
import { useCreateWebhook, useSaveWebhook } from '../../api/pushQueries';
import type { MessageKindView, WebhookForm, WebhookView } from '../../api/pushTypes';
import { isProblem } from '../../api/problem';
import { Failure } from '../../components/states/Failure';
import { useShowSecret } from './useShowSecret';

type Answers = Omit<WebhookForm, 'version'>;
type Props = { webhook: WebhookView | null; kinds: MessageKindView[]; onClose: () => void };

const NEW: Answers = { name: '', url: 'https://', kinds: [], enabled: true };

/** Where a gateway is and what it hears of; null makes a new one. */
export function WebhookDialog({ webhook, kinds, onClose }: Props) {
  const [form] = Form.useForm<Answers>();
  const showSecret = useShowSecret();
  const create = useCreateWebhook();
  const save = useSaveWebhook(webhook?.id ?? 0);
  const write = (answers: Answers) => {
    if (webhook !== null) return save.mutate({ ...answers, version: webhook.version }, { onSuccess: onClose });
    const made = (view: Parameters<typeof showSecret>[0]) => {
      onClose();
      showSecret(view);
    };
    return create.mutate({ ...answers, version: 0 }, { onSuccess: made });
  };
  const error = create.error ?? save.error;
  return (
    <Modal open title={webhook === null ? '登记网关' : '修改网关'} okText="保存" cancelText="取消" onOk={form.submit} onCancel={onClose} confirmLoading={create.isPending || save.isPending}>
      <Form<Answers> form={form} layout="vertical" requiredMark={false} initialValues={webhook ?? NEW} onFinish={write}>
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={50} placeholder="例如：政务微信" />
        </Form.Item>
        <Form.Item name="url" label="地址" rules={[{ required: true, pattern: /^https?:\/\/[^\s]+$/i, message: '请填写以 https:// 或 http:// 开头的完整地址' }]}>
          <Input maxLength={500} inputMode="url" />
        </Form.Item>
        <Form.Item name="kinds" label="转发哪些消息" rules={[{ type: 'array', min: 1, message: '请至少选一种' }]}>
          <Checkbox.Group options={kinds.map(({ kind, label }) => ({ value: kind, label }))} />
        </Form.Item>
        <Form.Item name="enabled" label="启用" valuePropName="checked" extra="停用后不再转发，还没有发出的也不再发。">
          <Switch />
        </Form.Item>
        <Failure error={error} kept={isProblem(error, 409) ? '请关掉后重新打开，再改一次。' : '您填的还在。'} />
      </Form>
    </Modal>
  );
}
