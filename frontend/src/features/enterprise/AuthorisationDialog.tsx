import { App, Button, Modal } from 'antd';
import { useAuthorise } from '../../api/firmQueries';
import type { AuthorisationView } from '../../api/firmTypes';
import { isProblem } from '../../api/problem';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import styles from './authorisation.module.css';

type Props = { source: AuthorisationView; onClose: () => void };

/** Says what giving or taking back changes, before it does. */
export function AuthorisationDialog({ source, onClose }: Props) {
  const { message } = App.useApp();
  const authorise = useAuthorise();
  const { granted, label } = source;
  const decide = () =>
    authorise.mutate(
      { source: source.source, version: source.version, granted: !granted },
      {
        onSuccess: () => {
          void message.success(granted ? `已收回，${label}的资料不再使用` : `已授权，${label}的资料开始用于匹配政策`);
          onClose();
        },
      },
    );
  return (
    <Modal open title={granted ? `收回对${label}的授权？` : `授权使用${label}的资料？`} onCancel={onClose} footer={null} destroyOnHidden>
      <ul className={styles.effects}>
        {(granted ? withdrawn(source) : given(source)).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <Failure error={authorise.error} kept={isProblem(authorise.error, 409) ? '已取回最新情况，请核对后再试。' : undefined} />
      <div className={styles.acts}>
        {granted ? (
          <Button danger loading={authorise.isPending} onClick={decide}>
            收回授权
          </Button>
        ) : (
          <ActButton size="middle" loading={authorise.isPending} onClick={decide}>
            授权使用
          </ActButton>
        )}
        <Button onClick={onClose}>{granted ? '保留授权' : '暂不授权'}</Button>
      </div>
    </Modal>
  );
}

const what = ({ facts }: AuthorisationView) => (facts.length > 0 ? `：${facts.join('、')}` : '');

const withdrawn = (source: AuthorisationView) => [
  `马上停止使用${source.label}提供的资料${what(source)}。`,
  '用到这些资料的政策会重新判断，有些可能从“符合”变为“可能符合”。',
  '同一项内容如果您自己填写过，就改用您填写的。',
  '以前使用过的记录会保留，随时可以重新授权。',
];

const given = (source: AuthorisationView) => [
  `可以使用${source.label}提供的资料${what(source)}。`,
  '只用来判断您能享受哪些政策，每次使用都有记录。',
  '授权后马上重新匹配，随时可以收回。',
];
