const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 in readable groups: 91 320613 MA00000A3 X. */
export function spacedUscc(uscc: string): string {
  return [uscc.slice(0, 2), uscc.slice(2, 8), uscc.slice(8, 17), uscc.slice(17)].filter(Boolean).join(' ');
}

/** Checks the length, the alphabet and the check character of GB 32100-2015. */
export function validUscc(uscc: string): boolean {
  const values = [...uscc].map((c) => ALPHABET.indexOf(c));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] === uscc[17];
}
