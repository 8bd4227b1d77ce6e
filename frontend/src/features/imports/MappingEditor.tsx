import { App, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportColumnView, ImportMappingView } from '../../api/firmTypes';
import { useSaveMapping } from '../../api/importQueries';
import { isProblem } from '../../api/problem';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { paths } from '../../lib/paths';
import { ColumnsEditor } from './ColumnsEditor';
import { wrongWith } from './mapping';
import { basisWords } from './words';
import styles from './imports.module.css';

type Answers = Pick<ImportMappingView, 'id' | 'title' | 'source' | 'basis' | 'format' | 'unknownFirms'>;

/** A mapping written as a whole: a save makes the next version, which later batches are read by. */
export function MappingEditor({ mapping, transforms }: { mapping: ImportMappingView; transforms: string[] }) {
  const { message } = App.useApp();
  const [columns, setColumns] = useState<ImportColumnView[]>(mapping.columns);
  const [refused, setRefused] = useState<string | null>(null);
  const save = useSaveMapping();
  const navigate = useNavigate();
  const isNew = mapping.version === 0;
  const saved = ({ id, version }: ImportMappingView) => {
    void message.success(`已保存为第 ${version} 版`);
    if (isNew) void navigate(paths.importMapping(id), { replace: true });
  };
  const write = (answers: Answers) => {
    const wrong = wrongWith(columns);
    setRefused(wrong);
    if (wrong !== null) return;
    save.mutate({ ...mapping, ...answers, columns }, { onSuccess: saved });
  };
  return (
    <Form<Answers> layout="vertical" requiredMark={false} initialValues={mapping} onFinish={write} className={styles.editor}>
      {isNew && (
        <Form.Item name="id" label="编号" extra="以后不能改，会用在批次号里。" rules={[{ required: true, pattern: /^[\p{L}\p{N}._-]{1,50}$/u, message: '请用字母、数字或汉字，不超过 50 个' }]}>
          <Input maxLength={50} />
        </Form.Item>
      )}
      <Form.Item name="title" label="资料名称" rules={[{ required: true, whitespace: true, message: '请填写资料名称' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="source" label="提供部门" rules={[{ required: true, whitespace: true, message: '请填写提供部门' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="basis" label="使用依据">
        <Radio.Group options={[{ value: 'LAW', label: basisWords.LAW }, { value: 'CONSENT', label: basisWords.CONSENT }]} />
      </Form.Item>
      <Form.Item name="format" label="文件格式">
        <Radio.Group options={['CSV', 'JSON']} />
      </Form.Item>
      <Form.Item name="unknownFirms" label="文件里有、档案里没有的企业">
        <Radio.Group options={[{ value: 'REJECT', label: '算有错的行' }, { value: 'CREATE', label: '新建档案' }]} />
      </Form.Item>
      <ColumnsEditor columns={columns} transforms={transforms} onChange={setColumns} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <Failure error={save.error} kept={isProblem(save.error, 409) ? '您改的还在这一页。请另开一页看最新版，再决定怎么改。' : '您改的还在。'} />
      <ActButton htmlType="submit" loading={save.isPending}>
        {isNew ? '保存' : '保存为新的一版'}
      </ActButton>
      {!isNew && <p className={styles.after}>已经上传的批次不受影响，以后上传的按新的一版读。</p>}
    </Form>
  );
}
