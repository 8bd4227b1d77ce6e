import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import styles from './statistics.module.css';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, LabelLayout, SVGRenderer]);

type Props = { option: EChartsCoreOption; label: string; height: number };

/** A picture without movement; the table beside it says the same in figures. */
export function Chart({ option, label, height }: Props) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = room.current;
    if (holder === null) return undefined;
    const chart = init(holder, null, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(holder);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={room} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}
