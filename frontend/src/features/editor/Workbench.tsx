import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useRuleCheck } from '../../api/editorQueries';
import type { RuleErrorView } from '../../api/ruleTypes';
import { RuleBuilder } from './builder/RuleBuilder';
import { isObject } from './builder/json';
import { DryRun } from './dryrun/DryRun';
import { lineOfPath } from './jsonPlace';
import { RuleReading } from './reading/RuleReading';
import { useRested } from '../../lib/useRested';
import { useRuleText } from './useRuleText';
import styles from './rule.module.css';

type Props = { itemId: string | null; documentId: string; value?: string; onChange?: (text: string) => void };
type View = 'build' | 'json';

const views = [
  { value: 'build' as const, label: '搭建' },
  { value: 'json' as const, label: 'JSON' },
];
const NONE: RuleErrorView[] = [];
const quiet = () => {};

/** Build the rule on one side, read what it means on the other, try it on the city below. */
export function Workbench({ itemId, documentId, value = '', onChange = quiet }: Props) {
  const text = useRuleText(value, onChange);
  const [view, setView] = useState<View>('build');
  const place = useRef<HTMLDivElement>(null);
  const area = view === 'json' || text.problem !== null;
  const rested = useRested(text.rule, 400);
  const empty = value.trim() === '';
  const check = useRuleCheck(isObject(rested) && !empty && text.problem === null ? rested : null);
  const { errors = NONE, warnings = NONE } = check.data ?? {};
  const all = useMemo(() => [...errors, ...warnings], [errors, warnings]);
  const placed = empty || text.problem !== null ? NONE : all;
  const jump = (path: string) => (area ? selectLine(place.current, value, lineOfPath(value, path) ?? 1) : focusPlace(place.current, path));
  return (
    <>
      <div className={styles.tools}>
        <Segmented<View> aria-label="编辑方式" options={views} value={area ? 'json' : 'build'} disabled={text.problem !== null} onChange={setView} />
        <Button icon={<UndoOutlined />} disabled={text.undo === null} onClick={() => text.undo?.()}>
          撤销
        </Button>
        <Button icon={<RedoOutlined />} disabled={text.redo === null} onClick={() => text.redo?.()}>
          重做
        </Button>
        <Button danger type="text" disabled={empty} onClick={() => text.write('')}>
          不要规则
        </Button>
      </div>
      <div className={styles.sides}>
        <div ref={place} className={styles.side}>
          {area ? (
            <Input.TextArea aria-label="规则（JSON）" autoSize={{ minRows: 14, maxRows: 40 }} spellCheck={false} className={styles.code} value={value} onChange={(event) => text.write(event.target.value)} />
          ) : (
            <RuleBuilder rule={text.rule} onEdit={text.edit} errors={placed} documentId={documentId} />
          )}
        </div>
        <RuleReading
          problem={text.problem}
          empty={empty}
          check={check}
          problems={placed}
          onJump={jump}
          onRule={(rule) => text.edit(() => rule)}
        />
      </div>
      <DryRun itemId={itemId} trial={isObject(text.rule) && !empty && text.problem === null ? { rule: text.rule } : null} broken={placed.some(({ severity }) => severity !== 'WARNING')} />
    </>
  );
}

/** Brings the condition of a path into sight, and the keyboard to it. The nearest one around takes over for what it holds. */
function focusPlace(holder: HTMLElement | null, path: string): void {
  const places = [...(holder?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  const around = places.filter(({ dataset }) => path === dataset.place || path.startsWith(`${dataset.place}.`) || path.startsWith(`${dataset.place}[`));
  const nearest = around.sort((a, b) => b.dataset.place!.length - a.dataset.place!.length)[0] ?? places[0];
  nearest?.scrollIntoView?.({ block: 'center' });
  nearest?.focus({ preventScroll: true });
}

/** Puts the caret on a line, which also scrolls it into sight. */
function selectLine(holder: HTMLElement | null, text: string, line: number): void {
  const area = holder?.querySelector('textarea');
  if (!area) return;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
