import { type DragEvent, useRef, useState } from 'react';
import { AddBar } from './AddBar';
import { type Part, useBench, Slot } from './context';
import { dragged, drop } from './dragging';
import { insert, listAt, move } from './edits';
import { Choice } from './fields/Choice';
import { at, type Json, nameOf, placeOf } from './json';
import { changed, kindWords } from './kinds';
import styles from './builder.module.css';

const joins = ['all', 'any', 'not'].map((kind) => ({ value: kind, label: kindWords[kind]! }));

/** How the conditions of a group hang together. Changing it keeps what is in it. */
export function GroupHead({ part: { value, become } }: { part: Part }) {
  const join = (kind: string) => {
    const inner: Json[] = Array.isArray(value.of) ? value.of : value.of === undefined ? [] : [value.of];
    const one: Json = inner.length === 1 ? inner[0]! : { kind: 'all', of: inner };
    become(changed(value, { kind, of: kind === 'not' ? one : inner }));
  };
  return <Choice label="这一组怎样算满足" options={joins} value={value.kind} onChange={join} />;
}

export function GroupBody({ part }: { part: Part }) {
  if (part.value.kind !== 'not') return <Members part={part} />;
  return (
    <div className={styles.members}>
      <Slot path={[...part.path, 'of']} empty="哪一项不能成立" />
    </div>
  );
}

function Members({ part: { path } }: { part: Part }) {
  const { rule, edit } = useBench();
  const list = [...path, 'of'];
  const members = listAt(rule, list);
  const { place, ...dropping } = useDropping((index) => {
    const from = dragged();
    if (from !== null) edit((whole) => move(whole, from, { list, index }));
  });
  return (
    <ul className={styles.members} {...dropping}>
      {members.map((member, index) => (
        <li key={nameOf(member, placeOf([...list, index]))} className={place === index ? styles.before : place === members.length && index === place - 1 ? styles.after : undefined}>
          <Slot path={[...list, index]} />
        </li>
      ))}
      <li className={styles.adding} data-end>
        <AddBar about="加一条" onAdd={(condition) => edit((whole) => insert(whole, { list, index: listAt(whole, list).length }, condition))} emphatic={at(rule, list) === undefined || members.length === 0} />
      </li>
    </ul>
  );
}

function indexOf({ currentTarget, clientY }: DragEvent<HTMLElement>): number {
  const members = [...currentTarget.children].filter((child) => !child.hasAttribute('data-end'));
  const next = members.findIndex((child) => clientY < child.getBoundingClientRect().top + child.getBoundingClientRect().height / 2);
  return next < 0 ? members.length : next;
}

/** Where among the members a dragged condition would come to stand. */
function useDropping(onDrop: (index: number) => void) {
  const [place, setPlace] = useState<number | null>(null);
  const inside = useRef(0);
  return {
    place,
    onDragEnter: () => void (inside.current += 1),
    onDragLeave: () => {
      inside.current -= 1;
      if (inside.current <= 0) setPlace(null);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged() === null) return;
      event.preventDefault();
      event.stopPropagation();
      setPlace(indexOf(event));
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      event.stopPropagation();
      inside.current = 0;
      setPlace(null);
      onDrop(indexOf(event));
      drop();
    },
  };
}
