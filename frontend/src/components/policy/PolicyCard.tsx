import { Children, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ItemHitView } from '../../api/types';
import { chineseDate, daysLeft } from '../../lib/dates';
import { plain } from '../../lib/labels';
import { paths } from '../../lib/paths';
import { StatusMark } from '../marks/Mark';
import { Amount } from './Amount';
import { CodeName } from './CodeName';
import { Highlighted } from './Highlighted';
import { Obtain } from './Obtain';
import styles from './policy.module.css';

/** What a card shows; only found items come with highlights. */
type Shown = Omit<ItemHitView, 'highlights'> & Partial<Pick<ItemHitView, 'highlights'>>;
type Props = { item: Shown; today: string; heading?: 'h2' | 'h3' };

/** One item: money and dates as the headline, then the title, then what it is and where it comes from. */
export function PolicyCard({ item, today, heading: Heading = 'h3' }: Props) {
  const { highlights = {} } = item;
  const passage = highlights.summary?.[0] ?? highlights.conditions?.[0] ?? highlights.beneficiary?.[0];
  return (
    <article className={styles.card}>
      <Headline amountText={item.amountText} aside={<Obtain obtain={item.obtain} inferred={item.obtainInferred} />}>
        {item.validTo && <Deadline date={item.validTo} today={today} />}
      </Headline>
      <Heading className={styles.cardTitle}>
        <Link to={paths.item(item.id)}>
          {highlights.title?.[0] ? <Highlighted text={highlights.title[0]} /> : item.title}
        </Link>
        <StatusMark status={item.status} />
      </Heading>
      <p className={styles.summary}>{passage ? <Highlighted text={passage} /> : item.summary && plain(item.summary)}</p>
      <Meta>
        <CodeName system="region" value={item.region} />
        <CodeName system="benefitType" value={item.benefitType} />
        {item.department && <CodeName system="department" value={item.department} />}
        {item.docNo ?? item.documentTitle}
      </Meta>
    </article>
  );
}

/** The first line of everything that stands for an item. */
export function Headline({ amountText, aside, children }: { amountText: string | null; aside: ReactNode; children?: ReactNode }) {
  return (
    <p className={styles.headline}>
      <Amount text={amountText} />
      {children}
      {aside}
    </p>
  );
}

export function Deadline({ date, today }: { date: string; today: string }) {
  return (
    <span className={styles.deadline}>
      {chineseDate(date)}止 · {daysLeft(date, today)}
    </span>
  );
}

/** Small facts in a row, parted by dots. */
export function Meta({ children }: { children: ReactNode }) {
  return (
    <p className={styles.meta}>
      {Children.map(children, (child) => child && <span>{child}</span>)}
    </p>
  );
}
