import { Link, useParams } from 'react-router';
import { useDocument } from '../api/queries';
import type { DocumentView, ItemRefView } from '../api/types';
import { Mark, StatusMark, Unstated } from '../components/marks/Mark';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Fact, Facts, Section } from '../components/page/Section';
import { CodeName } from '../components/policy/CodeName';
import { Obtain } from '../components/policy/Obtain';
import { Headline } from '../components/policy/PolicyCard';
import { Loaded } from '../components/states/Loaded';
import styles from '../features/items/items.module.css';
import { chineseDate } from '../lib/dates';
import { word } from '../lib/labels';
import { paths } from '../lib/paths';

export function DocumentPage() {
  const { id = '' } = useParams();
  return (
    <Page>
      <Loaded query={useDocument(id)} page>{(document) => <Contents document={document} />}</Loaded>
    </Page>
  );
}

function Contents({ document }: { document: DocumentView }) {
  const missing = document.found === 'NOT_FOUND';
  return (
    <article>
      <PageTitle
        title={document.title}
        above={
          <>
            <Link to={paths.documents()}>政策库</Link> {missing ? <Mark kind="uncollected" /> : <StatusMark status={document.status} />}
          </>
        }
      />
      {missing && (
        <p className={styles.warning}>
          还没有收录到这份文件的原文，所以这里没有写任何条款。<NamedIn document={document} />
        </p>
      )}
      <div className={missing ? undefined : styles.columns}>
        {!missing && <Items items={document.items} />}
        <About document={document} />
      </div>
    </article>
  );
}

function Items({ items }: { items: ItemRefView[] }) {
  if (items.length === 0) {
    return (
      <Section title="文件里的政策">
        <p>目前收录到的部分没有可以直接使用的政策条目。</p>
      </Section>
    );
  }
  return (
    <Section title={`文件里的 ${items.length} 项政策`}>
      <ul className={styles.refs}>
        {items.map((item) => (
          <li key={item.id}>
            <Headline amountText={item.amountText} aside={<Obtain obtain={item.obtain} inferred={item.obtainInferred} />} />
            <Link to={paths.item(item.id)}>{item.title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function About({ document }: { document: DocumentView }) {
  return (
    <Section title="文件信息">
      <Facts>
        <Fact label="文号">
          {document.docNo ?? <Unstated />} {document.docNoInferred && <Mark kind="inferred" />}
        </Fact>
        <Fact label="发文机关">
          {document.issuer ?? <Unstated />} {document.issuerInferred && <Mark kind="inferred" />}
        </Fact>
        <Fact label="成文日期">{document.issuedOn ? chineseDate(document.issuedOn) : <Unstated />}</Fact>
        <Fact label="发布日期">{document.publishedOn ? chineseDate(document.publishedOn) : <Unstated />}</Fact>
        <Fact label="有效期">
          <Period document={document} />
        </Fact>
        <Fact label="适用地区">
          <CodeName system="region" value={document.region} />（{word('level', document.level)}文件）
          {document.regionNote && <div>{document.regionNote}</div>}
        </Fact>
        <Fact label="收录情况">{word('found', document.found)}</Fact>
        <Fact label="原文">
          {document.sourceUrl ? (
            <a href={document.sourceUrl} target="_blank" rel="noreferrer">
              查看公开原文（新窗口打开）
            </a>
          ) : (
            '没有可以公开引用的链接'
          )}
        </Fact>
        {document.note && <Fact label="说明">{document.note}</Fact>}
      </Facts>
    </Section>
  );
}

function Period({ document: { validFrom, validTo } }: { document: DocumentView }) {
  if (!validFrom && !validTo) return <Unstated />;
  return (
    <>
      {validFrom && `自${chineseDate(validFrom)}起`}
      {validTo && `至${chineseDate(validTo)}止`}
    </>
  );
}

/** Where a document without its text is named: in words, or in another document that has a page here. */
function NamedIn({ document: { namedIn, namedInTitle } }: { document: DocumentView }) {
  if (namedIn === null) return null;
  return <>它在这里被提到：{namedInTitle === null ? namedIn : <Link to={paths.document(namedIn)}>{namedInTitle}</Link>}。</>;
}
