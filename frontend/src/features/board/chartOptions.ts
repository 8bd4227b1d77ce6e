import { palette } from '../../theme/theme';

const text = { color: palette.ink, fontSize: 14, fontFamily: 'inherit' };
const faint = { ...text, color: palette.inkFaint, fontSize: 13 };

export type Line = { name: string; values: (number | null)[] };

/** Told apart in grey by dash and mark, and named at their ends. */
const looks = [
  { color: palette.brand, symbol: 'circle', type: 'solid' as const },
  { color: palette.met, symbol: 'rect', type: 'dashed' as const },
  { color: palette.unknown, symbol: 'triangle', type: 'dotted' as const },
];

/** Shares in percent over some periods; a gap where there is nothing to tell. Ends that lie close keep apart. */
export function trendOption(periods: string[], lines: Line[]) {
  const lowest = Math.min(100, ...lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  return {
    grid: { left: 48, right: 136, top: 16, bottom: 32 },
    tooltip: { trigger: 'axis' as const, valueFormatter: (value: unknown) => (typeof value === 'number' ? `${value}%` : '—') },
    xAxis: { type: 'category' as const, data: periods, axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { ...faint, hideOverlap: true } },
    yAxis: { type: 'value' as const, min: Math.max(0, Math.floor(lowest / 10) * 10 - 10), max: 100, axisLabel: { ...faint, formatter: '{value}%' }, splitLine: { lineStyle: { color: palette.line } } },
    series: lines.map(({ name, values }, nth) => {
      const look = looks[nth % looks.length]!;
      return {
        name,
        type: 'line' as const,
        data: values,
        symbol: look.symbol,
        symbolSize: 8,
        itemStyle: { color: look.color },
        lineStyle: { width: 2, type: look.type },
        labelLayout: { moveOverlap: 'shiftY' as const },
        endLabel: { show: true, ...text, color: look.color, formatter: ({ value }: { value: number | null }) => (value === null ? name : `${name} ${value}%`) },
      };
    }),
  };
}

/** Counts side by side, each with its figure on it. */
export function barsOption(periods: string[], bars: Line[]) {
  const fills = [palette.brand, '#a9c4dc'];
  return {
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: 'rect', itemGap: 24, textStyle: text },
    tooltip: { trigger: 'axis' as const, axisPointer: { type: 'shadow' as const } },
    xAxis: { type: 'category' as const, data: periods, axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { ...faint, hideOverlap: true } },
    yAxis: { type: 'value' as const, minInterval: 1, axisLabel: faint, splitLine: { lineStyle: { color: palette.line } } },
    series: bars.map(({ name, values }, nth) => ({
      name,
      type: 'bar' as const,
      data: values,
      barMaxWidth: 36,
      itemStyle: { color: fills[nth % fills.length] },
      label: { show: true, position: 'top' as const, ...faint, fontSize: 12, formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? short(value) : '') },
      labelLayout: { hideOverlap: true },
    })),
  };
}

export const TOPIC_HEIGHT = 34;

/** The topics of a week and of the week before, one under the other. */
export function topicsOption(topics: { label: string; count: number; before: number }[]) {
  const bar = (name: string, color: string, values: number[]) => ({ name, type: 'bar' as const, data: values, barGap: 0, itemStyle: { color }, label: { show: true, position: 'right' as const, ...faint } });
  return {
    grid: { left: 8, right: 48, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: 'rect', textStyle: text },
    xAxis: { type: 'value' as const, minInterval: 1, axisLabel: { ...faint, hideOverlap: true }, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: { type: 'category' as const, inverse: true, data: topics.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { ...text, width: 260, overflow: 'truncate' as const } },
    series: [bar('近七天', palette.brand, topics.map(({ count }) => count)), bar('前七天', '#a9c4dc', topics.map(({ before }) => before))],
  };
}

/** 12345 → 1.2万, where there is little room. */
const short = (value: number): string => (value < 10_000 ? value.toLocaleString('zh-CN') : `${Math.floor(value / 1000) / 10}万`);
