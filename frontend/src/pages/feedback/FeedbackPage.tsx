import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Section } from '../../components/page/Section';
import { FaqEntries } from '../../features/feedback/FaqEntries';
import { FeedbackList } from '../../features/feedback/FeedbackList';

export function FeedbackPage() {
  return (
    <Page>
      <PageTitle title="反馈" lead="企业就哪些政策来问、问了什么。把常问的写成常见问题，企业就不用再问。" />
      <Section title="等待审核的常见问题">
        <FaqEntries />
      </Section>
      <Section title="问得最多的政策">
        <FeedbackList />
      </Section>
    </Page>
  );
}
