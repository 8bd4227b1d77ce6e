import { Problem } from './problem.mjs';

export const TODAY = '2026-11-22';

const people = {
  ent1: { role: 'enterprise', name: '王海川', uscc: '91320613MA00000A3X', enterpriseName: '合成示例·海川精密机械有限公司', note: '崇川区，专用设备制造' },
  ent2: { role: 'enterprise', name: '李秋月', uscc: '92320623MA00000B1C', enterpriseName: '合成示例·如东县掘港街道秋月家常菜馆（个体工商户）', note: '如东县，餐饮个体户' },
  official1: { role: 'official', name: '陈敏', department: 'rsj', departmentName: '市人力资源和社会保障局', note: '市人社局' },
  official2: { role: 'official', name: '周航', department: 'gxj', departmentName: '市工业和信息化局', note: '市工信局' },
  supervisor1: { role: 'supervisor', name: '顾清', note: '督办' },
  editor1: { role: 'editor', name: '沈编', note: '录入' },
  editor2: { role: 'editor', name: '陆审', note: '审核' },
  admin1: { role: 'admin', name: '管理员', note: '' },
};

export function whoIs(user, ...roles) {
  const person = people[user];
  if (!person) throw new Problem(401, 'unauthorized', '需要登录');
  if (roles.length > 0 && !roles.includes(person.role)) throw new Problem(403, 'forbidden', '没有权限');
  return { username: user, uscc: null, enterpriseName: null, department: null, departmentName: null, ...person, roles: [person.role] };
}

export const sessionAnswers = {
  'GET /config': () => ({
    login: 'local',
    oidc: null,
    city: '南通',
    today: TODAY,
    demoAccounts: Object.entries(people).map(([username, { role, name, enterpriseName, note }]) => ({
      username,
      password: `${username}-demo`,
      role,
      name: enterpriseName ?? name,
      note,
    })),
  }),
  'POST /login': ({ body }) => {
    if (!people[body.username] || body.password !== `${body.username}-demo`) throw new Problem(401, 'unauthorized', '用户名或密码不对');
    return { access_token: `mock-${body.username}`, expires_in: 3600, username: body.username, roles: [people[body.username].role] };
  },
  'GET /me': ({ user }) => whoIs(user),
};
