import { Link } from 'react-router';
import { useItem } from '../../../api/queries';
import { Mark, StatusMark, Unstated } from '../../../components/marks/Mark';
import { Amount } from '../../../components/policy/Amount';
import { Obtain } from '../../../components/policy/Obtain';
import { Loaded } from '../../../components/states/Loaded';
import { paths } from '../../../lib/paths';
import styles from './beside.module.css';

/** The item that the request is about, short enough to stand beside the answer. */
export function CitedItem({ itemId }: { itemId: string }) {
  const query = useItem(itemId);
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">相关政策</h2>
      <Loaded query={query}>
        {(item) => (
          <>
            <p className={styles.headline}>
              <Amount text={item.amountText} /> <Obtain obtain={item.obtain} inferred={item.obtainInferred} />
            </p>
            <p>
              <Link to={paths.item(item.id)}>{item.title}</Link> <StatusMark status={item.status} />
            </p>
            <ol className={styles.conditions}>
              {item.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ol>
            <p className={styles.source}>
              {item.document.title} {item.document.docNo ?? <Unstated />} {item.document.docNoInferred && <Mark kind="inferred" />} {item.articleNo}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
