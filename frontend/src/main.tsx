import { createRoot } from 'react-dom/client';
import 'antd/dist/reset.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import './theme/global.css';
import { App, createQueryClient } from './app/App';
import { createRouter } from './app/router';
import { publishPalette } from './theme/theme';

dayjs.locale('zh-cn');
publishPalette(document.documentElement);
createRoot(document.getElementById('root')!).render(<App router={createRouter()} client={createQueryClient()} />);
