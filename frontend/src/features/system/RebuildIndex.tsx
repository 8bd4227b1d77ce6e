import { App, Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/client';
import { Failure } from '../../components/states/Failure';
import styles from './system.module.css';

/** Builds the search index anew beside the live one; search goes on meanwhile. */
export function RebuildIndex() {
  const { modal } = App.useApp();
  const rebuilding = useMutation({ mutationFn: () => call<unknown>('/admin/search/rebuild', { method: 'POST' }) });
  const ask = () =>
    modal.confirm({
      title: '重建搜索索引？',
      content: '会从数据库重新生成全部条目的索引，完成后自动切换。重建期间搜索照常使用。',
      okText: '开始重建',
      cancelText: '取消',
      onOk: () => rebuilding.mutate(),
    });
  return (
    <section aria-labelledby="index" className={styles.part}>
      <h2 id="index">搜索索引</h2>
      <p>平时不需要重建：条目一发布，索引随即更新。只有搜索结果和条目对不上时才用。</p>
      <Button loading={rebuilding.isPending} onClick={ask}>
        重建索引
      </Button>
      <Failure error={rebuilding.error} />
      <p role="status">{rebuilding.isPending ? '正在重建…' : rebuilding.isSuccess && '已重建。'}</p>
    </section>
  );
}
