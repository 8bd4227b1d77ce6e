import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Radio } from 'antd';
import type { FactFieldView, ListElement } from '../../api/types';
import { EntryFields } from './EntryFields';
import styles from './facts.module.css';

type Props = { field: FactFieldView; value: ListElement[] | undefined; onChange: (value: ListElement[]) => void };

/** A list of things. Having none is known too, and said by itself: an empty list is not a missing one. */
export function ListInput({ field, value, onChange }: Props) {
  const some = value !== undefined && value.length > 0;
  const replace = (at: number, element: ListElement) => onChange(value!.with(at, element));
  return (
    <div className={styles.list}>
      <Radio.Group
        aria-label={`有没有${field.label}`}
        optionType="button"
        value={value === undefined ? undefined : some}
        options={[
          { value: true, label: '有' },
          { value: false, label: '没有' },
        ]}
        onChange={(event) => onChange(event.target.value ? [{}] : [])}
      />
      {value?.map((element, at) => (
        <Element
          key={at}
          title={`${field.label} ${at + 1}`}
          fields={field.elements}
          element={element}
          onChange={(next) => replace(at, next)}
          onRemove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      {some && (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...value, {}])}>
          再加一项
        </Button>
      )}
    </div>
  );
}

type ElementProps = {
  title: string;
  fields: FactFieldView[];
  element: ListElement;
  onChange: (element: ListElement) => void;
  onRemove: () => void;
};

function Element({ title, fields, element, onChange, onRemove }: ElementProps) {
  return (
    <fieldset className={styles.element}>
      <legend>{title}</legend>
      <EntryFields fields={fields} element={element} onChange={onChange} />
      <Button type="text" icon={<DeleteOutlined aria-hidden />} onClick={onRemove} className={styles.remove}>
        去掉这一项
      </Button>
    </fieldset>
  );
}
