import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useEnterpriseFile } from '../../api/requestQueries';
import { Mark } from '../../components/marks/Mark';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { spacedUscc } from '../../lib/uscc';
import styles from './firm.module.css';

type Props = { uscc: string; name: string; open: boolean };

/** What is worth knowing of a firm at a glance, in this order. */
const GLANCE = ['region', 'park', 'industry', 'orgType', 'size', 'establishedOn', 'headcount', 'revenue', 'seriousDishonesty'];

/** The firm beside its request. Reading its file is recorded, so whoever has no need to read it is asked first. */
export function FirmSummary({ uscc, name, open }: Props) {
  const [wanted, setWanted] = useState(open);
  return (
    <section aria-labelledby="firm">
      <h2 id="firm">企业</h2>
      <p className={styles.name}>{name.replace('合成示例·', '')}</p>
      <p className={styles.uscc}>{spacedUscc(uscc)}</p>
      {wanted ? (
        <Glance uscc={uscc} />
      ) : (
        <Button className={styles.wanted} onClick={() => setWanted(true)}>
          查看企业概况
        </Button>
      )}
      <p className={styles.recorded}>查看企业资料会留下记录。</p>
    </section>
  );
}

function Glance({ uscc }: { uscc: string }) {
  const query = useEnterpriseFile(uscc);
  return (
    <Loaded query={query}>
      {({ synthetic, facts }) => (
        <>
          {synthetic && <Mark kind="synthetic" />}
          <dl className={styles.glance}>
            {GLANCE.flatMap((key) => facts.filter((fact) => fact.key === key)).map(({ key, label, valueText }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{valueText}</dd>
              </div>
            ))}
          </dl>
          <Link to={paths.enterpriseOf(uscc)}>查看一企一档</Link>
        </>
      )}
    </Loaded>
  );
}
