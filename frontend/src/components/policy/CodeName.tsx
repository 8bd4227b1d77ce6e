import { useCodes } from '../../api/queries';

/** The name of a code. A value that is a name already stays as it is. */
export function CodeName({ system, value }: { system: string; value: string }) {
  const coded = /^[\w-]+$/.test(value);
  const { data } = useCodes(coded ? system : null);
  return <>{data?.codes.find(({ code }) => code === value)?.name ?? value}</>;
}
