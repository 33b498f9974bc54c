/** Days as numbers, for bars and handles. Day 0 is 1970-01-01, all in UTC. */
const MS = 86_400_000;

export const toNumber = (day: string): number => Math.round(Date.parse(day.slice(0, 10) + 'T00:00:00Z') / MS);
export const toDay = (number: number): string => new Date(number * MS).toISOString().slice(0, 10);
export const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(toNumber(text));
export const shift = (day: string, by: number): string => toDay(toNumber(day) + by);

export interface Bin { day: string; count: number }

/** A few incidents are history, told in passing; a gap as long as this parts them from what the case is about. */
const GAP_DAYS = 120;
const HISTORY = 0.1;
/** So far from the incidents a day may lie that stretches the bar, such as the one a place was taken on. */
const NEAR_DAYS = 60;

/**
 * The days that a time bar shows. A single old date ("since 1942") must not squeeze the rest, so the
 * bar begins at the first of the weeks that hold all but one in fifty incidents, or after the last long
 * gap that has at most one in ten before it, and a few days earlier.
 */
export function domain(weeks: readonly Bin[], days: readonly string[] = []): [string, string] | null {
  const sorted = [...weeks].filter((week) => week.count > 0 && isDay(week.day)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const total = sorted.reduce((sum, week) => sum + week.count, 0);
  let skip = Math.floor(total * 0.02);
  let first = 0;
  while (first < sorted.length - 1 && skip >= (sorted[first] as Bin).count) skip -= (sorted[first++] as Bin).count;
  let before = 0;
  for (let n = 0; n + 1 < sorted.length; n++) {
    before += (sorted[n] as Bin).count;
    if (before > total * HISTORY) break;
    if (toNumber((sorted[n + 1] as Bin).day) - toNumber((sorted[n] as Bin).day) > GAP_DAYS) first = Math.max(first, n + 1);
  }
  let beyond = Math.floor(total * 0.01);
  let last = sorted.length - 1;
  while (last > first && beyond >= (sorted[last] as Bin).count) beyond -= (sorted[last--] as Bin).count;
  const told = [sorted[first]?.day, sorted[last] ? shift((sorted[last] as Bin).day, 6) : undefined].filter((d): d is string => isDay(d ?? null));
  const near = told.length ? days.filter((d) => d >= shift(told[0] as string, -NEAR_DAYS) && d <= shift(told[1] as string, NEAR_DAYS)) : days;
  const bounds = [...told, ...near].filter(isDay).sort();
  if (!bounds.length) return null;
  return [shift(bounds[0] as string, -3), shift(bounds[bounds.length - 1] as string, 3)];
}

/** The whole months that some days touch, so that a handle that moves within them asks for nothing new. */
export function months(from: string, to: string): { from: string; to: string } {
  const last = new Date(to + 'T00:00:00Z');
  return { from: from.slice(0, 7) + '-01', to: new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).toISOString().slice(0, 10) };
}
