import { describe, expect, test } from 'vitest';
import { CodePoints, pieces } from '../src/core/spans';

describe('offsets', () => {
  test('count code points, not UTF-16 units', () => {
    const points = new CodePoints('🛰️ over حماة 🏙 burnt');
    expect(points.slice([8, 12])).toBe('حماة');
    expect(points.slice([15, 20])).toBe('burnt');
  });

  test('count from the start of the input, of which the text may be a later part', () => {
    const points = new CodePoints('𝔊oma fell', 100);
    expect(points.slice([105, 109])).toBe('fell');
    expect(points.unit(100)).toBe(0);
  });

  test('beyond the text are held at its ends', () => {
    const points = new CodePoints('Sake', 10);
    expect(points.slice([0, 99])).toBe('Sake');
  });

  test('agree with an iteration over code points, for every offset', () => {
    const text = 'a🛰b\u{1F3D9}c\uD800d é';
    const units = [...text].reduce<number[]>((sum, one) => [...sum, (sum.at(-1) ?? 0) + one.length], [0]);
    const points = new CodePoints(text);
    units.forEach((unit, n) => expect(points.unit(n)).toBe(unit));
  });
});

describe('pieces', () => {
  const mark = (start: number, end: number, kind: string) => ({ start, end, kind, key: kind });

  test('give the text back whole, however marks cross', () => {
    const text = 'The army said it had left the town.';
    for (const marks of [[], [mark(0, 8, 'speaker')], [mark(0, 20, 'a'), mark(9, 35, 'b'), mark(9, 13, 'c')], [mark(-5, 99, 'all')]]) {
      expect(pieces(text, marks).map((piece) => piece.text).join('')).toBe(text);
    }
  });

  test('carry every mark over them', () => {
    const found = pieces('abcdef', [mark(0, 4, 'x'), mark(2, 6, 'y')]);
    expect(found.map((piece) => [piece.text, piece.marks.map((m) => m.kind).join('')])).toEqual([['ab', 'x'], ['cd', 'xy'], ['ef', 'y']]);
  });

  test('keep within a stretch, and leave out marks beside it', () => {
    const found = pieces('abcdef', [mark(0, 3, 'x'), mark(5, 6, 'y')], 2, 5);
    expect(found.map((piece) => piece.text)).toEqual(['c', 'de']);
    expect(found[1]?.marks).toEqual([]);
  });
});
