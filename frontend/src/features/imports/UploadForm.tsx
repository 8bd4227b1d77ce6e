import { UploadOutlined } from '@ant-design/icons';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { ImportMappingView } from '../../api/firmTypes';
import { useUpload } from '../../api/importQueries';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { fileSize } from '../../lib/download';
import { paths } from '../../lib/paths';
import { MappingSummary } from './MappingSummary';
import { proposedBatch } from './words';
import styles from './imports.module.css';

type Answers = { mapping: string; batch: string; file: File };

/** Which data, which batch, which file. Nothing is written before it was checked and confirmed. */
export function UploadForm({ mappings }: { mappings: ImportMappingView[] }) {
  const [form] = Form.useForm<Answers>();
  const navigate = useNavigate();
  const upload = useUpload();
  const mapping = Form.useWatch('mapping', form);
  const chosen = mappings.find(({ id }) => id === mapping);
  const start = (answers: Answers) => upload.mutate(answers, { onSuccess: ({ batch }) => void navigate(paths.import(batch)) });
  return (
    <Form form={form} layout="vertical" requiredMark={false} className={styles.upload} onFinish={start}>
      <Form.Item name="mapping" label="这是什么资料" rules={[{ required: true, message: '请选择资料的种类' }]}>
        <Select
          placeholder="请选择"
          options={mappings.map(({ id, title, source }) => ({ value: id, label: `${title}（${source}）` }))}
          onChange={(id: string) => form.setFieldsValue({ batch: proposedBatch(id, new Date()) })}
        />
      </Form.Item>
      {chosen && <MappingSummary mapping={chosen} />}
      <Form.Item name="batch" label="批次号" extra="同一个批次号再传一次，不会重复写入。" rules={[{ required: true, whitespace: true, message: '请填写批次号' }]}>
        <Input placeholder="选好资料后自动填写" maxLength={80} />
      </Form.Item>
      <Form.Item name="file" label="文件" valuePropName="chosen" trigger="onChoose" rules={[{ required: true, message: '请选择文件' }]}>
        <FileField format={chosen?.format ?? null} />
      </Form.Item>
      <Failure error={upload.error} kept="您选的资料和文件还在。" />
      <ActButton htmlType="submit" loading={upload.isPending}>
        {upload.isPending ? '正在上传，请不要关闭页面' : '上传并检查'}
      </ActButton>
    </Form>
  );
}

type FileProps = { id?: string; chosen?: File; onChoose?: (file: File | undefined) => void; format: ImportMappingView['format'] | null };

/** A file field that takes a drop, a click and a key alike: the browser's own, laid invisibly over ours. */
function FileField({ id, chosen, onChoose, format }: FileProps) {
  return (
    <div className={styles.file}>
      <input
        id={id}
        type="file"
        aria-describedby="file-chosen"
        accept={format === null ? '.csv,.json' : `.${format.toLowerCase()}`}
        onChange={(event) => onChoose?.(event.target.files?.[0])}
      />
      <UploadOutlined aria-hidden />
      <span id="file-chosen">
        {chosen ? `${chosen.name}，${fileSize(chosen.size)}。点一下可以换一个` : `点一下选择${format ?? ' CSV 或 JSON '}文件，或把文件拖到这里`}
      </span>
    </div>
  );
}
