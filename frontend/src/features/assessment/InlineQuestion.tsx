import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { FactFieldView, FactValue } from '../../api/types';
import { isProblem, ProblemError } from '../../api/problem';
import { FactQuestion } from '../../components/facts/FactQuestion';
import { useToday } from '../session/session';
import { filledIn } from './answers';
import { useAsking } from './asking';
import styles from './assessment.module.css';

function messageOf(error: Error | null, fact: string): string | undefined {
  if (error === null) return undefined;
  if (isProblem(error, 409)) return '资料刚刚在别处更新过，已取回最新内容，您填的还在，请再点一次。';
  return error instanceof ProblemError ? (error.of(fact) ?? error.detail) : '没能保存，请再试一次。您填的还在。';
}

type Props = { field: FactFieldView; onDone?: () => void; /** Given where other questions wait. */ onSkip?: () => void };

/** A missing fact, asked where its answer counts. Answering works everything out again. */
export function InlineQuestion({ field, onDone, onSkip }: Props) {
  const asking = useAsking();
  const year = Number(useToday().slice(0, 4));
  const [draft, setDraft] = useState<FactValue | undefined>(() => asking.valueOf(field.key));
  const answer = useMutation({
    mutationFn: async (value: FactValue) => asking.answer(field.key, value),
    onSuccess: onDone,
  });
  const meant = draft === undefined ? undefined : filledIn({ [field.key]: draft })[field.key];
  return (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        if (meant !== undefined) answer.mutate(meant);
      }}
    >
      <FactQuestion field={field} value={draft} onChange={setDraft} year={year} error={messageOf(answer.error, field.key)} />
      <div className={styles.inlineActs}>
        <Button type="primary" htmlType="submit" disabled={meant === undefined} loading={answer.isPending}>
          更新结果
        </Button>
        <Button
          onClick={() => {
            asking.sayUnknown(field.key);
            onDone?.();
          }}
        >
          不知道
        </Button>
        {onSkip && (
          <Button type="text" onClick={onSkip}>
            跳过
          </Button>
        )}
      </div>
    </form>
  );
}
