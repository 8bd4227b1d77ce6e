import type { ExclusionKind } from '../../api/firmTypes';

/** Why two items do not go together, as the policies say it and people understand it. */
export const exclusionWord: Record<ExclusionKind, string> = {
  HIGHEST: '几项只取金额最高的一项',
  EXCLUSIVE: '不能同时享受',
  TOTAL_CAP: '几项合计有上限',
  PER_PROJECT: '同一个项目只能享受一次',
};
