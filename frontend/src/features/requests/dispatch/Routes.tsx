import { Button } from 'antd';
import { useState } from 'react';
import { useRoutes } from '../../../api/dispatchQueries';
import { useCodes } from '../../../api/queries';
import type { DispatchRoute, RequestCategory } from '../../../api/workTypes';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { categoryWords } from '../words';
import { RemoveRoute } from './RemoveRoute';
import { RouteDialog } from './RouteDialog';
import styles from './dispatch.module.css';

type Names = (code: string) => string;

function useNames(system: string): Names {
  const { data } = useCodes(system);
  return (code) => data?.codes.find((one) => one.code === code)?.name ?? code;
}

/** Where requests go by themselves; the most particular row that fits counts. */
export function Routes() {
  const query = useRoutes();
  const [edited, setEdited] = useState<DispatchRoute | 'new' | null>(null);
  return (
    <>
      <p className={styles.lead}>条件最细的一行优先：先看所涉政策的主管部门，再看企业所在区域，再看诉求类别。没有合适的一行，派给所涉政策的主管部门；再没有，就等派单台。</p>
      <Button className={styles.add} type="primary" onClick={() => setEdited('new')}>
        添加一行
      </Button>
      <Loaded query={query}>
        {(routes) => (routes.length === 0 ? <EmptyState title="派单目录还是空的" text="添加一行，符合条件的诉求就会自动派出。" /> : <Table routes={routes} onEdit={setEdited} />)}
      </Loaded>
      {edited !== null && <RouteDialog key={edited === 'new' ? 0 : edited.id} route={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function Table({ routes, onEdit }: { routes: DispatchRoute[]; onEdit: (route: DispatchRoute) => void }) {
  const department = useNames('department');
  const region = useNames('region');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">政策主管部门</th>
          <th scope="col">企业所在区域</th>
          <th scope="col">诉求类别</th>
          <th scope="col">派给</th>
          <th scope="col">协办</th>
          <th scope="col">备注</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <tr key={route.id}>
            <td data-label="政策主管部门">{route.itemDepartment === null ? <Any /> : department(route.itemDepartment)}</td>
            <td data-label="企业所在区域">{route.region === null ? <Any /> : region(route.region)}</td>
            <td data-label="诉求类别">{route.category === null ? <Any /> : (categoryWords[route.category as RequestCategory] ?? route.category)}</td>
            <td data-label="派给">
              <b>{department(route.department)}</b>
            </td>
            <td data-label="协办">{route.assistants.map(department).join('、') || '—'}</td>
            <td data-label="备注">{route.note ?? '—'}</td>
            <td className={styles.rowActs}>
              <Button onClick={() => onEdit(route)}>修改</Button>
              <RemoveRoute route={route} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Any() {
  return <span className={styles.any}>不限</span>;
}
