import { Link, useNavigate } from 'react-router';
import { useHome } from '../api/queries';
import { Page } from '../components/page/Page';
import { PolicyCard } from '../components/policy/PolicyCard';
import { Loaded } from '../components/states/Loaded';
import { Hero } from '../features/home/Hero';
import { NextSteps } from '../features/home/NextSteps';
import { Numbers } from '../features/home/Numbers';
import styles from '../features/home/home.module.css';
import { useToday } from '../features/session/session';
import { paths } from '../lib/paths';

export function HomePage() {
  const home = useHome();
  const today = useToday();
  const navigate = useNavigate();
  return (
    <>
      <title>惠企通 - 企业政策服务</title>
      <Hero onSearch={(q) => void navigate(q ? paths.itemsAbout(q) : paths.items())} />
      <Page>
        <NextSteps />
        <Loaded query={home}>
          {(view) => (
            <>
              <section aria-labelledby="newest" className={styles.newest}>
                <h2 id="newest">最近发布</h2>
                <div className={styles.cards}>
                  {view.newest.map((item) => (
                    <PolicyCard key={item.id} item={item} today={today} />
                  ))}
                </div>
                <p className={styles.all}>
                  <Link to={paths.items('sort=newest')}>查看全部政策</Link>
                </p>
              </section>
              <Numbers home={view} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}
