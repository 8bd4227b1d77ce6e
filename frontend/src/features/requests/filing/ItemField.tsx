import { Form, type FormItemProps, Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { useItemChoices } from '../../../api/queries';
import { useRested } from '../../../lib/useRested';

const REST = 300;

/** The item that it is about, if it is about one; found by its name. */
export function ItemField({ name, size }: Pick<FormItemProps, 'name'> & Pick<SelectProps, 'size'>) {
  const [typed, setTyped] = useState('');
  const q = useRested(typed.trim(), REST);
  const { data, isFetching } = useItemChoices(q);
  const nothing = q === '' ? '输入政策名称开始查找' : isFetching ? '正在查找……' : '没有找到，换个词再试';
  return (
    <Form.Item name={name} label="相关政策（可以不选）">
      <Select
        allowClear
        size={size}
        loading={isFetching}
        placeholder="输入政策名称查找"
        options={q === '' ? [] : (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        notFoundContent={nothing}
        showSearch={{ filterOption: false, onSearch: setTyped }}
      />
    </Form.Item>
  );
}
