export type FieldError = { field: string; code: string; message: string };
type ProblemParts = { status: number; code: string; title: string; detail: string; errors?: FieldError[] };

/** An RFC 9457 answer, or the lack of any answer (`code` is then `offline`). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];

  constructor({ status, code, title, detail, errors = [] }: ProblemParts) {
    super(`${title} ${detail}`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
  }

  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field || error.field.endsWith(`.${field}`))?.message;
  }
}

export const OFFLINE = new ProblemError({
  status: 0,
  code: 'offline',
  title: '网络没有连上',
  detail: '没有收到服务器的回应，请检查网络后再试一次。',
});

type ProblemBody = { type?: string; title?: string; detail?: string; errors?: FieldError[] };

const FALLBACK: Record<number, [string, string]> = {
  401: ['需要登录', '请登录后再继续。'],
  403: ['没有权限', '您的账号不能查看或办理这一项。'],
  404: ['没有找到', '这一页不存在，或者已经移走。'],
  409: ['内容已被他人更新', '请查看最新内容后再提交。'],
  413: ['提交的内容太大', '请减少内容后再提交。'],
  503: ['服务暂时不可用', '请稍等片刻再试。'],
};

export async function problemOf(response: Response): Promise<ProblemError> {
  const [title, detail] = FALLBACK[response.status] ?? ['系统出了点问题', '不是您的操作有误，请稍后再试。'];
  const body: ProblemBody = await response.json().catch(() => ({}));
  const code = body.type?.split('/').pop() ?? 'about:blank';
  return new ProblemError({
    status: response.status,
    code,
    title: body.title ?? title,
    detail: body.detail ?? detail,
    errors: body.errors ?? [],
  });
}

export function isProblem(error: unknown, codeOrStatus: string | number): error is ProblemError {
  return error instanceof ProblemError && (error.code === codeOrStatus || error.status === codeOrStatus);
}
