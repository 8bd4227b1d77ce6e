import { App } from 'antd';
import { Link } from 'react-router';
import { useEditorialAct } from '../../api/editorQueries';
import type { EditorItemDetailView } from '../../api/workTypes';
import { LinkButton } from '../../components/page/ActButton';
import { paths } from '../../lib/paths';
import { ItemHistory } from './ItemHistory';
import { ItemStateTag } from './ItemStateTag';
import { ReasonDialog } from './ReasonDialog';
import styles from './form.module.css';

type Props = { item: EditorItemDetailView; onMoved: (item: EditorItemDetailView) => void };

/** Where the item stands, what else can be done with it, and what happened to it. */
export function ItemAside({ item, onMoved }: Props) {
  const released = item.state === 'RELEASED' || typeof item.releasedVersion === 'number';
  return (
    <aside className={styles.beside} aria-label="条目情况">
      <section>
        <p>
          <ItemStateTag state={item.state} /> 第 {item.version} 版
        </p>
        {released && (
          <p>
            <Link to={paths.item(item.id)}>查看对外页面</Link>
          </p>
        )}
      </section>
      {item.state === 'SUBMITTED' && <LinkButton to={paths.editorReview(item.id)}>去审核</LinkButton>}
      {item.state === 'RELEASED' && <Withdraw item={item} onMoved={onMoved} />}
      <ItemHistory history={item.history} />
    </aside>
  );
}

const words = {
  button: '撤下这个条目',
  title: '撤下这个条目？',
  lead: '撤下后企业搜不到、也不再匹配；已经收到的消息还在。以后可以修改后重新提交。',
  label: '撤下原因',
  submit: '确认撤下',
};

function Withdraw({ item, onMoved }: Props) {
  const { message } = App.useApp();
  const doing = useEditorialAct(item.id);
  const withdraw = async (reason: string) => {
    onMoved(await doing.mutateAsync({ act: 'withdraw', version: item.version, reason }));
    void message.success('已撤下');
  };
  return <ReasonDialog words={words} doing={doing} onReason={withdraw} button={{ size: 'middle', danger: true }} />;
}
