/** From the code points of the exchange format to the UTF-16 units of a browser's strings, and marks over text. */
import type { Span } from './model';

/** Where each code point of a text starts; `units[n]` for n code points, with the length at the end. */
export class CodePoints {
  private readonly units: Uint32Array | null;
  readonly length: number;

  /** @param base code points before this text in its input: the start of its part */
  constructor(readonly text: string, private readonly base = 0) {
    if (!/[\ud800-\udbff]/.test(text)) {
      this.units = null;
      this.length = text.length;
      return;
    }
    const units: number[] = [];
    for (let n = 0; n < text.length; n += (text.codePointAt(n) ?? 0) > 0xffff ? 2 : 1) units.push(n);
    units.push(text.length);
    this.units = Uint32Array.from(units);
    this.length = units.length - 1;
  }

  /** The UTF-16 position of an offset of the input; held within the text. */
  unit(offset: number): number {
    const n = Math.min(Math.max(offset - this.base, 0), this.length);
    return this.units ? (this.units[n] as number) : n;
  }

  slice(span: Span): string {
    return this.text.slice(this.unit(span[0]), this.unit(span[1]));
  }
}

export interface Mark { start: number; end: number; kind: string; key: string; title?: string }
export interface Piece { text: string; start: number; marks: Mark[] }

/** Cuts a stretch of text wherever a mark begins or ends. Offsets are UTF-16 units of the text. */
export function pieces(text: string, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const inside = marks.filter((mark) => mark.end > from && mark.start < to && mark.end > mark.start);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const result: Piece[] = [];
  for (let n = 0; n + 1 < ordered.length; n++) {
    const start = ordered[n] as number;
    const end = ordered[n + 1] as number;
    result.push({ text: text.slice(start, end), start, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) });
  }
  return result;
}
