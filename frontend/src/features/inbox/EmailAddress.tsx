import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useProveEmail, useRemoveEmail, useVerifyEmail } from '../../api/pushQueries';
import type { InboxSettingsView } from '../../api/pushTypes';
import { Section } from '../../components/page/Section';
import { Failure } from '../../components/states/Failure';
import styles from './settings.module.css';

/** The one address of a person; it counts once the code that was sent there came back. */
export function EmailAddress({ settings }: { settings: InboxSettingsView }) {
  const [other, setOther] = useState(false);
  const { mail, email, pendingEmail } = settings;
  if (!mail) {
    return (
      <Section title="邮箱">
        <p className={styles.off}>这里还没有配置邮件服务器，现在不能用邮箱接收。消息照常在“消息”里。</p>
      </Section>
    );
  }
  const typing = other || (email === null && pendingEmail === null);
  return (
    <Section title="邮箱">
      {email !== null && <Proved email={email} onChange={() => setOther(true)} />}
      {pendingEmail !== null && !other && <CodeForm address={pendingEmail} onOther={() => setOther(true)} />}
      {typing && <AddressForm onSent={() => setOther(false)} onCancel={other ? () => setOther(false) : undefined} />}
    </Section>
  );
}

function Proved({ email, onChange }: { email: string; onChange: () => void }) {
  const { modal } = App.useApp();
  const remove = useRemoveEmail();
  const ask = () =>
    modal.confirm({
      title: '停用这个邮箱？',
      content: '停用后不再给它发邮件，地址也会删除。消息照常在“消息”里。',
      okText: '停用',
      cancelText: '取消',
      onOk: () => remove.mutate(),
    });
  return (
    <>
      <p className={styles.address}>
        <b>{email}</b> 已验证
      </p>
      <div className={styles.buttons}>
        <Button onClick={onChange}>换一个邮箱</Button>
        <Button onClick={ask} loading={remove.isPending}>
          停用
        </Button>
      </div>
      <Failure error={remove.error} />
    </>
  );
}

function AddressForm({ onSent, onCancel }: { onSent: () => void; onCancel?: () => void }) {
  const prove = useProveEmail();
  return (
    <Form<{ email: string }> layout="vertical" requiredMark={false} className={styles.form} onFinish={({ email }) => prove.mutate(email.trim(), { onSuccess: onSent })}>
      <Form.Item
        name="email"
        label="邮箱地址"
        extra="我们会发一封验证邮件，确认是您本人的邮箱。"
        rules={[{ required: true, whitespace: true, message: '请填写邮箱地址' }, { type: 'email', message: '请填写正确的邮箱地址' }]}
      >
        <Input type="email" autoComplete="email" maxLength={254} />
      </Form.Item>
      <Failure error={prove.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={prove.isPending}>
          发送验证码
        </Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
      </div>
    </Form>
  );
}

function CodeForm({ address, onOther }: { address: string; onOther: () => void }) {
  const verify = useVerifyEmail();
  const again = useProveEmail();
  return (
    <Form<{ code: string }> layout="vertical" requiredMark={false} className={styles.form} onFinish={({ code }) => verify.mutate(code)}>
      <Form.Item
        name="code"
        label="验证码"
        extra={`已发到 ${address}，15 分钟内有效。没有收到时，请看看垃圾邮件。`}
        rules={[{ required: true, pattern: /^\d{6}$/, message: '请填写邮件里的 6 位数字' }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} className={styles.code} />
      </Form.Item>
      <Failure error={verify.error ?? again.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={verify.isPending}>
          确认
        </Button>
        <Button onClick={() => again.mutate(address)} loading={again.isPending}>
          重新发送
        </Button>
        <Button onClick={onOther}>换一个邮箱</Button>
      </div>
      <p role="status">{again.isSuccess && '又发了一次。'}</p>
    </Form>
  );
}
