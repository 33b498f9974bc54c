import { describe, expect, test } from 'vitest';
import { domain, isDay, months, shift, toDay, toNumber } from '../src/core/calendar';
import { ticks } from '../src/parts/TimeBar';

describe('days', () => {
  test('pass over a leap day and a year', () => {
    expect(shift('2024-02-28', 1)).toBe('2024-02-29');
    expect(shift('2023-12-31', 1)).toBe('2024-01-01');
    expect(toDay(toNumber('1942-04-29'))).toBe('1942-04-29');
  });

  test('fill whole months', () => {
    expect(months('2024-02-27', '2024-03-04')).toEqual({ from: '2024-02-01', to: '2024-03-31' });
    expect(months('2023-12-31', '2023-12-31')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
    expect(months('2024-01-20', '2024-02-02').to).toBe('2024-02-29');
  });

  test('are told from what is none', () => {
    expect(isDay('2024-12-05')).toBe(true);
    expect(isDay('2024-13-05')).toBe(false);
    expect(isDay('2024-12')).toBe(false);
    expect(isDay(null)).toBe(false);
  });
});

describe('the span of the time bar', () => {
  const week = (day: string, count: number) => ({ day, count });

  test('is not squeezed by one old date', () => {
    const weeks = [week('1942-04-27', 1), ...Array.from({ length: 20 }, (_, n) => week(shift('2024-01-01', 7 * n), 5))];
    expect(domain(weeks)?.[0]).toBe('2023-12-29');
  });

  test('keeps an old date that many tell of', () => {
    const weeks = [week('2004-06-07', 40), week('2024-01-01', 60)];
    expect(domain(weeks)?.[0]).toBe('2004-06-04');
  });

  test('holds every day on which a place changed hands', () => {
    expect(domain([week('2024-01-01', 5)], ['2023-11-27'])?.[0]).toBe('2023-11-24');
  });

  test('is none where no day is told', () => {
    expect(domain([])).toBeNull();
  });
});

test('the months of a bar can be read: at most a dozen or so', () => {
  for (const years of [1, 2, 5, 12, 40]) {
    const found = ticks(toNumber('2010-01-15'), toNumber('2010-01-15') + 365 * years);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(13);
  }
});

test('history that is told in passing does not squeeze the bar, nor does the day an old holder came', () => {
  const weeks = [{ day: '2012-11-19', count: 2 }, { day: '2022-03-28', count: 2 }, { day: '2025-01-20', count: 30 }, { day: '2025-01-27', count: 20 }];
  expect(domain(weeks, ['2013-11-05', '2025-02-05'])).toEqual(['2025-01-17', '2025-02-08']);
});

test('what makes up more than a tenth is no history', () => {
  const weeks = [{ day: '2012-11-19', count: 20 }, { day: '2025-01-20', count: 80 }];
  expect(domain(weeks)?.[0]).toBe('2012-11-16');
});

test('a bar of few weeks names their Mondays', () => {
  const found = ticks(toNumber('2025-01-18'), toNumber('2025-02-19'));
  expect(found.map((one) => one.name)).toEqual(['20 Jan', '27 Jan', '3 Feb', '10 Feb', '17 Feb']);
  expect(found[0]?.at).toBe(toNumber('2025-01-20'));
});
