const DAY = 86_400_000;

function utcDay(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** An instant with a zone shows its Shanghai day; a plain date shows itself. */
function shanghaiDay(iso: string): string {
  if (iso.length <= 10) return iso;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(iso));
}

/** 2026-11-22 → 2026年11月22日 */
export function chineseDate(iso: string): string {
  const [year, month, day] = shanghaiDay(iso).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 11月22日, for a day that is near. */
export function monthDay(iso: string): string {
  return chineseDate(iso).replace(/^\d+年/, '');
}

/** 09:05 */
export function chineseClock(iso: string): string {
  const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
  return clock.format(new Date(iso));
}

/** 2026年11月22日 09:05 */
export function chineseTime(iso: string): string {
  return `${chineseDate(iso)} ${chineseClock(iso)}`;
}

/** Days from `today` to `iso`; negative when it is past. */
export function daysUntil(iso: string, today: string): number {
  return utcDay(shanghaiDay(iso)) - utcDay(today);
}

export function daysLeft(iso: string, today: string): string {
  const days = daysUntil(iso, today);
  if (days < 0) return '已截止';
  return days === 0 ? '今天截止' : `还剩 ${days} 天`;
}

export function daysAgo(iso: string, today: string): string {
  const days = -daysUntil(iso, today);
  if (days <= 0) return '今天';
  if (days === 1) return '昨天';
  return days < 30 ? `${days} 天前` : chineseDate(iso);
}

/** A Shanghai calendar day for use before the server has said what day it is. */
export function localToday(): string {
  return shanghaiDay(new Date().toISOString());
}

/** The day after a plain date, as one. */
export function dayAfter(day: string): string {
  return new Date((utcDay(day) + 1) * DAY).toISOString().slice(0, 10);
}
