import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { ProblemError } from '../api/problem';
import { useMotionReduced } from '../theme/motion';
import { themeWith } from '../theme/theme';
import type { createRouter } from './router';

/** A refusal stays a refusal; only a lost connection or a tired server is worth a second try. */
function worthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ProblemError && error.status >= 400);
}

export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: worthRetrying, staleTime: 15_000 } } });

type Props = { router: ReturnType<typeof createRouter>; client: QueryClient };

export function App({ router, client }: Props) {
  const reduced = useMotionReduced();
  return (
    <ConfigProvider locale={zhCN} theme={themeWith({ motion: !reduced })} button={{ autoInsertSpace: false }}>
      <AntApp notification={{ top: 72, maxCount: 3 }}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
