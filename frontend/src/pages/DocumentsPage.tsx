import { Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useDocuments } from '../api/queries';
import type { DocumentHitView, FacetView } from '../api/types';
import { Mark, StatusMark } from '../components/marks/Mark';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Paging } from '../components/page/Paging';
import { Meta } from '../components/policy/PolicyCard';
import { EmptyState } from '../components/states/EmptyState';
import { Loaded } from '../components/states/Loaded';
import styles from '../features/items/items.module.css';
import { chineseDate } from '../lib/dates';
import { word } from '../lib/labels';
import { paths } from '../lib/paths';

const SIZE = 20;

export function DocumentsPage() {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const documents = useDocuments({ q: params.get('q'), level: params.get('level'), status: params.get('status'), page: page - 1, size: SIZE });
  const change = (name: string, value?: string) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next);
  };
  return (
    <Page>
      <PageTitle title="政策库" lead="按文件查看。只收录了标题、还没有收录原文的文件也列在这里。" />
      <div className={styles.filters}>
        <Input.Search
          key={params.get('q')}
          defaultValue={params.get('q') ?? ''}
          placeholder="文件名或文号"
          aria-label="按文件名或文号查找"
          allowClear
          onSearch={(q) => change('q', q.trim())}
        />
        <Choice label="层级" name="level" views={documents.data?.facets.level} value={params.get('level')} onChange={change} />
        <Choice label="有效性" name="status" views={documents.data?.facets.status} value={params.get('status')} onChange={change} />
      </div>
      <Loaded query={documents}>
        {({ total, items }) => (
          <>
            {items.length === 0 && <EmptyState title="没有找到这样的文件" text="换个更短的名称试试，或者去掉筛选。" act={{ label: '看全部文件', to: paths.documents() }} />}
            {items.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
            <Paging page={page} size={SIZE} total={total} onPage={(at) => change('page', String(at))} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type ChoiceProps = {
  label: string;
  name: 'level' | 'status';
  views: FacetView[] | undefined;
  value: string | null;
  onChange: (name: string, value?: string) => void;
};

function Choice({ label, name, views, value, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={`全部${label}`}
      allowClear
      style={{ minWidth: 160 }}
      value={value ?? undefined}
      options={views?.map((view) => ({ value: view.value, label: `${word(name, view.value)}（${view.count}）` }))}
      onChange={(chosen: string | undefined) => onChange(name, chosen)}
    />
  );
}

function DocumentRow({ document }: { document: DocumentHitView }) {
  return (
    <article className={styles.document}>
      <h2>
        <Link to={paths.document(document.id)}>{document.title}</Link>
        {document.found === 'NOT_FOUND' ? <Mark kind="uncollected" /> : <StatusMark status={document.status} />}
      </h2>
      <Meta>
        {document.docNo && (
          <>
            {document.docNo} {document.docNoInferred && <Mark kind="inferred" />}
          </>
        )}
        {document.issuer && (
          <>
            {document.issuer} {document.issuerInferred && <Mark kind="inferred" />}
          </>
        )}
        {document.issuedOn && `${chineseDate(document.issuedOn)}成文`}
        {`${word('level', document.level)}文件`}
        {document.itemCount > 0 && `${document.itemCount} 项政策`}
      </Meta>
    </article>
  );
}
