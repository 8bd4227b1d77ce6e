import type { RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { Refused } from './Refused';
import { useActing } from './useActing';

type Props = { act: string; label: string; done: string; request: RequestView };

/** An act that needs nothing but the decision. */
export function OneClick({ act, label, done, request }: Props) {
  const acting = useActing(request, act, true);
  return (
    <>
      <ActButton loading={acting.doing.isPending} onClick={() => acting.go({}, done)}>
        {label}
      </ActButton>
      <Refused acting={acting} request={request} kept="" />
    </>
  );
}
