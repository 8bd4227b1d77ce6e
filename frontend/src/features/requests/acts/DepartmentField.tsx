import { Form, Select } from 'antd';
import { useCodes } from '../../../api/queries';

type Props = { except?: string | null; label?: string; required?: boolean; name?: string; several?: boolean };

/** Every department but one. */
export function useDepartments(except: string | null = null) {
  const { data, isPending } = useCodes('department');
  const options = (data?.codes ?? []).filter(({ code }) => code !== except).map(({ code, name }) => ({ value: code, label: name }));
  return { options, isPending };
}

/** Which department is to have it; found by typing any part of its name. */
export function DepartmentField({ except = null, label = '承办部门', required = true, name = 'department', several = false }: Props) {
  const { options, isPending } = useDepartments(except);
  return (
    <Form.Item name={name} label={required ? label : `${label}（可以不填）`} rules={[{ required, message: `请选择${label}` }]}>
      <Select
        mode={several ? 'multiple' : undefined}
        maxCount={several ? 5 : undefined}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear={!required}
        options={options}
        loading={isPending}
        placeholder="选择或输入部门名称"
      />
    </Form.Item>
  );
}
