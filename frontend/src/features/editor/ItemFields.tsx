import { AutoComplete, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useCodes, useDocuments } from '../../api/queries';
import styles from './form.module.css';

const required = (message: string) => [{ required: true, whitespace: true, message }];

/** Where the item comes from. */
export function SourceFields() {
  const { data, isPending } = useDocuments({ size: 100 });
  const options = (data?.items ?? []).map(({ id, title, docNo }) => ({ value: id, label: docNo ? `${title}（${docNo}）` : title }));
  return (
    <section aria-labelledby="source">
      <h2 id="source">来源</h2>
      <Form.Item name="documentId" label="政策文件" rules={required('请选择政策文件')}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={isPending} placeholder="输入文件名或文号" />
      </Form.Item>
      <Form.Item name="articleNo" label="条款" extra="原文的条款编号，例如 一（一）1">
        <Input className={styles.short} />
      </Form.Item>
    </section>
  );
}

function useNames(system: string): { value: string; label: string }[] {
  const { data } = useCodes(system);
  return (data?.codes ?? []).map(({ code, name }) => ({ value: code, label: name }));
}

export function ContentFields() {
  const benefitTypes = useNames('benefitType');
  const obtains = useNames('obtain');
  return (
    <section aria-labelledby="content">
      <h2 id="content">内容</h2>
      <Form.Item name="title" label="标题" rules={required('请填写标题')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="summary" label="摘要" extra="一两句话，企业一看就懂">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="beneficiary" label="适用对象">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="benefitType" label="惠企类型" rules={required('请选择惠企类型')}>
          <Select options={benefitTypes} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="obtain" label="办理方式" rules={required('请选择办理方式')}>
          <Select options={obtains} />
        </Form.Item>
        <Form.Item name="amountText" label="金额" extra="照原文写，例如 最高50万元；原文没有就留空">
          <Input />
        </Form.Item>
      </div>
    </section>
  );
}

/** Free text with the known names to choose from: a source may name several. */
function NameField({ name, label, system, needed }: { name: string; label: string; system: string; needed: boolean }) {
  const options = useNames(system).map(({ label: value }) => ({ value }));
  return (
    <Form.Item name={name} label={label} rules={needed ? required(`请填写${label}`) : []}>
      <AutoComplete options={options} showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }} />
    </Form.Item>
  );
}

const asDay = (iso: string | null) => ({ value: iso ? dayjs(iso) : null });
const asIso = (day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? null;

export function ScopeFields() {
  return (
    <section aria-labelledby="scope">
      <h2 id="scope">范围和期限</h2>
      <div className={styles.pair}>
        <NameField name="department" label="主管部门" system="department" needed={false} />
        <NameField name="region" label="适用地区" system="region" needed />
        <Form.Item name="validFrom" label="起始日期" getValueProps={asDay} normalize={asIso}>
          <DatePicker format="YYYY年M月D日" placeholder="未载明" />
        </Form.Item>
        <Form.Item
          name="validTo"
          label="截止日期"
          getValueProps={asDay}
          normalize={asIso}
          dependencies={['validFrom']}
          rules={[({ getFieldValue }) => ({ validator: (_, to: string | null) => inOrder(getFieldValue('validFrom') as string | null, to) })]}
        >
          <DatePicker format="YYYY年M月D日" placeholder="未载明" />
        </Form.Item>
      </div>
      <Form.Item name="note" label="备注">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </section>
  );
}

function inOrder(from: string | null, to: string | null): Promise<void> {
  return from && to && to < from ? Promise.reject(new Error('截止日期不能早于起始日期')) : Promise.resolve();
}
