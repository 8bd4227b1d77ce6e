import { Link } from 'react-router';
import type { ItemView } from '../../api/types';
import { Mark, StatusMark, Unstated } from '../../components/marks/Mark';
import { Fact, Facts, Section } from '../../components/page/Section';
import { CodeName } from '../../components/policy/CodeName';
import { chineseDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { word } from '../../lib/labels';

/** Where it stands, whether it holds, and where to read the original. */
export function Origin({ item }: { item: ItemView }) {
  const { document } = item;
  return (
    <Section title="出处和有效性">
      <Facts>
        <Fact label="所属文件">
          <Link to={paths.document(document.id)}>{document.title}</Link>
        </Fact>
        <Fact label="文号">{document.docNo ?? <Unstated />} {document.docNoInferred && <Mark kind="inferred" />}</Fact>
        <Fact label="条款">{item.articleNo ? articleText(item.articleNo) : <Unstated />}</Fact>
        <Fact label="发文机关">{document.issuer ?? <Unstated />} {document.issuerInferred && <Mark kind="inferred" />}</Fact>
        <Fact label="适用地区">
          <CodeName system="region" value={item.region} />（{word('level', item.level)}政策）
        </Fact>
        <Fact label="有效性">
          {item.status === 'CURRENT' ? '现行有效' : <StatusMark status={item.status} />} <Period item={item} />
        </Fact>
        <Fact label="原文">
          {item.sourceUrl ? (
            <a href={item.sourceUrl} target="_blank" rel="noreferrer">
              查看公开原文（新窗口打开）
            </a>
          ) : (
            '没有可以公开引用的链接'
          )}
        </Fact>
      </Facts>
    </Section>
  );
}

/** 3 → 第3条; 一（二） stays as it is. */
function articleText(article: string): string {
  return /^\d+$/.test(article) ? `第${article}条` : article;
}

function Period({ item: { validFrom, validTo } }: { item: ItemView }) {
  if (!validFrom && !validTo) return null;
  return (
    <>
      {validFrom && `自${chineseDate(validFrom)}起`}
      {validTo && `至${chineseDate(validTo)}止`}
    </>
  );
}
