import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import type { DryRunSliceView } from '../../../api/ruleTypes';
import { motionReduced } from '../../../theme/motion';
import { palette } from '../../../theme/theme';
import { chartRows, ROW_HEIGHT } from './chartRows';
import styles from './dryrun.module.css';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

type Props = { slices: DryRunSliceView[]; label: string };

/** MET and UNKNOWN side by side in one bar, with patterns, so that grey paper tells them apart. The table says the same in figures. */
export function SliceChart({ slices, label }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => chartRows(slices), [slices]);
  useEffect(() => {
    const holder = room.current;
    if (holder === null) return undefined;
    const chart = init(holder, null, { renderer: 'svg' });
    chart.setOption(optionOf(rows));
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(holder);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [rows]);
  return <div ref={room} role="img" aria-label={`${label}的符合与可能符合企业数，数字见下面的表格`} className={styles.chart} style={{ height: rows.length * ROW_HEIGHT + 64 }} />;
}

function optionOf(rows: DryRunSliceView[]) {
  const text = { color: palette.ink, fontSize: 14, fontFamily: 'inherit' };
  const series = (name: string, color: string, of: (row: DryRunSliceView) => number) => ({ name, type: 'bar' as const, stack: 'firms', itemStyle: { color }, barMaxWidth: 22, data: rows.map(of) });
  return {
    animation: !motionReduced(),
    animationDuration: 300,
    aria: { enabled: true, decal: { show: true, decals: [{ symbol: 'none' }, { color: 'rgba(255,255,255,.55)', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4 }] } },
    grid: { left: 8, right: 72, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: 'rect', itemGap: 24, textStyle: text, data: ['符合', '可能符合'] },
    tooltip: { trigger: 'axis' as const, axisPointer: { type: 'shadow' as const } },
    xAxis: { type: 'value' as const, minInterval: 1, axisLabel: { ...text, color: palette.inkFaint, fontSize: 13, hideOverlap: true }, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: { type: 'category' as const, inverse: true, data: rows.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { ...text, width: 132, overflow: 'truncate' as const } },
    series: [
      series('符合', palette.met, ({ met }) => met),
      {
        ...series('可能符合', palette.unknown, ({ unknown }) => unknown),
        label: { show: true, position: 'right' as const, ...text, formatter: ({ dataIndex }: { dataIndex: number }) => totalOf(rows[dataIndex]!) },
      },
    ],
  };
}

const totalOf = ({ met, unknown }: DryRunSliceView) => (met + unknown).toLocaleString('zh-CN');
