import { describe, expect, test } from 'vitest';
import { counted, differenceWords } from '../src/core/changes';

const name = (id: string) => ({ 'actor:m23': 'March 23 Movement', 'actor:cod/rebels': 'Congolese rebels' })[id] ?? id;
const words = (attribute: string, before: string | null, now: string | null) => differenceWords({ attribute, before, now }, name);

describe('what differs', () => {
  test('is told in the words of the pages', () => {
    expect(words('status', 'single-origin', 'corroborated')).toEqual({ what: 'stands', before: 'one origin', now: 'corroborated' });
    expect(words('status', 'claimed', 'held')).toEqual({ what: 'stands', before: 'only its holder says so', now: 'held' });
    expect(words('to', null, '2025-01-27')).toEqual({ what: 'until', before: 'not known', now: '27 Jan 2025' });
    expect(words('killed', '5', '5 to 9')).toEqual({ what: 'how many were killed', before: '5', now: '5 to 9' });
  });
  test('names actors', () => {
    expect(words('actors', 'actor:cod/rebels, actor:m23', 'actor:m23')).toMatchObject({ before: 'Congolese rebels, March 23 Movement', now: 'March 23 Movement' });
  });
  test('says how many incidents became one, and not their ids', () => {
    expect(words('joined', 'i-1, i-2, i-3', 'i-1')).toEqual({ what: 'joined', before: null, now: '3 incidents are now one' });
  });
});

test('kinds that there are none of are not counted', () => {
  expect(counted([{ news: 'gone' }, { news: 'new' }, { news: 'new' }])).toBe('2 new, 1 gone');
  expect(counted([])).toBe('');
});
