import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { isProblem } from '../../api/problem';
import { ActButton } from '../../components/page/ActButton';
import { useSession } from './session';
import styles from './session.module.css';

type Credentials = { username: string; password: string };

export function useSignIn() {
  const { signIn } = useSession();
  return useMutation({ mutationFn: ({ username, password }: Credentials) => signIn(username, password) });
}

export function signInFailure(error: Error | null): string | null {
  if (error === null) return null;
  return isProblem(error, 401) ? '用户名或密码不对，请核对后再试。' : '没能登录，请检查网络后再试一次。';
}

export function LocalSignIn() {
  const entry = useSignIn();
  return (
    <Form layout="vertical" requiredMark={false} className={styles.form} onFinish={(form: Credentials) => entry.mutate(form)}>
      <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
        <Input autoComplete="username" size="large" />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <p role="alert" className={styles.failure}>
        {signInFailure(entry.error)}
      </p>
      <ActButton htmlType="submit" loading={entry.isPending} block>
        登录
      </ActButton>
    </Form>
  );
}
