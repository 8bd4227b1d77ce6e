import { Modal } from 'antd';
import type { Blocker } from 'react-router';

export function LeaveDialog({ blocker }: { blocker: Blocker }) {
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title="有没保存的修改"
      okText="继续编辑"
      cancelText="不保存，离开"
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>现在离开，没保存的修改会丢失。</p>
    </Modal>
  );
}
