/** A number as a report gives it: exact, between two, or open on one side. */
export function range(min: number | null, max: number | null): string {
  const text = (n: number) => n.toLocaleString('en-GB');
  if (min === null && max === null) return 'not stated';
  if (min === null) return `at most ${text(max as number)}`;
  if (max === null) return `at least ${text(min)}`;
  return min === max ? text(min) : `${text(min)} to ${text(max)}`;
}
