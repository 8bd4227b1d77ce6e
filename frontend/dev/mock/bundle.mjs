/** A toy of the best package: of the items of one document only the largest counts, so that each part of the panel shows. */
const CAP = 1_000_000;
const yuan = (value) => `${Math.round(value / 100) / 100}万元`;

const valueOf = ({ estimate }) => estimate?.value ?? estimate?.to ?? null;
const entry = (result) => ({ itemId: result.itemId, title: result.title, amount: valueOf(result), amountText: result.estimate.text });

export function bundleOf(met) {
  const told = met.filter((result) => valueOf(result) > 0).sort((a, b) => valueOf(b) - valueOf(a));
  if (told.length === 0) return null;
  const byDocument = new Map();
  for (const result of told) byDocument.set(result.documentId, [...(byDocument.get(result.documentId) ?? []), result]);
  const chosen = [...byDocument.values()].map(([best]) => ({ ...entry(best), counted: Math.min(valueOf(best), CAP) }));
  const excluded = [...byDocument.values()].flatMap(([best, ...others]) =>
    others.map((other, at) => ({
      ...entry(other),
      kind: ['HIGHEST', 'EXCLUSIVE', 'PER_PROJECT', 'TOTAL_CAP'][at % 4],
      because: `与“${best.title}”是同一份文件里的支持，按就高不重复，保留金额更高的“${best.title}”。`,
      clause: { documentId: other.documentId, documentTitle: other.documentTitle, article: other.articleNo },
    })),
  );
  const total = chosen.reduce((sum, { counted }) => sum + counted, 0);
  return { total, totalText: `最高约${yuan(total)}`, chosen, excluded, open: met.length - told.length };
}
