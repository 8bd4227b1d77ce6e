import { Form, Input, Radio } from 'antd';
import type { RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { Refused } from '../acts/Refused';
import { Restored } from '../acts/Restored';
import { type Answers, useActing } from '../acts/useActing';
import { ratingWords } from '../words';
import styles from '../acts/acts.module.css';

const BAD = 3;

/** 好差评: one of five levels, once, and a few words if the firm likes. */
export function RateForm({ request }: { request: RequestView }) {
  const acting = useActing(request, 'rate', true);
  const [form] = Form.useForm<Answers>();
  const level = Form.useWatch('rating', form) as number | undefined;
  return (
    <section aria-labelledby="rate" className={`${styles.asked} no-print`}>
      <h2 id="rate">这次办得怎么样？</h2>
      <p className={styles.warn}>每件诉求评价一次。不满意的，部门要联系您并整改。</p>
      <Form name="rate_form" form={form} layout="vertical" requiredMark={false} className={styles.rate} initialValues={acting.unsent.restored} onValuesChange={(_, now: Answers) => acting.unsent.keep(now)} onFinish={(answers) => acting.go(answers, '评价已提交，谢谢')}>
        <Restored unsent={acting.unsent} form={form} />
        <Form.Item name="rating" rules={[{ required: true, message: '请选择一个评价' }]}>
          <Radio.Group aria-label="评价" className={styles.levels}>
            {ratingWords.map(([value, word]) => (
              <Radio key={value} value={value}>
                {word}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="note" label={level !== undefined && level < BAD ? '哪里没有办好（可以不填，写了部门更好整改）' : '想说的话（可以不填）'}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Refused acting={acting} request={request} kept="您的评价还在，可以再提交一次。" />
        <ActButton htmlType="submit" loading={acting.doing.isPending}>
          提交评价
        </ActButton>
      </Form>
    </section>
  );
}
