import type { RequestRowView, RequestState } from '../../../api/workTypes';

type Group = { key: 'yours' | 'drafts' | 'open' | 'over'; title: string; rows: RequestRowView[] };

const GROUPS: [Group['key'], string, RequestState[]][] = [
  ['yours', '待您处理', ['WAITING', 'ANSWERED']],
  ['drafts', '草稿', ['DRAFT']],
  ['open', '办理中', ['FILED', 'ASSIGNED', 'OBJECTED', 'ACCEPTED', 'TRACKED', 'REPAIRING']],
  ['over', '已结束', ['CLOSED', 'MERGED', 'WITHDRAWN']],
];

/** A firm's list: what waits for the firm, what it has not sent, what is under way, what is over. Empty groups are left out. */
export function firmGroups(rows: RequestRowView[]): Group[] {
  return GROUPS.map(([key, title, states]) => ({ key, title, rows: rows.filter(({ state }) => states.includes(state)) })).filter((group) => group.rows.length > 0);
}

/** Who has it and what that means for the firm, in one line. */
export function standing({ departmentName, handler, state, rating, outcome }: RequestRowView): string {
  const office = departmentName ?? '承办部门';
  switch (state) {
    case 'DRAFT':
      return '还没有提交';
    case 'WITHDRAWN':
      return '您已撤回';
    case 'MERGED':
      return '已并入您的另一件诉求';
    case 'FILED':
      return '正在分派给合适的部门';
    case 'OBJECTED':
      return '正在重新确认由哪个部门办';
    case 'ASSIGNED':
      return `已派给${office}，等待签收`;
    case 'WAITING':
      return `${office}请您补充材料`;
    case 'ANSWERED':
      return `${office}已经答复，请您看看是否解决`;
    case 'TRACKED':
      return `${office}跟踪办理，到期会再答复您`;
    case 'REPAIRING':
      return `您不满意，${office}正在整改`;
    case 'CLOSED':
      return `${office}办理${rating === null && outcome !== null ? '，可以评价' : ''}`;
    default:
      return `${office}${handler ? ` ${handler}` : ''}正在办理`;
  }
}
