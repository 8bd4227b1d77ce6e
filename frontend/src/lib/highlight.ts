export type Fragment = { text: string; hit: boolean };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
}

/** Reads an escaped search highlight. Only `<em>` means anything; whatever else comes stays text. */
export function fragments(highlight: string): Fragment[] {
  const parts: Fragment[] = [];
  for (const [index, piece] of highlight.split(/<em>(.*?)<\/em>/gs).entries()) {
    if (piece !== '') parts.push({ text: unescaped(piece), hit: index % 2 === 1 });
  }
  return parts;
}
