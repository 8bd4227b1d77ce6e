import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useItem } from '../../api/queries';
import { useRequest } from '../../api/requestQueries';
import type { Verdict } from '../../api/types';
import type { DoubtedView, DoubtForm, RequestView } from '../../api/workTypes';
import { VerdictTag } from '../../components/marks/VerdictTag';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { DoubtedLine } from '../../features/requests/Doubted';
import { FaqBeforeFiling } from '../../features/faq/FaqBeforeFiling';
import { FiledNotice } from '../../features/requests/filing/FiledNotice';
import { FilingForm } from '../../features/requests/filing/FilingForm';
import styles from '../../features/requests/filing/filing.module.css';
import { paths } from '../../lib/paths';

/** A new request, about an item, how the firm was judged on it, or nothing; or a draft that is gone on with. */
export function NewRequestPage() {
  const [search] = useSearchParams();
  const [filed, setFiled] = useState<RequestView | null>(null);
  const draft = search.get('draft');
  if (filed !== null) {
    return (
      <Page width="text">
        <FiledNotice request={filed} />
      </Page>
    );
  }
  return (
    <Page width="text">
      <PageTitle title={draft === null ? '我要咨询 / 提诉求' : '继续填写'} lead="说清楚您想问什么、遇到什么困难，由承办部门答复。" />
      {draft === null ? <Writing itemId={search.get('item')} doubt={doubtOf(search)} draft={null} onFiled={setFiled} /> : <Resumed id={draft} onFiled={setFiled} />}
    </Page>
  );
}

type Written = { onFiled: (request: RequestView) => void };

function Resumed({ id, onFiled }: Written & { id: string }) {
  const query = useRequest(id);
  return (
    <Loaded query={query}>
      {(draft) => (draft.state === 'DRAFT' ? <Writing itemId={draft.itemId} doubt={keptIn(draft)} draft={draft} onFiled={onFiled} /> : <Navigate to={paths.request(draft.id)} replace />)}
    </Loaded>
  );
}

const verdicts: readonly string[] = ['MET', 'UNMET', 'UNKNOWN'] satisfies Verdict[];

/** What the page that one comes from shows; the server looks for the decision itself. */
function doubtOf(search: URLSearchParams): DoubtForm | null {
  const verdict = search.get('doubt');
  return verdict !== null && verdicts.includes(verdict) ? { decisionId: null, verdict: verdict as Verdict } : null;
}

const keptIn = ({ doubted }: RequestView): DoubtForm | null => doubted && { decisionId: doubted.decisionId, verdict: doubted.verdict };

type WritingProps = Written & { itemId: string | null; doubt: DoubtForm | null; draft: RequestView | null };

function Writing({ itemId, doubt, draft, onFiled }: WritingProps) {
  return (
    <>
      {itemId !== null && <About itemId={itemId} doubt={doubt} doubted={draft?.doubted ?? null} />}
      <FaqBeforeFiling itemId={itemId} />
      <FilingForm itemId={itemId} doubt={doubt} draft={draft} onFiled={onFiled} />
    </>
  );
}

type AboutProps = { itemId: string; doubt: DoubtForm | null; doubted: DoubtedView | null };

/** The item that the request is about. When it cannot be read, the request can still be filed. */
function About({ itemId, doubt, doubted }: AboutProps) {
  const { data } = useItem(itemId);
  if (!data && !doubt) return null;
  return (
    <div className={styles.about}>
      {data && (
        <p>
          关于政策：<Link to={paths.item(itemId)}>{data.title}</Link>
        </p>
      )}
      {doubt && <p>关于判定：{doubted ? <DoubtedLine doubted={doubted} /> : <VerdictTag outcome={doubt.verdict} />}</p>}
      {doubt && <p>这次判定用的政策版本和企业资料会随诉求交给承办部门。请写明您认为哪里不对。</p>}
    </div>
  );
}
