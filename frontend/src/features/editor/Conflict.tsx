import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { EditorItemDetailView } from '../../api/workTypes';
import { Changes } from './Changes';
import { type DraftForm, draftOf, ruleJson } from './draft';
import { changesOf } from './diff';
import styles from './form.module.css';

type Props = { mine: DraftForm; theirs: EditorItemDetailView; saving: boolean; onKeepMine: () => void; onTakeTheirs: () => void };

/** Somebody else saved first. Nothing is lost: both versions stand side by side, and the editor chooses. */
export function Conflict({ mine, theirs, saving, onKeepMine, onTakeTheirs }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView?.({ block: 'center' }), []);
  const draft = draftOf(mine);
  const changes = changesOf({ ...theirs, ruleText: null }, { ...draft, ruleText: null });
  const otherRule = ruleJson(draft.rule) !== ruleJson(theirs.rule);
  return (
    <section role="alert" ref={place} className={styles.conflict}>
      <h2>您编辑期间，这个条目被保存过</h2>
      <p>您写的内容都还在。请看看两边的不同，再决定用哪一份。</p>
      {changes.length > 0 && <Changes changes={changes} before="别人保存的" after="您写的" />}
      {otherRule && <p>两边的机器规则也不同。</p>}
      {changes.length === 0 && !otherRule && <p>两边内容相同，直接保存即可。</p>}
      <div className={styles.choices}>
        <Button type="primary" loading={saving} onClick={onKeepMine}>
          用我的内容保存
        </Button>
        <Button onClick={onTakeTheirs}>放弃我的，载入最新内容</Button>
      </div>
    </section>
  );
}
