import { App, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useSaveSettings } from '../../api/pushQueries';
import type { InboxSettingsView, NoticeChoiceView, NoticeMode } from '../../api/pushTypes';
import { isProblem } from '../../api/problem';
import { ActButton } from '../../components/page/ActButton';
import { Section } from '../../components/page/Section';
import { Failure } from '../../components/states/Failure';
import { changed, type Draft, formOf, hours, modeWords, withMode } from './settings';
import styles from './settings.module.css';

const modes = Object.entries(modeWords).map(([value, label]) => ({ value: value as NoticeMode, label }));

/** What comes by mail at once, what once a day, what not at all. The inbox has everything. */
export function NoticeChoices({ settings }: { settings: InboxSettingsView }) {
  const { message } = App.useApp();
  const [draft, setDraft] = useState<Draft>(settings);
  const save = useSaveSettings();
  const write = () =>
    save.mutate(formOf(draft, settings.version), {
      onSuccess: (saved) => {
        setDraft(saved);
        void message.success('已保存');
      },
    });
  return (
    <Section title="哪些发邮件" lead={settings.email === null ? '邮箱验证以后，下面的选择才起作用。' : '所有消息都会进“消息”，这里只管邮件。'}>
      <ul className={styles.choices}>
        {draft.choices.map((choice) => (
          <Choice key={choice.kind} choice={choice} onChange={(mode) => setDraft(withMode(draft, choice.kind, mode))} />
        ))}
      </ul>
      <Hour hour={draft.digestHour} onChange={(digestHour) => setDraft({ ...draft, digestHour })} />
      <Failure error={save.error} kept={isProblem(save.error, 409) ? '请刷新后再改。' : '您改的还在。'} />
      <ActButton onClick={write} loading={save.isPending} disabled={!changed(draft, settings)}>
        保存
      </ActButton>
    </Section>
  );
}

function Choice({ choice, onChange }: { choice: NoticeChoiceView; onChange: (mode: NoticeMode) => void }) {
  const id = useId();
  return (
    <li>
      <span id={id}>{choice.label}</span>
      <Radio.Group aria-labelledby={id} name={choice.kind} options={modes} value={choice.mode} onChange={({ target }) => onChange(target.value as NoticeMode)} />
    </li>
  );
}

function Hour({ hour, onChange }: { hour: number; onChange: (hour: number) => void }) {
  const id = useId();
  return (
    <div className={styles.hour}>
      <label htmlFor={id}>每日汇总发送时间</label>
      <Select id={id} value={hour} options={hours} onChange={onChange} />
    </div>
  );
}
