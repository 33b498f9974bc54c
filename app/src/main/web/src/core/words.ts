/** The words of the pages. They are those of the briefing, so that both can be read side by side. */
import type { Control, Factuality, Grade, Status, Voice } from './model';

export const STATUS: Record<Status, string> = {
  corroborated: 'corroborated',
  'single-origin': 'one origin',
  disputed: 'disputed',
  denied: 'denied',
  superseded: 'overtaken',
  'not-realised': 'not realised',
};
export const STATUS_MEANS: Record<Status, string> = {
  corroborated: 'at least two independent first-hand speakers say so',
  'single-origin': 'all who tell it go back to one first-hand speaker, or to none that is named',
  disputed: 'some say so, others deny it',
  denied: 'told only as denied or as not having happened',
  superseded: 'later reports tell it otherwise',
  'not-realised': 'planned, possible or expected; no report tells that it happened',
};
export const STATUSES = Object.keys(STATUS) as Status[];

export const FACTUALITY: Record<Factuality, string> = {
  asserted: 'asserted',
  denied: 'denied',
  negated: 'did not happen',
  planned: 'planned',
  possible: 'possible',
  conditional: 'only if',
};

export const CONTROL: Record<Control['status'], string> = {
  held: 'held',
  contested: 'contested',
  claimed: 'only its holder says so',
  left: 'abandoned',
};

export type Outcome = 'open' | 'came-true' | 'did-not';
export const OUTCOME: Record<Outcome, string> = { open: 'open: no report tells', 'came-true': 'came true', 'did-not': 'did not come true' };
export const OUTCOMES = Object.keys(OUTCOME) as Outcome[];

const TYPES: Record<string, string> = {
  AGREE: 'Agreement', CONSULT: 'Talks', SUPPORT: 'Support', CONCEDE: 'Concession', COOPERATE: 'Cooperation',
  AID: 'Aid', RETREAT: 'Withdrawal', REQUEST: 'Request', ACCUSE: 'Accusation', REJECT: 'Refusal',
  THREATEN: 'Threat', PROTEST: 'Protest', SANCTION: 'Sanction', MOBILIZE: 'Mobilisation', COERCE: 'Coercion',
  ASSAULT: 'Attack', STATEMENT: 'Statement',
};
const MODES: Record<string, string> = { seize: 'taking or holding', withdraw: 'leaving a place' };
export const TYPE_CODES = Object.keys(TYPES);

/** `ASSAULT/aerial` or its two parts, in words. */
export function typeWords(type: string, mode?: string | null): string {
  const [code = type, part = mode] = type.split('/');
  const base = TYPES[code] ?? code.toLowerCase();
  return part ? `${base}: ${MODES[part] ?? part.replaceAll('-', ' ')}` : base;
}

const ATTRIBUTES: Record<string, string> = {
  number: 'which number', 'number:killed': 'how many were killed', 'number:wounded': 'how many were wounded',
  'number:captured': 'how many were captured', 'number:released': 'how many were freed', 'number:displaced': 'how many fled',
  'number:arrested': 'how many were arrested', 'number:distance': 'how far', 'number:people': 'how many people', 'number:vehicles': 'how many vehicles',
  date: 'when', place: 'where', actor: 'who did it', outcome: 'what came of it', attribution: 'who said so',
  wording: 'in which words', distance: 'how far', rank: 'which rank', route: 'which way', membership: 'who belongs to whom',
  border: 'which border', alliance: 'who stands with whom', command: 'who commands whom', control: 'who holds it',
};
const DISPUTE_KINDS: Record<string, string> = {
  contradiction: 'they cannot both be so',
  precision: 'one is rounder or wider',
  framing: 'the same in other words',
};
export const attributeWords = (attribute: string): string => ATTRIBUTES[attribute] ?? attribute.replace(':', ': ');
export const disputeKind = (kind: string): string => DISPUTE_KINDS[kind] ?? kind;

