import { InputNumber } from 'antd';
import { spoken, tenThousandsOf, yuanOf } from '../../lib/money';
import styles from './facts.module.css';

type Props = { label: string; unit: string | null; value: number | undefined; onChange: (value: number | undefined) => void };

/** How a unit is typed: 元 as 万元, a ratio as a percentage, everything else as it is. */
type Scale = { suffix: string | null; shown: (value: number) => number; meant: (typed: number) => number };

function scaleOf(unit: string | null): Scale {
  if (unit === '元') return { suffix: '万元', shown: tenThousandsOf, meant: yuanOf };
  if (unit === '比率') {
    return { suffix: '%', shown: (value) => Math.round(value * 1e6) / 1e4, meant: (typed) => Math.round(typed * 1e4) / 1e6 };
  }
  return { suffix: unit, shown: (value) => value, meant: (typed) => typed };
}

export function NumberInput({ label, unit, value, onChange }: Props) {
  const scale = scaleOf(unit);
  return (
    <span className={styles.number}>
      <InputNumber<number>
        aria-label={scale.suffix ? `${label}（${scale.suffix}）` : label}
        inputMode="decimal"
        controls={false}
        suffix={scale.suffix}
        value={value === undefined ? null : scale.shown(value)}
        onChange={(typed) => onChange(typed === null ? undefined : scale.meant(typed))}
      />
      {unit === '元' && value !== undefined && value !== 0 && <Echo yuan={value} />}
    </span>
  );
}

/** Says a sum back, so that a slip between 元 and 万元 shows at once. */
function Echo({ yuan }: { yuan: number }) {
  const { figure, unit } = spoken(yuan);
  return (
    <small>
      即 {yuan.toLocaleString('zh-CN')} 元{unit === '亿元' && `，${figure} 亿元`}
    </small>
  );
}
