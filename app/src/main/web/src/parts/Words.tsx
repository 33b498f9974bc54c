import type { ComponentChildren, JSX } from 'preact';
import { link } from '../core/route';
import { CodePoints, pieces } from '../core/spans';
import { STATUS, STATUS_MEANS } from '../core/words';
import type { Span, Status } from '../core/model';

/** A status as the briefing words it. The sign before it repeats the word for the eye; it never stands alone. */
export function StatusWord({ status }: { status: Status }): JSX.Element {
  return <span class={`status ${status}`} title={STATUS_MEANS[status]}>{STATUS[status] ?? status}</span>;
}

/**
 * A sentence of a report, exactly as it stands there, with the naming words marked.
 *
 * @param start offset of the sentence in the input text; `marks` count from the same base
 */
export function Quote(props: { text: string | null; start?: number; marks?: Span[]; lang?: string | null; children?: ComponentChildren }): JSX.Element {
  if (props.text === null) return <blockquote class="quote"><i>Withheld.</i>{props.children}</blockquote>;
  const points = new CodePoints(props.text, props.start ?? 0);
  const marks = (props.marks ?? []).map((span, n) => ({ start: points.unit(span[0]), end: points.unit(span[1]), kind: 'trigger', key: String(n) }));
  return (
    <blockquote class="quote" dir="auto" lang={props.lang ?? undefined}>
      {pieces(props.text, marks).map((piece) => (piece.marks.length ? <mark>{piece.text}</mark> : piece.text))}
      {props.children}
    </blockquote>
  );
}

/** The way to the characters of the report. */
export function toPassage(article: string, start: number, end: number, claim?: string | null): string {
  return link('article', article, { at: `${start}-${end}`, claim: claim ?? null });
}

/** A text with marks given as offsets, never as HTML. Offsets are code points of the text. */
export function Marked({ text, marks }: { text: string; marks: Span[] }): JSX.Element {
  const points = new CodePoints(text);
  const spans = marks.map((span, n) => ({ start: points.unit(span[0]), end: points.unit(span[1]), kind: 'hit', key: String(n) }));
  return <bdi>{pieces(text, spans).map((piece) => (piece.marks.length ? <mark>{piece.text}</mark> : piece.text))}</bdi>;
}
