/** Differences between two states of the case, in words. */
import type { Control, Difference, News, Status } from './model';
import { attributeWords, CONTROL, shortDay, STATUS } from './words';

const WHAT: Record<string, string> = {
  status: 'stands', place: 'where', from: 'from', to: 'until', actors: 'who', recipients: 'to whom', outlets: 'outlets', origins: 'origins',
  holder: 'holder', according: 'according to',
};

export interface DifferenceWords { what: string; before: string | null; now: string }

/** @param name the name of an actor by its id */
export function differenceWords(one: Difference, name: (id: string) => string): DifferenceWords {
  if (one.attribute === 'joined') {
    const many = (one.before ?? '').split(', ').length;
    return { what: 'joined', before: null, now: `${many} incidents are now one` };
  }
  const shown = (value: string | null): string => (value === null ? 'not known' : valueWords(one.attribute, value, name));
  return { what: WHAT[one.attribute] ?? attributeWords(`number:${one.attribute}`).replace(/^number: /, ''), before: shown(one.before), now: shown(one.now) };
}

function valueWords(attribute: string, value: string, name: (id: string) => string): string {
  if (attribute === 'status') return STATUS[value as Status] ?? CONTROL[value as Control['status']] ?? value;
  if (attribute === 'from' || attribute === 'to') return shortDay(value);
  if (attribute === 'actors' || attribute === 'recipients') return value.split(', ').map(name).join(', ');
  return value;
}

/** `12 new, 3 changed, 1 gone`; what there is none of is left out. */
export function counted(all: readonly { news: News }[]): string {
  const order: News[] = ['new', 'changed', 'gone'];
  return order.map((news) => [all.filter((one) => one.news === news).length, news] as const).filter(([n]) => n > 0).map(([n, news]) => `${n.toLocaleString('en-GB')} ${news}`).join(', ');
}
