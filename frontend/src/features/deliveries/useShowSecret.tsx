import { App, Typography } from 'antd';
import type { WebhookSecretView } from '../../api/pushTypes';
import styles from './deliveries.module.css';

/** A secret is seen this once. */
export function useShowSecret(): (made: WebhookSecretView) => void {
  const { modal } = App.useApp();
  return ({ webhook, secret }) => {
    modal.success({
      title: `“${webhook.name}”的密钥`,
      okText: '已经记下',
      width: 560,
      content: (
        <>
          <p>只显示这一次，关掉后谁都看不到。请现在复制给网关，用来核对签名。</p>
          <Typography.Text code copyable={{ tooltips: ['复制', '已复制'] }} className={styles.secret}>
            {secret}
          </Typography.Text>
        </>
      ),
    });
  };
}
