import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useEnterprise, useFactCatalog } from '../api/queries';
import type { EnterpriseView, FactFieldView, ListElement } from '../api/types';
import { Mark } from '../components/marks/Mark';
import { LinkButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { PageTitle } from '../components/page/PageTitle';
import { Section } from '../components/page/Section';
import { Tabs } from '../components/page/Tabs';
import { EmptyState } from '../components/states/EmptyState';
import { Loaded } from '../components/states/Loaded';
import { Authorisations } from '../features/enterprise/Authorisations';
import { EntryEditor } from '../features/enterprise/EntryEditor';
import { FactEditor } from '../features/enterprise/FactEditor';
import { FactGroups } from '../features/enterprise/FactGroups';
import styles from '../features/enterprise/enterprise.module.css';
import { paths } from '../lib/paths';
import { spacedUscc } from '../lib/uscc';

export function EnterprisePage() {
  const enterprise = useEnterprise();
  return (
    <Page>
      <Loaded query={enterprise} page>{(view) => <Profile enterprise={view} />}</Loaded>
    </Page>
  );
}

function Profile({ enterprise }: { enterprise: EnterpriseView }) {
  const [params, setParams] = useSearchParams();
  return (
    <>
      <PageTitle
        title={enterprise.name}
        above={<>一企一档 {enterprise.synthetic && <Mark kind="synthetic" />}</>}
        lead={<span className={styles.identity}>统一社会信用代码 {spacedUscc(enterprise.uscc)}</span>}
        aside={<LinkButton to={paths.policies()}>看我的政策</LinkButton>}
      />
      <Tabs
        label="一企一档的内容"
        active={params.get('tab') === 'sources' ? 'sources' : 'facts'}
        onChange={(tab) => setParams(tab === 'facts' ? {} : { tab }, { replace: true })}
        tabs={[
          { key: 'facts', label: '企业资料', content: <FactsPart enterprise={enterprise} /> },
          { key: 'sources', label: '来源和授权', content: <Authorisations /> },
        ]}
      />
    </>
  );
}

/** What is being edited: a whole fact, or one entry of a list. */
type Edited = { key: string; entry?: ListElement | null };

function FactsPart({ enterprise }: { enterprise: EnterpriseView }) {
  const [edited, setEdited] = useState<Edited | null>(null);
  const { data: catalog } = useFactCatalog();
  const field = catalog?.fields.find(({ key }) => key === edited?.key);
  const whole = (key: string) => setEdited({ key });
  const close = () => setEdited(null);
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.still}>
          {enterprise.missing.length > 0 && <StillMissing fields={enterprise.missing} onAdd={whole} />}
        </div>
        <div>
          <p className={styles.whose}>部门提供的资料不能在这里改，有误请提诉求；您填写的可以随时修改，改了以后会重新匹配政策。</p>
          {enterprise.facts.length === 0 && <EmptyState title="档案里还没有资料" text="先补几项，就能开始匹配政策。" />}
          <FactGroups facts={enterprise.facts} edit={{ fact: whole, entry: (key, entry) => setEdited({ key, entry }) }} />
        </div>
      </div>
      {field && edited?.entry === undefined && <FactEditor key={field.key} field={field} enterprise={enterprise} onClose={close} />}
      {field && edited?.entry !== undefined && <EntryEditor field={field} enterprise={enterprise} entry={edited.entry} onClose={close} />}
    </>
  );
}

const FEW = 12;

function StillMissing({ fields, onAdd }: { fields: FactFieldView[]; onAdd: (key: string) => void }) {
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, FEW);
  return (
    <Section title={`还可以补充 ${fields.length} 项`} lead="补得越多，能下结论的政策越多。">
      <div className={styles.missing}>
        {shown.map(({ key, label }) => (
          <Button key={key} icon={<PlusOutlined aria-hidden />} onClick={() => onAdd(key)}>
            {label}
          </Button>
        ))}
        {fields.length > shown.length && (
          <Button type="link" onClick={() => setAll(true)}>
            全部 {fields.length} 项
          </Button>
        )}
      </div>
    </Section>
  );
}
