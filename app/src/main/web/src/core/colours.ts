/**
 * Colours of holders, told apart by people who see colours differently: Paul Tol's "muted" scheme
 * (SRON/EPS/TN/09-002), without its grey, which stands for "nobody is said to hold it".
 */
const PALETTE = ['#332288', '#cc6677', '#117733', '#ddcc77', '#88ccee', '#882255', '#44aa99', '#999933', '#aa4499'] as const;
export const NOBODY = '#8a8a86';

/** FNV-1a, so that an actor keeps its colour whatever else is in the case, unless it is taken. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

/** Gives each holder a colour by its id; with more holders than colours the last ones share. */
export function assign(holders: Iterable<string>): Map<string, string> {
  const ordered = [...new Set(holders)].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  const given = new Map<string, string>();
  const taken = new Set<number>();
  for (const holder of ordered) {
    let place = hash(holder) % PALETTE.length;
    for (let n = 0; taken.size < PALETTE.length && taken.has(place) && n < PALETTE.length; n++) place = (place + 1) % PALETTE.length;
    taken.add(place);
    given.set(holder, PALETTE[place] as string);
  }
  return given;
}

/** A colour moved two fifths of the way to another, both as `#rrggbb`: the rim of a sign. */
export function rim(colour: string, toward: string): string {
  const part = (text: string, n: number) => parseInt(text.slice(1 + 2 * n, 3 + 2 * n), 16);
  return '#' + [0, 1, 2].map((n) => Math.round(part(colour, n) * 0.6 + part(toward, n) * 0.4).toString(16).padStart(2, '0')).join('');
}
