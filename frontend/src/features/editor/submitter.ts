import type { MeView } from '../../api/types';
import type { EditorItemDetailView } from '../../api/workTypes';

/** Whether this editor submitted the version and so must leave its approval to somebody else. */
export function isOwnSubmission({ submittedBy, history }: Pick<EditorItemDetailView, 'submittedBy' | 'history'>, me: MeView): boolean {
  const by = submittedBy ?? history.findLast(({ act }) => act.toLowerCase().startsWith('submit'))?.by;
  return by !== undefined && (by === me.username || by === me.name);
}
