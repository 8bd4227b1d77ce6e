import { Button } from 'antd';
import { useState } from 'react';
import type { EnterpriseRefView } from '../../api/types';
import type { RequestView } from '../../api/workTypes';
import { ActButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { FiledNotice } from '../../features/requests/filing/FiledNotice';
import { FirmChoice } from '../../features/requests/filing/FirmChoice';
import { RegisterForm } from '../../features/requests/filing/RegisterForm';
import { landingOf, useSession } from '../../features/session/session';
import { paths } from '../../lib/paths';

/** 代为登记: which firm, what it says, and then the number to read out to it. */
export function RegisterPage() {
  const [firm, setFirm] = useState<EnterpriseRefView | null>(null);
  const [filed, setFiled] = useState<RequestView | null>(null);
  const again = () => {
    setFiled(null);
    setFirm(null);
  };
  if (filed !== null) {
    return (
      <Page width="text">
        <FiledNotice request={filed} next={<Next request={filed} onMore={again} />} />
      </Page>
    );
  }
  return (
    <Page width="text">
      <PageTitle title="代为登记" lead="企业来电或当面提出的诉求，替它登记进来，和网上提交的一样办。" />
      {firm === null ? <FirmChoice onChoose={setFirm} /> : <RegisterForm key={firm.uscc} firm={firm} onOther={() => setFirm(null)} onFiled={setFiled} />}
    </Page>
  );
}

/** The clerk goes on to the request only where it is theirs to see. */
function Next({ request, onMore }: { request: RequestView; onMore: () => void }) {
  const { me, role } = useSession();
  const seen = role !== 'official' || request.department === me?.department;
  return (
    <>
      {seen ? <ActButton to={paths.request(request.id)}>查看这件诉求</ActButton> : <ActButton to={landingOf(role)}>回到工作台</ActButton>}
      <Button size="large" onClick={onMore}>
        再登记一件
      </Button>
    </>
  );
}
