import { App, Button } from 'antd';
import { useState } from 'react';
import { useRenewSecret, useWebhooks } from '../../api/pushQueries';
import type { MessageKindView, WebhookView } from '../../api/pushTypes';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { useShowSecret } from './useShowSecret';
import { WebhookDialog } from './WebhookDialog';
import styles from './deliveries.module.css';

type Open = WebhookView | 'new' | null;

/** The gateways that hear of messages over signed HTTP calls. */
export function Webhooks() {
  const query = useWebhooks();
  const [open, setOpen] = useState<Open>(null);
  return (
    <Loaded query={query} kept="已登记的网关不受影响。">
      {({ webhooks, kinds }) => (
        <>
          <p className={styles.lead}>政务微信、短信等网关在这里登记。有消息时，平台向它的地址发一个带签名的请求，由网关转给它认识的人。</p>
          {webhooks.length === 0 && <p className={styles.none}>还没有登记网关。</p>}
          <ul className={styles.webhooks}>
            {webhooks.map((webhook) => (
              <Webhook key={webhook.id} webhook={webhook} kinds={kinds} onEdit={() => setOpen(webhook)} />
            ))}
          </ul>
          <ActButton onClick={() => setOpen('new')}>登记网关</ActButton>
          {open !== null && <WebhookDialog webhook={open === 'new' ? null : open} kinds={kinds} onClose={() => setOpen(null)} />}
        </>
      )}
    </Loaded>
  );
}

type Props = { webhook: WebhookView; kinds: MessageKindView[]; onEdit: () => void };

function Webhook({ webhook, kinds, onEdit }: Props) {
  const { modal } = App.useApp();
  const showSecret = useShowSecret();
  const renew = useRenewSecret(webhook);
  const ask = () =>
    modal.confirm({
      title: `给“${webhook.name}”换一个密钥？`,
      content: '原来的密钥马上失效，请随后把新的密钥告诉网关。',
      okText: '换密钥',
      cancelText: '取消',
      onOk: () => renew.mutate(undefined, { onSuccess: showSecret }),
    });
  return (
    <li>
      <h3>
        {webhook.name}
        <span className={webhook.enabled ? styles.on : styles.offMark}>{webhook.enabled ? '启用' : '停用'}</span>
      </h3>
      <p>{webhook.url}</p>
      <p className={styles.second}>{kinds.filter(({ kind }) => webhook.kinds.includes(kind)).map(({ label }) => label).join('、')}</p>
      <div className={styles.buttons}>
        <Button onClick={onEdit}>
          修改<span className="visually-hidden">：{webhook.name}</span>
        </Button>
        <Button onClick={ask} loading={renew.isPending}>
          换密钥<span className="visually-hidden">：{webhook.name}</span>
        </Button>
      </div>
      <Failure error={renew.error} />
    </li>
  );
}
