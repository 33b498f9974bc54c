import type { Decision } from './model';

/** Whether another analyst's decision in force says otherwise, as the server found or as both show. */
export function isAgainst(other: Decision, decision: Decision): boolean {
  if (other.undone || decision.undone || other.by === decision.by) return false;
  return decision.disagrees_with ? decision.disagrees_with.includes(other.id) : opposed(other, decision);
}

/** Whether two decisions on the same thing cannot both stand: confirmed and rejected, merged and split, graded or corrected differently. */
export function opposed(one: Decision, other: Decision): boolean {
  const kinds = new Set([one.kind, other.kind]);
  if (!one.about.some((id) => other.about.includes(id))) return false;
  if (kinds.has('reject') && (kinds.has('confirm') || kinds.has('correct'))) return true;
  if (kinds.has('merge') && kinds.has('split')) return true;
  return one.kind === other.kind && (one.kind === 'grade' || one.kind === 'correct') && JSON.stringify(one.value) !== JSON.stringify(other.value);
}
