import type { TimeYearView } from '../../api/timeTypes';
import { Fact, Facts } from '../../components/page/Section';
import { chineseTime } from '../../lib/dates';
import { byDate, shortDate, spanText, weekdayWord, workingDaysOf } from './month';

/** The notice in words, and who entered it. */
export function NoticeFacts({ view }: { view: TimeYearView }) {
  const { year, source, off, makeUp, days, changedAt, changedBy, reason } = view;
  return (
    <Facts>
      <Fact label="依据">{source}</Fact>
      <Fact label="放假">{off.map((holiday) => `${holiday.name} ${spanText(holiday)}`).join('；')}</Fact>
      <Fact label="周末上班">{makeUp.length === 0 ? '没有' : makeUp.map((day) => `${shortDate(day, year)}（${weekdayWord(day)}）`).join('、')}</Fact>
      <Fact label="全年工作日">{workingDaysOf(year, byDate(days))} 天</Fact>
      {changedAt && <Fact label="最近修改">{`${chineseTime(changedAt)}，${who(changedBy)}：${reason}`}</Fact>}
    </Facts>
  );
}

/** The portal itself has no name. */
export const who = (username: string | null): string => (username === null || username === 'system' ? '系统' : username);
