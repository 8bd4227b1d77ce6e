import { ConfigProvider } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useConfig, useFactCatalog } from '../../../api/queries';
import type { RuleErrorView } from '../../../api/ruleTypes';
import { Loaded } from '../../../components/states/Loaded';
import { denseTheme } from '../../../theme/theme';
import { AmountSlot } from './amount/AmountSlot';
import { ConditionSlot } from './ConditionSlot';
import { type Bench, BenchContext, ScopeContext, SlotContext } from './context';
import type { Json } from './json';
import { Problems } from './Problems';
import { problemsByPlace } from './tree';
import styles from './builder.module.css';

type Props = { rule: Json; onEdit: Bench['edit']; errors: RuleErrorView[]; documentId: string };

const WHEN = ['when'];
const AMOUNT = ['amount'];

/** The whole rule as things to choose and move: who qualifies, and for how much. */
export function RuleBuilder({ rule, onEdit, errors, documentId }: Props) {
  const catalog = useFactCatalog();
  const today = useConfig().data?.today;
  const year = today === undefined ? dayjs().year() : Number(today.slice(0, 4));
  const bench = useMemo(() => ({ rule, edit: onEdit, problems: problemsByPlace(rule, errors), documentId, year }), [rule, onEdit, errors, documentId, year]);
  return (
    <Loaded query={catalog}>
      {({ fields }) => (
        <BenchContext value={bench}>
          <SlotContext value={ConditionSlot}>
            <ScopeContext value={fields}>
              <ConfigProvider theme={denseTheme}>
                <div className={styles.builder}>
                  <Problems place="" />
                  <h3 className={styles.part}>谁符合</h3>
                  <ConditionSlot path={WHEN} />
                  <h3 className={styles.part}>给多少</h3>
                  <AmountSlot path={AMOUNT} optional />
                </div>
              </ConfigProvider>
            </ScopeContext>
          </SlotContext>
        </BenchContext>
      )}
    </Loaded>
  );
}
