import { DownOutlined } from '@ant-design/icons';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import type { ClauseView, ExplanationView, MissingView } from '../../api/types';
import { paths } from '../../lib/paths';
import { VerdictShape } from '../marks/VerdictTag';
import styles from './explain.module.css';

/** Whom the explanation is read by: the firm that it is about, or an office. */
type Reader = 'firm' | 'office';
/** `after`: what belongs under the conditions. */
type Props = { why: string; explanation: ExplanationView | null; after?: ReactNode; reader?: Reader };

/** Why: one sentence first; the conditions that decided, with their clauses, one tap away. */
export function ExplanationTree({ why, explanation, after, reader = 'firm' }: Props) {
  const [open, setOpen] = useState(false);
  const tree = useId();
  return (
    <div className={styles.explanation}>
      <p>{why}</p>
      {explanation && (
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={tree} onClick={() => setOpen(!open)}>
          {open ? '收起依据' : '查看依据'}
          <DownOutlined aria-hidden className={open ? styles.turned : undefined} />
        </button>
      )}
      {explanation && (
        <div id={tree} className={open ? styles.tree : styles.shut}>
          <Branch node={explanation} reader={reader} />
          {after}
        </div>
      )}
    </div>
  );
}

function Branch({ node, inherited, reader }: { node: ExplanationView; inherited?: ClauseView | null; reader: Reader }) {
  const quoted = node.clause && !same(node.clause, inherited) ? node.clause : null;
  return (
    <div className={styles.branch}>
      <div className={styles.line}>
        <VerdictShape outcome={node.verdict} />
        <div>
          <span className="visually-hidden">{spoken[node.verdict]}</span>
          {node.text}
          <Figures node={node} reader={reader} />
          {quoted && <Clause clause={quoted} />}
        </div>
      </div>
      {node.because.length > 0 && (
        <ul className={styles.because}>
          {node.because.map((child, at) => (
            <li key={at}>
              <Branch node={child} inherited={node.clause ?? inherited} reader={reader} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const spoken = { MET: '满足：', UNMET: '不满足：', UNKNOWN: '还不知道：' };

function Figures({ node, reader }: { node: ExplanationView; reader: Reader }) {
  const leaf = node.because.length === 0;
  if (!leaf || (!node.required && !node.actual && node.missing.length === 0)) return null;
  return (
    <span className={styles.figures}>
      {node.required && <span>要求 {node.required}</span>}
      {node.actual && <span>{reader === 'firm' ? '您的情况' : '企业情况'} {node.actual}</span>}
      {node.missing.map((missing) => (
        <span key={missing.fact}>{`还差 ${missing.label}（${supplierText(missing, reader)}）`}</span>
      ))}
    </span>
  );
}

/** Who can supply what is missing, in plain words. */
export function supplierText({ supplier, supplierName: name }: Pick<MissingView, 'supplier' | 'supplierName'>, reader: Reader = 'firm'): string {
  if (supplier === 'FIRM') return reader === 'firm' ? '由您填写' : '由企业填写';
  return supplier === 'DEPARTMENT' ? `由${name}提供` : `由${name}认定`;
}

/** The place in the document, one tap away. */
export function Clause({ clause }: { clause: ClauseView }) {
  return (
    <Link to={paths.document(clause.documentId)} className={styles.clause}>
      依据{clause.documentTitle ? `《${clause.documentTitle.replace(/^《|》$/g, '')}》` : '文件'}
      {clause.article}
    </Link>
  );
}

function same(one: ClauseView, other?: ClauseView | null): boolean {
  return one.documentId === other?.documentId && one.article === other.article;
}
