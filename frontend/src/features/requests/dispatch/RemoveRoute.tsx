import { App, Button } from 'antd';
import { useRemoveRoute } from '../../../api/dispatchQueries';
import { ProblemError } from '../../../api/problem';
import type { DispatchRoute } from '../../../api/workTypes';

/** Takes a row out of the directory, once asked. */
export function RemoveRoute({ route }: { route: DispatchRoute }) {
  const { modal, message } = App.useApp();
  const removing = useRemoveRoute();
  const remove = async () => {
    try {
      await removing.mutateAsync(route);
      void message.success('已删除');
    } catch (failure) {
      void message.error(failure instanceof ProblemError ? `没有删除：${failure.detail}目录已更新，请再看一下。` : '没有删除成功，请再试一次');
    }
  };
  const ask = () => void modal.confirm({ title: '删除这一行？', content: '以后这类诉求按其他行派单，或者等派单台。已派出的不受影响。', okText: '删除', okButtonProps: { danger: true }, cancelText: '取消', onOk: remove });
  return (
    <Button type="text" danger onClick={ask}>
      删除
    </Button>
  );
}
