import type { JSX } from 'preact';
import { query } from '../core/api';
import type { DisputeLine } from '../core/model';
import { useListing } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { attributeWords, capital, chain, disputeKind, edtfWords, plural } from '../core/words';
import { Async, More, Nothing } from '../parts/Async';
import { Quote, toPassage } from '../parts/Words';
import { useLines } from '../parts/list';

const KINDS = ['contradiction', 'precision', 'framing'];

/** Where reports differ, across the whole case: the values side by side, with who says each. */
export function Disputes({ route }: { route: Route }): JSX.Element {
  const kind = route.query.get('kind');
  const subject = route.query.get('subject');
  const list = useListing<DisputeLine>('/disputes' + query(route, { kind, subject }, []));
  const lines = useLines(list.data?.length ?? 0);
  return (
    <section class="page" ref={lines.ref as never}>
      <header class="head">
        <h1>{list.data ? plural(list.total, 'dispute') : 'Disputes'}</h1>
        {subject && <a href={here({ subject: null })}>All subjects</a>}
        <label class="inline">Show <select value={kind ?? ''} onChange={(event) => go(here({ kind: event.currentTarget.value }))}>
          <option value="">all kinds</option>{KINDS.map((one) => <option value={one}>{one}: {disputeKind(one)}</option>)}
        </select></label>
      </header>
      <Async of={list}>
        {(items) => items.length === 0 ? <Nothing>Nothing is told differently here.</Nothing> : items.map((one) => <One key={one.id} dispute={one} />)}
      </Async>
      <More of={list} />
    </section>
  );
}

function One({ dispute }: { dispute: DisputeLine }): JSX.Element {
  const subject = capital(dispute.subject_words ?? dispute.subject_name ?? dispute.subject);
  return (
    <table class="plain-table disputed wide">
      <caption>
        {dispute.subject.startsWith('i-') ? <a data-line href={link('incident', dispute.subject)}><bdi>{subject}</bdi></a> : <span data-line tabIndex={-1}><bdi>{subject}</bdi></span>}: {attributeWords(dispute.attribute)} <small>{disputeKind(dispute.kind)}</small>
      </caption>
      <thead><tr><th scope="col">Value</th><th scope="col">Who says so</th><th scope="col">In these words</th></tr></thead>
      {byValue(dispute).map(([value, said]) => (
        <tbody>
          {said.map((one, n) => (
            <tr>
              {n === 0 && <th scope="rowgroup" rowSpan={said.length}><bdi>{dispute.attribute === 'date' ? edtfWords(value) : value}</bdi></th>}
              <td><bdi>{one.according.length > 1 ? `${capital(chain(one.according))}, to ${one.according[0]?.name}` : one.according[0]?.name ?? 'not stated'}</bdi></td>
              <td><Quote text={one.text}> <cite><a href={toPassage(one.article, one.start, one.end)}>read it there</a></cite></Quote></td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

type Value = DisputeLine['values'][number];

/** A picture drawn by an earlier version has no words for its values. */
const shown = (value: Value): string => value.shown ?? value.value;

/** Each value once, with all who say so; a passage that gives it twice is shown once. */
export function byValue(dispute: DisputeLine): [string, Value[]][] {
  const found = new Map<string, Value[]>();
  for (const value of dispute.values) {
    const said = found.get(shown(value)) ?? [];
    if (!said.some((one) => one.article === value.article && one.start === value.start && one.end === value.end)) said.push(value);
    found.set(shown(value), said);
  }
  return [...found];
}
