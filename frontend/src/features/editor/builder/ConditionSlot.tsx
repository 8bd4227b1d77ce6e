import { type SlotProps, useBench, usePart } from './context';
import { AddBar } from './AddBar';
import { Actions } from './Actions';
import { GroupBody, GroupHead } from './Group';
import { at, nameOf, placeOf, put } from './json';
import { isGroup, isKnown } from './kinds';
import { LeafBody, LeafHead } from './Leaf';
import { Origin } from './Origin';
import { Problems } from './Problems';
import { Raw } from './Raw';
import styles from './builder.module.css';

/** The place of one condition: the condition itself, or what may be put there. */
export function ConditionSlot({ path, empty = '这里需要一个条件', optional = false }: SlotProps) {
  const { rule, edit } = useBench();
  const value = at(rule, path);
  if (value !== undefined && value !== null) return <Card path={path} />;
  return (
    <div className={styles.empty} data-place={placeOf(path)} tabIndex={-1}>
      <span className={optional ? styles.faint : undefined}>{empty}</span>
      <AddBar about={empty} onAdd={(condition) => edit((whole) => put(whole, path, condition))} />
      <Problems place={placeOf(path)} />
    </div>
  );
}

function Card({ path }: Pick<SlotProps, 'path'>) {
  const part = usePart(path);
  const { rule, problems } = useBench();
  const value = at(rule, path);
  const place = placeOf(path);
  const wrong = (problems.get(place) ?? []).some(({ severity }) => severity === 'ERROR');
  const group = isGroup(value);
  return (
    <div className={`${group ? styles.group : styles.leaf} ${wrong ? styles.wrongCard : ''}`} data-place={place} data-name={nameOf(value, place)} tabIndex={-1}>
      <div className={styles.head}>
        <div className={styles.sentence}>{group ? <GroupHead part={part} /> : isKnown(value) ? <LeafHead part={part} /> : <Raw path={path} />}</div>
        <Actions path={path} />
      </div>
      {isKnown(value) && <Origin part={part} wordless={value.kind === 'judgement'} />}
      <Problems place={place} />
      {group ? <GroupBody part={part} /> : isKnown(value) && <LeafBody part={part} />}
    </div>
  );
}
