import type { Decision } from './model';

/** Whether two decisions on the same thing cannot both stand: confirmed and rejected, merged and split, graded or corrected differently. */
export function opposed(one: Decision, other: Decision): boolean {
  const kinds = new Set([one.kind, other.kind]);
  if (!one.about.some((id) => other.about.includes(id))) return false;
  if (kinds.has('reject') && (kinds.has('confirm') || kinds.has('correct'))) return true;
  if (kinds.has('merge') && kinds.has('split')) return true;
  return one.kind === other.kind && (one.kind === 'grade' || one.kind === 'correct') && JSON.stringify(one.value) !== JSON.stringify(other.value);
}
