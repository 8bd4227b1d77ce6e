import {
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  BulbOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  CommentOutlined,
  DashboardOutlined,
  FileTextOutlined,
  FormOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  SafetyCertificateOutlined,
  SearchOutlined,
  SendOutlined,
  SettingOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Role } from '../../api/types';
import { paths } from '../../lib/paths';

/** `place`: in the main row, or beside the account's name. `tab`: also in the phone's bottom bar. */
export type NavEntry = { label: string; to: string; icon: ReactNode; place: 'main' | 'account'; tab: boolean };

function entry(label: string, to: string, icon: ReactNode, tab = false): NavEntry {
  return { label, to, icon, tab, place: 'main' };
}

function own(label: string, to: string, icon: ReactNode): NavEntry {
  return { label, to, icon, tab: false, place: 'account' };
}

const home = entry('首页', paths.home(), <HomeOutlined aria-hidden />, true);
const items = entry('找政策', paths.items(), <SearchOutlined aria-hidden />, true);
const assessment = entry('政策体检', paths.assessment(), <CheckSquareOutlined aria-hidden />);
const documents = entry('政策库', paths.documents(), <FileTextOutlined aria-hidden />);
const requests = entry('诉求', paths.requests(), <CommentOutlined aria-hidden />, true);
const topics = entry('未诉先办', paths.topics(), <BulbOutlined aria-hidden />);
const enterprises = entry('企业查询', paths.enterprises(), <TeamOutlined aria-hidden />);

const visits = entry('走访', paths.visits(), <ShopOutlined aria-hidden />);

const messages = own('消息', paths.inbox(), <BellOutlined aria-hidden />);

const visitor: NavEntry[] = [home, items, { ...assessment, tab: true }, documents];

/** Each role's own map. Nothing stands here that its role may not use. */
const maps: Record<Role, NavEntry[]> = {
  enterprise: [
    home,
    items,
    assessment,
    entry('我的政策', paths.policies(), <SolutionOutlined aria-hidden />, true),
    entry('我的诉求', paths.requests(), <CommentOutlined aria-hidden />, true),
    messages,
    own('走访记录', paths.visits(), <ShopOutlined aria-hidden />),
    own('一企一档', paths.enterprise(), <IdcardOutlined aria-hidden />),
  ],
  official: [entry('工作台', paths.desk(), <DashboardOutlined aria-hidden />, true), requests, visits, topics, enterprises, items, messages],
  dispatcher: [entry('派单台', paths.dispatch(), <InboxOutlined aria-hidden />, true), requests, visits, enterprises, items, messages],
  supervisor: [
    entry('督办看板', paths.supervision(), <DashboardOutlined aria-hidden />, true),
    entry('超期与临期', paths.supervisionLate(), <ClockCircleOutlined aria-hidden />),
    entry('统计', paths.statistics(), <BarChartOutlined aria-hidden />),
    entry('派单台', paths.dispatch(), <InboxOutlined aria-hidden />, true),
    requests,
    topics,
    enterprises,
    messages,
    own('走访', paths.visits(), <ShopOutlined aria-hidden />),
  ],
  editor: [
    documents,
    entry('条目与规则', paths.editorItems(), <FormOutlined aria-hidden />, true),
    entry('发布与审核', paths.editorReviews(), <AuditOutlined aria-hidden />, true),
    entry('反馈', paths.feedback(), <CommentOutlined aria-hidden />, true),
    items,
    messages,
  ],
  admin: [
    home,
    entry('日历与时限', paths.time(), <CalendarOutlined aria-hidden />, true),
    entry('数据导入', paths.imports(), <ImportOutlined aria-hidden />, true),
    entry('投递与网关', paths.deliveries(), <SendOutlined aria-hidden />),
    entry('审计', paths.audit(), <SafetyCertificateOutlined aria-hidden />),
    entry('系统', paths.system(), <SettingOutlined />, true),
    { ...items, tab: false },
    documents,
    messages,
  ],
};

export function navigationOf(role: Role | null): NavEntry[] {
  return role === null ? visitor : maps[role];
}

/** The entry under which an address lies, if any. */
export function currentEntry(entries: NavEntry[], pathname: string): NavEntry | undefined {
  return entries
    .filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}
