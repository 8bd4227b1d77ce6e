import { Button } from 'antd';
import { usePart, useBench } from '../context';
import { Choice } from '../fields/Choice';
import { at, isObject, type Json, type JsonObject, type Path, placeOf, put } from '../json';
import { Problems } from '../Problems';
import { Raw } from '../Raw';
import { AmountTiers } from './AmountTiers';
import { AmountFields } from './AmountFields';
import { RateFields } from './RateFields';
import styles from '../builder.module.css';

const kinds = [
  { value: 'fixed', label: '定额' },
  { value: 'upTo', label: '最高不超过' },
  { value: 'rate', label: '按比例' },
  { value: 'range', label: '在两数之间' },
  { value: 'atLeast', label: '不低于' },
  { value: 'tiers', label: '分情形' },
  { value: 'times', label: '另一金额的若干倍' },
  { value: 'none', label: '不是钱，或未载明' },
];

/** The same figure under another kind: what both have in common stays. */
function asKind(from: JsonObject, kind: string): JsonObject {
  const figure = from.value ?? from.cap ?? from.to;
  const per: JsonObject = from.per === undefined ? {} : { per: from.per };
  const under = (name: string): JsonObject => (figure === undefined || figure === null ? {} : { [name]: figure });
  if (kind === 'fixed' || kind === 'atLeast') return { kind, ...under('value'), ...per };
  if (kind === 'upTo' || kind === 'rate') return { kind, ...under('cap'), ...per };
  if (kind === 'range') return { kind, ...under('to'), ...per };
  if (kind === 'tiers') return { kind, tiers: [{ amount: from }] };
  return kind === 'times' ? { kind, of: from } : { kind };
}

/** The place of one amount, and what may be put there. */
export function AmountSlot({ path, optional = false }: { path: Path; optional?: boolean }) {
  const { rule, edit } = useBench();
  const value = at(rule, path);
  const place = placeOf(path);
  const become = (next: Json | undefined) => edit((whole) => put(whole, path, next));
  if (value === undefined || value === null) {
    return (
      <div className={styles.empty} data-place={place} tabIndex={-1}>
        <span className={optional ? styles.faint : undefined}>{optional ? '没有写金额：企业只会看到条目上的金额文字。' : '这里需要一个金额'}</span>
        <Choice label="加金额" options={kinds} value={undefined} placeholder="加金额" onChange={(kind) => become({ kind })} />
        <Problems place={place} />
      </div>
    );
  }
  const known = isObject(value) && kinds.some((kind) => kind.value === value.kind);
  return (
    <div className={styles.amount} data-place={place} tabIndex={-1}>
      <div className={styles.head}>
        <div className={styles.sentence}>
          {known ? <Choice label="金额怎样算" options={kinds} value={value.kind} onChange={(kind) => become(asKind(value, kind))} /> : <Raw path={path} />}
          {known && <Inline path={path} />}
        </div>
        <Button type="text" size="small" onClick={() => become(undefined)}>
          去掉金额
        </Button>
      </div>
      <Problems place={place} />
      {known && <Below path={path} />}
    </div>
  );
}

function Inline({ path }: { path: Path }) {
  const part = usePart(path);
  return <AmountFields part={part} />;
}

function Below({ path }: { path: Path }) {
  const part = usePart(path);
  if (part.value.kind === 'rate') return <RateFields part={part} />;
  if (part.value.kind === 'tiers') return <AmountTiers part={part} Amount={AmountSlot} />;
  return part.value.kind === 'times' ? <AmountSlot path={[...path, 'of']} /> : null;
}
