import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { ActView, RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { ActDialog } from './ActDialog';
import { arranged, atDesk } from './arrange';
import { OneClick } from './OneClick';
import { specOf } from './specs';
import styles from './acts.module.css';

/** What may be done now: one act that stands out, a few in sight, the rest in a menu. */
export function Acts({ request }: { request: RequestView }) {
  const { primary, beside, more } = arranged(request);
  const labelOf = ({ act, label }: ActView) => (act === 'assign' && !atDesk(request.state) ? '改派' : (specOf(act).button ?? label));
  // The dialog outlives its offer: whoever is typing when somebody else was faster keeps the words.
  const [opened, setOpened] = useState<ActView | null>(null);
  if (primary === null && beside.length + more.length === 0 && opened === null) return null;
  return (
    <div className={`${styles.acts} no-print`}>
      {primary?.act === 'accept' && <OneClick act="accept" label="签收，开始办理" done="已签收，请在时限内联系企业" request={request} />}
      {primary && primary.act !== 'accept' && <ActButton onClick={() => setOpened(primary)}>{labelOf(primary)}</ActButton>}
      {beside.map((act) => (
        <Button key={act.act} size="large" onClick={() => setOpened(act)}>
          {labelOf(act)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: more.map((act) => ({ key: act.act, label: labelOf(act), danger: specOf(act.act).danger, onClick: () => setOpened(act) })) }}>
          <Button size="large" icon={<DownOutlined aria-hidden />} iconPlacement="end">
            更多操作
          </Button>
        </Dropdown>
      )}
      {opened && <ActDialog key={opened.act} act={opened} request={request} onClose={() => setOpened(null)} />}
    </div>
  );
}
