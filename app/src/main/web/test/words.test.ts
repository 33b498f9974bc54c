import { describe, expect, test } from 'vitest';
import table from '../../resources/org/orontes/view/phrases.yaml?raw';
import { chain, CONTROL, days, edtfWords, FACTUALITY, heldDays, OUTCOME, roadName, STATUS, support, typeWords } from '../src/core/words';
import { range } from '../src/core/figures';
import { opposed } from '../src/core/decisions';

const voice = (name: string, more: object = {}) => ({ id: null, name, text: name, start: null, end: null, cue: null, anonymous: false, party: false, ...more });

test('the words are those of the briefing', () => {
  for (const [key, words] of Object.entries({ ...STATUS, ...FACTUALITY, ...CONTROL, ...OUTCOME })) {
    expect(table, `${key}: ${words}`).toMatch(new RegExp(`^ +${key}: "?${words}"?\\s*(#.*)?$`, 'm'));
  }
});

describe('who says so', () => {
  test('names the first-hand speaker first', () => {
    expect(chain([voice('Tessaly Wire'), voice('Kalmius Wave'), voice('the army', { party: true })])).toBe('the army, a party, to Kalmius Wave');
  });
  test('does not name whom nobody names', () => {
    expect(chain([voice('Tessaly Wire'), voice('x', { anonymous: true, text: 'a doctor' })])).toBe('unnamed (“a doctor”)');
  });
  test('does not quote a word that no report has', () => {
    expect(chain([voice('Tessaly Wire'), voice('unnamed', { anonymous: true, text: null })])).toBe('somebody unnamed');
  });
  test('says when it is the outlet itself', () => {
    expect(chain([voice('Tessaly Wire')])).toBe('in its own voice');
  });
  test('an origin that is not told is not counted', () => {
    expect(support(3, 0)).toBe('3 outlets, no source told');
    expect(support(1, 1)).toBe('1 outlet, 1 origin');
  });
});

test('open days say so', () => {
  expect(days('2024-12-05', '2024-12-05')).toBe('5 Dec 2024');
  expect(days('2024-12-05', null)).toBe('since 5 Dec 2024');
  expect(days(null, null)).toBe('day not stated');
});

test('intervals of days are put in words, and what is none is left as it is', () => {
  expect(edtfWords('2024-08-25')).toBe('25 Aug 2024');
  expect(edtfWords('2024-07-25/2024-07-27')).toBe('25 Jul 2024 to 27 Jul 2024');
  expect(edtfWords('../2024-08-25')).toBe('until 25 Aug 2024');
  expect(edtfWords('2023-04-01/..')).toBe('since 1 Apr 2023');
  expect(edtfWords('2024-21')).toBe('2024-21');
});

test('a type without words of its own is shown as it is', () => {
  expect(typeWords('ASSAULT/aerial')).toBe('Attack: aerial');
  expect(typeWords('ASSAULT', null)).toBe('Attack');
  expect(typeWords('NEWTYPE')).toBe('newtype');
});

test('numbers keep their open ends', () => {
  expect(range(5, 9)).toBe('5 to 9');
  expect(range(100, null)).toBe('at least 100');
  expect(range(null, 12)).toBe('at most 12');
  expect(range(null, null)).toBe('not stated');
});

describe('two analysts', () => {
  const one = (kind: string, by: string, about = ['c-1'], value = {}) => ({ id: kind + by, kind, by, about, value, why: null, at: '2026-01-01T00:00:00Z', undone: null }) as never;
  test('disagree when one confirms what the other rejects', () => {
    expect(opposed(one('confirm', 'a'), one('reject', 'b'))).toBe(true);
    expect(opposed(one('confirm', 'a'), one('confirm', 'b'))).toBe(false);
    expect(opposed(one('confirm', 'a', ['c-2']), one('reject', 'b'))).toBe(false);
  });
  test('disagree on a grade only when it differs', () => {
    expect(opposed(one('grade', 'a', ['i'], { reliability: 'B' }), one('grade', 'b', ['i'], { reliability: 'B' }))).toBe(false);
    expect(opposed(one('grade', 'a', ['i'], { reliability: 'B' }), one('grade', 'b', ['i'], { reliability: 'D' }))).toBe(true);
  });
});

test('a holder who is only known to hold says so', () => {
  expect(heldDays({ from: '2024-10-01', to: null, from_at_latest: true })).toBe('since 1 Oct 2024 at the latest');
  expect(heldDays({ from: '2024-10-01', to: null })).toBe('since 1 Oct 2024');
});

test('a road is found on the map whatever a cut-off says behind its name', () => {
  expect(roadName('R1260 (no other road known)')).toBe('R1260');
  expect(roadName('N17 road, told by reports (no other road but one that reports tell of)')).toBe('N17 road, told by reports');
  expect(roadName('Dessie road (old)')).toBe('Dessie road (old)');
});
