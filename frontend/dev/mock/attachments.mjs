import { Problem } from './problem.mjs';
import { TODAY, whoIs } from './session.mjs';

const MEGABYTE = 1024 * 1024;
const PARTIES = ['enterprise', 'official', 'dispatcher', 'supervisor'];
const kept = new Map();

const attachment = (id, name, size, more) => ({ id, name, mediaType: 'application/pdf', size, sha256: 'mock', addedAt: `${TODAY}T02:30:00Z`, addedBy: '合成示例·海川精密机械有限公司', scan: 'CLEAN', downloadable: true, note: null, removable: false, ...more });

function filesOf(request) {
  if (!kept.has(request)) {
    kept.set(request, [
      attachment(1, '2025年度企业所得税年度纳税申报表（A类）及附表-合成示例-海川精密机械有限公司.pdf', 2_345_678),
      attachment(2, '车间照片.jpg', 812_000, { scan: 'PENDING', downloadable: false, note: '正在等待病毒扫描' }),
      attachment(3, '名册.xls', 45_000, { scan: 'INFECTED', downloadable: false, note: '检出病毒，已删除' }),
    ]);
  }
  return kept.get(request);
}

function add({ user, id, body }) {
  const me = whoIs(user, ...PARTIES);
  const file = body.get('file');
  if (file.name.includes('病毒')) throw new Problem(422, 'invalid-input', '填写的内容有误', { detail: '这个文件带有病毒（Eicar-Test-Signature），没有保存。请先在您的电脑上杀毒。', field: 'file' });
  if (file.name.includes('出错')) throw new Problem(503, 'unavailable', '服务暂时不可用', { detail: '附件存储暂时不可用，请稍后再试。其他功能不受影响。' });
  const added = attachment(100 + filesOf(id).length, file.name, file.size, { addedBy: me.enterpriseName ?? me.name, removable: true });
  filesOf(id).push(added);
  return added;
}

export const attachmentAnswers = {
  'GET /requests/{id}/attachments': ({ user, id }) => ({ attachments: filesOf(id), mayAdd: whoIs(user, ...PARTIES).roles[0] !== 'supervisor', endings: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'doc', 'xlsx', 'xls', 'ofd', 'txt'], maxFile: 10 * MEGABYTE, maxFiles: 20, maxTotal: 50 * MEGABYTE }),
  'POST /requests/{id}/attachments': add,
  'GET /requests/{id}/attachments/{file}': () => '合成示例',
  'DELETE /requests/{id}/attachments/{file}': ({ id, file }) => void kept.set(id, filesOf(id).filter((one) => one.id !== Number(file))),
};
