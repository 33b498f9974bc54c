/** An article laid out for reading: blocks of one kind each, and the marks over its text. */
import type { Article, Claim, Region, Span } from './model';
import { CodePoints, type Mark } from './spans';

export type Layer = 'claims' | 'speakers' | 'places' | 'times' | 'actors';
export const LAYERS: Layer[] = ['claims', 'speakers', 'places', 'times', 'actors'];

/** A stretch of the text in UTF-16 units; `kind` is that of its region, or `between` for what is in none. */
export interface Block { start: number; end: number; kind: string; region: Region | null; sentences: boolean }

/**
 * The paragraphs of an article in the order of reading, with nothing left out but blank lines. A headline that was
 * given beside the text is kept as its last line, so that no offset moves; it is read first.
 */
export function blocks(article: Article, points: CodePoints): Block[] {
  const text = points.text;
  const found: Block[] = [];
  let at = 0;
  const add = (start: number, end: number, region: Region | null) => {
    for (const paragraph of paragraphs(text, start, end)) {
      found.push({ ...paragraph, kind: region?.kind ?? 'between', region, sentences: region !== null && !GREY.has(region.kind) });
    }
  };
  for (const region of [...article.regions].sort((a, b) => a.start - b.start)) {
    const start = points.unit(region.start);
    const end = points.unit(region.end);
    if (end <= at) continue;
    if (start > at) add(at, start, null);
    add(Math.max(start, at), end, region);
    at = end;
  }
  if (at < text.length) add(at, text.length, null);
  const last = found.at(-1);
  return last?.kind === 'headline' ? [last, ...found.slice(0, -1)] : found;
}

/** Regions that are not read for events. */
export const GREY: ReadonlySet<string> = new Set(['boilerplate', 'byline', 'between']);

function paragraphs(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const breaks = /\n\s*\n|\n/g;
  breaks.lastIndex = start;
  let from = start;
  for (let match = breaks.exec(text); match && match.index < end; match = breaks.exec(text)) {
    found.push({ start: from, end: match.index });
    from = Math.min(match.index + match[0].length, end);
  }
  found.push({ start: from, end });
  return found.filter((one) => text.slice(one.start, one.end).trim() !== '');
}

/** All marks of the layers that are shown, and those of the passage and claim at hand. */
export function marks(article: Article, points: CodePoints, layers: ReadonlySet<Layer>, passage: Span | null, claim: Claim | null): Mark[] {
  const found: Mark[] = [];
  const add = (kind: string, start: number | null, end: number | null, key: string, title?: string) => {
    if (start === null || end === null) return;
    found.push({ start: points.unit(start), end: points.unit(end), kind, key, ...(title === undefined ? {} : { title }) });
  };
  if (passage) add('at', passage[0], passage[1], 'at');
  for (const mention of article.mentions) {
    if (mention.kind === 'place' && layers.has('places')) add('place', mention.start, mention.end, mention.id ?? '', mention.name ?? undefined);
    if ((mention.kind === 'actor' || mention.kind === 'person') && layers.has('actors')) add('actor', mention.start, mention.end, mention.id ?? '', mention.name ?? undefined);
  }
  if (layers.has('times')) article.times.forEach((time) => add('time', time.start, time.end, time.edtf, time.edtf));
  if (layers.has('speakers')) {
    for (const one of article.attributions) {
      if (one.speaker) add('speaker', one.speaker.start, one.speaker.end, one.speaker.name, one.speaker.name);
      if (one.cue) add('cue', one.cue[0], one.cue[1], '');
    }
  }
  if (layers.has('claims')) article.claims.forEach((one) => add('claim', one.trigger[0], one.trigger[1], one.id));
  if (claim) {
    [...claim.actors, ...claim.recipients].forEach((party) => party.implicit || add('role', party.start, party.end, claim.id));
    if (claim.place) add('role', claim.place.start, claim.place.end, claim.id);
    claim.according.forEach((voice) => add('role', voice.start, voice.end, claim.id));
    add('chosen', claim.trigger[0], claim.trigger[1], claim.id);
  }
  return found;
}

export function passageOf(text: string | null): Span | null {
  const found = /^(\d+)-(\d+)$/.exec(text ?? '');
  return found ? [Number(found[1]), Number(found[2])] : null;
}
