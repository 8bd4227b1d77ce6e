import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { usePolicies } from '../api/queries';
import { LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Loaded } from '../components/states/Loaded';
import { ProfileAsking } from '../features/assessment/ProfileAsking';
import { Result } from '../features/assessment/Result';
import styles from '../features/assessment/assessment.module.css';
import { useSession } from '../features/session/session';
import { chineseDate } from '../lib/dates';
import { paths } from '../lib/paths';

export function PoliciesPage() {
  const policies = usePolicies();
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  return (
    <Page>
      <PageTitle title="我的政策" above={me?.enterpriseName} />
      <ProfileAsking>
        <Loaded query={policies}>
          {(view) => (
            <>
              <Result
                view={view}
                tab={params.get('tab')}
                onTab={(tab) => setParams({ tab }, { replace: true })}
                acts={<Acts />}
                busy={policies.isFetching}
              />
              <p className={styles.basis}>
                按 {chineseDate(view.asOf)} 的政策和<Link to={paths.enterprise()}>一企一档</Link>里的资料判断，供参考，不是审批结果。
              </p>
            </>
          )}
        </Loaded>
      </ProfileAsking>
    </Page>
  );
}

function Acts() {
  return (
    <>
      <LinkButton to={paths.enterprise()}>核对企业资料</LinkButton>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        打印
      </Button>
    </>
  );
}
