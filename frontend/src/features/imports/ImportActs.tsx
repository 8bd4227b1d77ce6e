import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { ImportView } from '../../api/firmTypes';
import { useImportAct } from '../../api/importQueries';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { count } from '../../lib/figures';
import styles from './imports.module.css';

/** Confirming or giving up a batch that was checked. Wrong rows are left out only where that was said. */
export function ImportActs({ batch }: { batch: ImportView }) {
  const { modal } = App.useApp();
  const [skip, setSkip] = useState(false);
  const [asked, setAsked] = useState(false);
  const acting = useImportAct(batch.batch);
  const { good, bad, state } = batch;
  const apply = () => {
    setAsked(true);
    if (bad === 0 || skip) acting.mutate({ act: 'apply', skipBad: skip });
  };
  const cancel = () =>
    modal.confirm({
      title: '取消这一批？',
      content: '这一批的资料都不会写入企业档案。改好文件后可以用新的批次号再传。',
      okText: '取消这一批',
      cancelText: '先留着',
      onOk: () => acting.mutate({ act: 'cancel' }),
    });
  if (state !== 'CHECKED' && state !== 'RECEIVING') return null;
  return (
    <div className={styles.acts}>
      {state === 'CHECKED' && good > 0 && bad > 0 && (
        <div className={styles.skip}>
          <Checkbox checked={skip} onChange={(event) => setSkip(event.target.checked)}>
            跳过有错的 {count(bad)} 行，只写入没有问题的 {count(good)} 行
          </Checkbox>
          {asked && !skip && <p role="alert">有错的行不能写入。请勾选跳过，或者取消这一批，改好文件再传。</p>}
        </div>
      )}
      <div className={styles.buttons}>
        {state === 'CHECKED' && good > 0 && (
          <ActButton onClick={apply} loading={acting.isPending}>
            写入企业档案
          </ActButton>
        )}
        <Button size="large" onClick={cancel} disabled={acting.isPending}>
          取消这一批
        </Button>
      </div>
      <Failure error={acting.error} kept="这一批的检查结果还在。" />
    </div>
  );
}
