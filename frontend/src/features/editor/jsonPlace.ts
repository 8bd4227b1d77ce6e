/** The 1-based line where a path such as `when.of[0].fact` lies in valid JSON text; null when it is not there. */
export function lineOfPath(text: string, path: string): number | null {
  const wanted = path.split(/[.[\]/$]+/).filter(Boolean);
  const at = new Walk(text, wanted).find();
  return at === null ? null : text.slice(0, at).split('\n').length;
}

const SPACE = /\s*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^,\]}\s]+/y;

/** Walks the text once. Where a path leads nowhere (a missing field), its nearest holder is the place. */
class Walk {
  private at = 0;
  private best: number | null = null;
  private depth = -1;
  private readonly text: string;
  private readonly wanted: string[];

  constructor(text: string, wanted: string[]) {
    this.text = text;
    this.wanted = wanted;
  }

  find(): number | null {
    this.value([]);
    return this.best;
  }

  private value(path: string[]): void {
    this.token(SPACE);
    this.note(path);
    const open = this.text[this.at];
    if (open === '{') this.members(path);
    else if (open === '[') this.elements(path);
    else this.token(SCALAR);
  }

  private members(path: string[]): void {
    while (this.opens('}')) {
      const key = JSON.parse(this.token(SCALAR)) as string;
      this.token(SPACE);
      this.at += 1;
      this.value([...path, key]);
    }
  }

  private elements(path: string[]): void {
    for (let index = 0; this.opens(']'); index += 1) this.value([...path, String(index)]);
  }

  /** Steps over an opening or a comma; false at the end, which it steps over too. */
  private opens(close: string): boolean {
    this.token(SPACE);
    const here = this.text[this.at];
    this.at += 1;
    this.token(SPACE);
    if (here === close) return false;
    if (this.text[this.at] !== close) return this.at < this.text.length;
    this.at += 1;
    return false;
  }

  private token(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private note(path: string[]): void {
    const leads = path.length <= this.wanted.length && path.every((part, at) => part === this.wanted[at]);
    if (!leads || path.length <= this.depth) return;
    this.depth = path.length;
    this.best = this.at;
  }
}
