import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type Part, Slot } from '../context';
import { Figure } from '../fields/Figure';
import { WordsField } from '../fields/WordsField';
import { isObject, type Json, type JsonObject, type Path, withMember } from '../json';
import { Sign } from './FactLeaf';
import styles from '../builder.module.css';

export function ScoreLeaf({ part }: { part: Part }) {
  const { value, set, mark } = part;
  const about = typeof value.name === 'string' ? value.name : '评分';
  return (
    <>
      <WordsField label="评分叫什么" value={value.name} onChange={(name) => set({ name })} status={mark('name')} placeholder="叫什么，例如 综合评价" />
      <span>总分</span>
      <Sign part={part} about={about} />
      <Figure label={`${about}：总分`} unit="分" value={value.value} onChange={(next) => set({ value: next })} status={mark('value')} />
    </>
  );
}

/** The score sheet, line by line. */
export function ScoreSheet({ part: { value, path, set, mark } }: { part: Part }) {
  const parts: Json[] = Array.isArray(value.parts) ? value.parts : [];
  return (
    <ol className={styles.tiers}>
      {parts.map((one, index) => (
        <ScoreLine
          key={index}
          line={isObject(one) ? one : {}}
          index={index}
          path={[...path, 'parts', index]}
          mark={(name) => mark(`parts[${index}].${name}`)}
          onChange={(next) => set({ parts: parts.with(index, next) })}
          onRemove={() => set({ parts: parts.toSpliced(index, 1) })}
        />
      ))}
      <li>
        <Button size="small" icon={<PlusOutlined />} onClick={() => set({ parts: [...parts, { cases: [{}] }] })}>
          加一个评分项
        </Button>
      </li>
    </ol>
  );
}

type Line = { line: JsonObject; index: number; path: Path; mark: (name: string) => 'error' | 'warning' | undefined; onChange: (line: JsonObject) => void; onRemove: () => void };

function ScoreLine({ line, index, path, mark, onChange, onRemove }: Line) {
  const put = (name: string) => (next: Json | undefined) => onChange(withMember(line, name, next));
  const at = `评分项 ${index + 1}`;
  return (
    <li>
      <div className={styles.line}>
        <WordsField label={`${at}叫什么`} value={line.title} onChange={put('title')} status={mark('title')} placeholder={at} />
        <span className={styles.pair}>
          满分
          <Figure label={`${at}满分`} unit="分" value={line.max} onChange={put('max')} status={mark('max')} />
        </span>
        <span className={styles.pair}>
          都不满足得
          <Figure label={`${at}都不满足得`} unit="分" value={line.otherwise} onChange={put('otherwise')} status={mark('otherwise')} placeholder="0" />
        </span>
        <span className={styles.pair}>
          由谁打分
          <WordsField label={`${at}由谁打分`} value={line.by} onChange={put('by')} status={mark('by')} placeholder="机器能算的不填" />
        </span>
        <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除${at}`} onClick={onRemove} />
      </div>
      <ScoreCases line={line} at={at} path={path} mark={mark} onChange={put('cases')} />
    </li>
  );
}

type Cases = { line: JsonObject; at: string; path: Path; mark: Line['mark']; onChange: (cases: Json | undefined) => void };

function ScoreCases({ line, at, path, mark, onChange }: Cases) {
  const cases = Array.isArray(line.cases) ? line.cases : [];
  return (
    <ol className={styles.cases}>
      {cases.map((one, nth) => (
        <li key={nth}>
          <div className={styles.line}>
            <span className={styles.pair}>
              满足下面这项得
              <Figure label={`${at}第 ${nth + 1} 种情形得分`} unit="分" value={isObject(one) ? one.points : undefined} onChange={(points) => onChange(cases.with(nth, withMember(isObject(one) ? one : {}, 'points', points)))} status={mark(`cases[${nth}].points`)} />
            </span>
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除${at}第 ${nth + 1} 种情形`} onClick={() => onChange(cases.length === 1 ? undefined : cases.toSpliced(nth, 1))} />
          </div>
          <Slot path={[...path, 'cases', nth, 'when']} empty="什么情形得这些分" />
        </li>
      ))}
      <li>
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...cases, {}])}>
          加一种得分情形
        </Button>
      </li>
    </ol>
  );
}
