import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useRequestAct } from '../../../api/requestQueries';
import type { RequestView } from '../../../api/workTypes';
import { paths } from '../../../lib/paths';
import { useSession } from '../../session/session';
import { drafts } from './filing';

/** Throws a draft away, once asked. */
export function DropDraft({ draft }: { draft: RequestView }) {
  const { me } = useSession();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const doing = useRequestAct(draft);
  const drop = async () => {
    try {
      await doing.mutateAsync({ act: 'withdraw', version: draft.version });
      drafts.drop(me!.username, draft.id);
      void message.success('草稿已删除');
      void navigate(paths.requests());
    } catch {
      void message.error('没有删除成功，请再试一次');
    }
  };
  const ask = () => void modal.confirm({ title: '删除这份草稿？', content: '删除后不能恢复。', okText: '删除草稿', okButtonProps: { danger: true }, cancelText: '取消', onOk: drop });
  return (
    <Button size="large" type="text" danger onClick={ask}>
      删除草稿
    </Button>
  );
}
