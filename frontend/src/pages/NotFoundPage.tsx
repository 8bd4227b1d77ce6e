import { EmptyState } from '../components/states/EmptyState';
import { Page } from '../components/page/Page';
import { paths } from '../lib/paths';

export function NotFoundPage() {
  return (
    <Page>
      <title>没有这一页 - 惠企通</title>
      <EmptyState
        page
        title="没有找到这一页"
        text="地址可能输错了，或者内容已经移走。您可以搜索政策，或者回到首页。"
        act={{ label: '去找政策', to: paths.items() }}
        other={{ label: '回到首页', to: paths.home() }}
      />
    </Page>
  );
}