const LINEAGES: Record<string, string> = {
  own: 'first-hand',
  'shared-statement': 'one statement, carried by several',
  copy: 'copied word for word',
  unstated: 'no source told',
};
export const lineageKind = (kind: string): string => LINEAGES[kind] ?? kind;

const RELIABILITY: Record<string, string> = {
  A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'reliability cannot be judged',
};
const CREDIBILITY: Record<string, string> = {
  1: 'confirmed', 2: 'probably true', 3: 'possibly true', 4: 'doubtful', 5: 'improbable', 6: 'truth cannot be judged',
};
export const gradeWords = (grade: Grade): string =>
  `${RELIABILITY[grade.reliability] ?? grade.reliability}, ${CREDIBILITY[grade.credibility] ?? grade.credibility}`;
export const RELIABILITIES = Object.entries(RELIABILITY);
export const CREDIBILITIES = Object.entries(CREDIBILITY);

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const at = (day: string): Date => new Date(day.slice(0, 10) + 'T00:00:00Z');
const format = (how: Intl.DateTimeFormat, day: string): string => (Number.isNaN(at(day).getTime()) ? day : how.format(at(day)));
export const day = (value: string | null): string => (value ? format(DAY, value) : 'day not stated');
export const shortDay = (value: string | null): string => (value ? format(SHORT, value) : 'not stated');
export const weekday = (value: string | null): string => (value ? format(WEEKDAY, value) : 'Day not stated');

/** An interval of days, both inclusive; null is open. */
export function days(from: string | null, to: string | null): string {
  if (!from && !to) return 'day not stated';
  if (from && to) return from === to ? shortDay(from) : `${shortDay(from)} to ${shortDay(to)}`;
  return from ? `since ${shortDay(from)}` : `until ${shortDay(to)}`;
}

/** The days of an interval of control; where the first is only known to be one of them, it says so. */
export function heldDays(one: { from: string | null; to: string | null; from_at_latest?: boolean }): string {
  const words = days(one.from, one.to);
  return one.from_at_latest && one.from ? words.replace(shortDay(one.from), `${shortDay(one.from)} at the latest`) : words;
}

export const plural = (n: number, one: string, many = one + 's'): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** What stands behind an incident. An unstated origin is not counted as one that is told. */
export const support = (outlets: number, origins: number): string => `${plural(outlets, 'outlet')}, ${origins ? plural(origins, 'origin') : 'no source told'}`;

/** The first-hand speaker of a chain, and who carries it. */
export function chain(according: Voice[]): string {
  const names = according.slice(1).map((voice) => (voice.anonymous ? unnamed(voice) : voice.name) + (voice.party ? ', a party' : ''));
  return names.length ? names.reverse().join(', to ') : 'in its own voice';
}

/** One who is quoted without a name, in the words the report has for them. */
function unnamed(voice: Voice): string {
  const words = voice.text ?? voice.name;
  return words === 'unnamed' ? 'somebody unnamed' : `unnamed (“${words}”)`;
}

/** A day, an interval of days or an open one as the exchange format writes it: `2024-07-25/2024-07-27`, `../2024-08-25`. */
export function edtfWords(value: string): string {
  const [from = '', to = from] = value.split('/');
  const whole = (part: string) => /^\d{4}-\d\d-\d\d$/.test(part);
  if ((whole(from) || from === '..') && (whole(to) || to === '..') && from + to !== '....') return days(from === '..' ? null : from, to === '..' ? null : to);
  return value;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The last, telling part of an id that no list names: `actor:sdn/military` → `sdn military`. */
export const idWords = (id: string): string => id.replace(/^(actor|place|outlet):(x-|demo-)?/, '').replaceAll(/[/-]/g, ' ');

/** The name of a road as the map has it, without what a cut-off adds: `M5 (no other road known)` → `M5`. */
export const roadName = (road: string): string => road.replace(/ \(no other road[^()]*\)$/, '');
