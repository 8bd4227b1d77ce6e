import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EllipsisOutlined, HolderOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useBench } from './context';
import { drag, drop } from './dragging';
import { duplicate, listAt, move, outer, remove, shift, spotOf, unwrap, wrap } from './edits';
import { at, type Json, type Path } from './json';
import { isGroup } from './kinds';
import styles from './builder.module.css';

/** What can be done to a whole condition, all of it by keyboard too. */
export function Actions({ path }: { path: Path }) {
  const { rule, edit } = useBench();
  const spot = spotOf(path);
  const count = spot === null ? 0 : listAt(rule, spot.list).length;
  const out = outer(path);
  const group = isGroup(at(rule, path));
  const acts: Record<string, (whole: Json) => Json> = {
    duplicate: (whole) => duplicate(whole, path),
    all: (whole) => wrap(whole, path, 'all'),
    any: (whole) => wrap(whole, path, 'any'),
    not: (whole) => wrap(whole, path, 'not'),
    unwrap: (whole) => unwrap(whole, path),
    out: (whole) => (out === null ? whole : move(whole, path, out)),
  };
  const items: MenuProps['items'] = [
    ...(spot === null ? [] : [{ key: 'duplicate', label: '复制一条' }]),
    { key: 'all', label: '包成“都满足”的一组' },
    { key: 'any', label: '包成“满足任意一项”的一组' },
    { key: 'not', label: '改成“不成立”' },
    ...(group ? [{ key: 'unwrap', label: '拆开这一组' }] : []),
    ...(out === null ? [] : [{ key: 'out', label: '移到这一组外面' }]),
  ];
  return (
    <div className={styles.acts}>
      {spot !== null && (
        <span
          className={styles.handle}
          draggable
          aria-hidden="true"
          title="拖动排序"
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', '');
            drag(path);
          }}
          onDragEnd={drop}
        >
          <HolderOutlined />
        </span>
      )}
      {spot !== null && <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label="上移" disabled={spot.index === 0} onClick={() => edit((whole) => shift(whole, path, -1))} />}
      {spot !== null && <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label="下移" disabled={spot.index >= count - 1} onClick={() => edit((whole) => shift(whole, path, 1))} />}
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => edit(acts[key]!) }}>
        <Button type="text" size="small" icon={<EllipsisOutlined />} aria-label="更多操作" />
      </Dropdown>
      <Button type="text" size="small" icon={<DeleteOutlined />} aria-label="删除条件" onClick={() => edit((whole) => remove(whole, path))} />
    </div>
  );
}
