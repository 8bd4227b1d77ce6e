/** A refusal; handlers throw it. */
export class Problem extends Error {
  constructor(status, code, title, more = {}) {
    super(title);
    this.status = status;
    this.body = { type: `https://huiqitong.cn/problems/${code}`, title, status, detail: more.detail ?? title, ...more };
  }
}
