import { describe, expect, test } from 'vitest';
import type { Article } from '../src/core/model';
import { blocks, marks, passageOf, LAYERS } from '../src/core/reading';
import { CodePoints } from '../src/core/spans';

const TEXT = 'HARBOUR POST\nArmy leaves Qara 🛰\n\nThe army said it left Qara.\nمصدر: الجيش\nAll rights reserved.';

function article(): Article {
  const at = (words: string): [number, number] => {
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    return [start, start + [...words].length];
  };
  const region = (kind: string, words: string) => ({ kind, start: at(words)[0], end: at(words)[1], language: 'en', author: null, handle: null, posted: null });
  return {
    id: 'a-1', ref: 'r', part: [0, [...TEXT].length], text: TEXT, outlet: null, url: null, headline: null, language: 'en', published: null, published_basis: 'given',
    regions: [region('byline', 'HARBOUR POST'), region('headline', 'Army leaves Qara 🛰'), region('body', 'The army said it left Qara.\nمصدر: الجيش')],
    sentences: [], times: [], notices: [],
    mentions: [{ start: at('Qara.')[0], end: at('Qara.')[1] - 1, text: 'Qara', kind: 'place', id: 'place:x-qara', name: 'Qara' }],
    attributions: [{ kind: 'indirect', cue: at('said'), content: at('it left Qara'), speaker: { text: 'The army', start: at('The army')[0], end: at('The army')[1], name: 'the army' } }],
    claims: [{ id: 'a-1/x/RETREAT', trigger: at('left'), sentence: at('The army said it left Qara.'), according: [], actors: [], recipients: [], place: null } as never],
  };
}

describe('an article laid out', () => {
  test('is read from its headline on, though that was given beside the text', () => {
    const text = 'The army said it left Qara.\nOthers stayed.\n\nArmy leaves Qara';
    const region = (kind: string, start: number, end: number) => ({ kind, start, end, language: 'en', author: null, handle: null, posted: null });
    const end = text.indexOf('\n\n');
    const one = { ...article(), text, part: [0, text.length] as [number, number], regions: [region('body', 0, end), region('headline', end + 2, text.length)] };
    expect(blocks(one, new CodePoints(text)).map((block) => text.slice(block.start, block.end))).toEqual(['Army leaves Qara', 'The army said it left Qara.', 'Others stayed.']);
  });

  test('leaves nothing out but blank lines', () => {
    const one = article();
    const laid = blocks(one, new CodePoints(TEXT));
    expect(laid.map((block) => TEXT.slice(block.start, block.end)).join('\n')).toBe(TEXT.replace('\n\n', '\n'));
  });

  test('knows what each paragraph is, and that what is in no region was not read', () => {
    expect(blocks(article(), new CodePoints(TEXT)).map((block) => block.kind)).toEqual(['byline', 'headline', 'body', 'body', 'between']);
  });

  test('is whole where regions overlap', () => {
    const one = article();
    one.regions.push({ ...one.regions[2]!, kind: 'post', start: one.regions[2]!.start + 4 });
    expect(blocks(one, new CodePoints(TEXT)).map((block) => TEXT.slice(block.start, block.end)).join('\n')).toBe(TEXT.replace('\n\n', '\n'));
  });
});

describe('marks', () => {
  test('stand on their words after a character of two units', () => {
    const found = marks(article(), new CodePoints(TEXT), new Set(LAYERS), null, null);
    expect(found.map((mark) => [mark.kind, TEXT.slice(mark.start, mark.end)])).toEqual([['place', 'Qara'], ['speaker', 'The army'], ['cue', 'said'], ['claim', 'left']]);
  });

  test('are of the chosen layers only', () => {
    expect(marks(article(), new CodePoints(TEXT), new Set(['times']), null, null)).toEqual([]);
  });
});

test('a passage in an address is two numbers or none', () => {
  expect(passageOf('12-40')).toEqual([12, 40]);
  expect(passageOf('12')).toBeNull();
  expect(passageOf(null)).toBeNull();
});
