import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Role } from '../../api/types';
import { paths } from '../../lib/paths';
import { useSession } from '../session/session';
import styles from './home.module.css';

type Step = { title: string; text: string; to: string };

const automatic: Step = { title: '免申即享', text: '不用申请，符合条件就直接兑付的政策。', to: paths.items('obtain=AUTO') };
const documents: Step = { title: '政策库', text: '按文件查看原文条款和现在是否有效。', to: paths.documents() };
const work = (title: string, text: string, to: string): Step => ({ title, text, to });

const visitor: Step[] = [automatic, documents, work('企业登录', '登录后自动匹配政策，有新政策第一时间提醒您。', paths.signIn())];
const steps: Record<Role, Step[]> = {
  enterprise: [
    automatic,
    work('一企一档', '核对和补充企业资料，资料越全，匹配越准。', paths.enterprise()),
    work('提诉求', '政策看不懂、办不下来，提出来由部门限时答复。', paths.newRequest()),
  ],
  official: [work('工作台', '按紧急程度排好的待办诉求。', paths.desk()), work('企业查询', '查看企业档案和可享受的政策。', paths.enterprises()), documents],
  dispatcher: [work('派单台', '等待分派部门的诉求。', paths.dispatch()), work('诉求', '全部诉求和办理进度。', paths.requests()), documents],
  supervisor: [work('督办看板', '快到期和已超期的诉求。', paths.supervision()), work('派单台', '等待分派部门的诉求。', paths.dispatch()), documents],
  editor: [work('条目与规则', '录入和修改政策条目、资格规则。', paths.editorItems()), work('发布与审核', '审核他人提交的条目。', paths.editorReviews()), documents],
  admin: [documents, automatic],
};

/** What to do next, by role. */
export function NextSteps() {
  const { role } = useSession();
  return (
    <ul className={styles.steps}>
      {(role === null ? visitor : steps[role]).map(({ title, text, to }) => (
        <li key={to}>
          <Link to={to} className={styles.step}>
            <b>
              {title}
              <RightOutlined aria-hidden />
            </b>
            <span>{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
