import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useItem } from '../../api/queries';
import { useRequest } from '../../api/requestQueries';
import type { RequestView } from '../../api/workTypes';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { FaqBeforeFiling } from '../../features/faq/FaqBeforeFiling';
import { FiledNotice } from '../../features/requests/filing/FiledNotice';
import { FilingForm } from '../../features/requests/filing/FilingForm';
import styles from '../../features/requests/filing/filing.module.css';
import { paths } from '../../lib/paths';

/** A new request, about an item or nothing, or a draft that is gone on with. */
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
      {draft === null ? <Writing itemId={search.get('item')} draft={null} onFiled={setFiled} /> : <Resumed id={draft} onFiled={setFiled} />}
    </Page>
  );
}

type Written = { onFiled: (request: RequestView) => void };

function Resumed({ id, onFiled }: Written & { id: string }) {
  const query = useRequest(id);
  return (
    <Loaded query={query}>
      {(draft) => (draft.state === 'DRAFT' ? <Writing itemId={draft.itemId} draft={draft} onFiled={onFiled} /> : <Navigate to={paths.request(draft.id)} replace />)}
    </Loaded>
  );
}

function Writing({ itemId, draft, onFiled }: Written & { itemId: string | null; draft: RequestView | null }) {
  return (
    <>
      {itemId !== null && <About itemId={itemId} />}
      <FaqBeforeFiling itemId={itemId} />
      <FilingForm itemId={itemId} draft={draft} onFiled={onFiled} />
    </>
  );
}

/** The item that the request is about. When it cannot be read, the request can still be filed. */
function About({ itemId }: { itemId: string }) {
  const { data } = useItem(itemId);
  if (!data) return null;
  return (
    <p className={styles.about}>
      关于政策：<Link to={paths.item(itemId)}>{data.title}</Link>
    </p>
  );
}
