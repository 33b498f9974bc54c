import { expect, test } from 'vitest';
import type { DisputeLine, WordingLine } from '../src/core/model';
import { byValue } from '../src/pages/Disputes';
import { arrange } from '../src/pages/Wording';

const value = (shown: string, article: string, start = 0) => ({ value: 'actor:' + shown, shown, text: 'words', article, start, end: start + 5, according: [] });

test('a value that several give is shown once, with each passage once', () => {
  const dispute: DisputeLine = { id: 'd-1', subject: 'i-1', attribute: 'actor', kind: 'contradiction', values: [value('army', 'a-1'), value('rebels', 'a-2'), value('army', 'a-1'), value('army', 'a-3')] };
  expect(byValue(dispute).map(([words, said]) => [words, said.map((one) => one.article)])).toEqual([['army', ['a-1', 'a-3']], ['rebels', ['a-2']]]);
});

const label = (term: string, voice: 'outlet' | 'quoted', speaker: string | null, count = 1): WordingLine => ({ actor: 'actor:m23', outlet: 'outlet:x', voice, speaker, term, count, examples: [] });

test('a label is shown once for each voice, whoever is quoted with it', () => {
  const cell = arrange([label('rebels', 'quoted', 'a priest'), label('rebels', 'quoted', 'a mayor', 2), label('rebels', 'outlet', null)]).cells.get('actor:m23 outlet:x') ?? [];
  expect(cell.map((one) => [one.voice, one.term, one.count, one.speaker])).toEqual([['outlet', 'rebels', 1, null], ['quoted', 'rebels', 3, 'a priest, a mayor']]);
});
