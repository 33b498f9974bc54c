import type { JSX } from 'preact';
import { query } from '../core/api';
import type { DisputeLine } from '../core/model';
import { useListing } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { attributeWords, capital, chain, disputeKind, plural, shortDay, typeWords } from '../core/words';
import { isDay } from '../core/calendar';
import { Async, More, Nothing } from '../parts/Async';
import { Quote, toPassage } from '../parts/Words';
import { useLines } from '../parts/list';

const KINDS = ['contradiction', 'precision', 'framing'];

/** Where reports differ, across the whole case: the values side by side, with who says each. */
export function Disputes({ route }: { route: Route }): JSX.Element {
  const kind = route.query.get('kind');
  const list = useListing<DisputeLine>('/disputes' + query(route, { kind }));
  const lines = useLines(list.data?.length ?? 0);
  const shown = (items: DisputeLine[]) => items.filter((one) => !kind || one.kind === kind);
  return (
    <section class="page" ref={lines.ref as never}>
      <header class="head">
        <h1>{list.data ? plural(list.total, 'dispute') : 'Disputes'}</h1>
        <label class="inline">Show <select value={kind ?? ''} onChange={(event) => go(here({ kind: event.currentTarget.value }))}>
          <option value="">all kinds</option>{KINDS.map((one) => <option value={one}>{one}: {disputeKind(one)}</option>)}
        </select></label>
      </header>
      <Async of={list}>
        {(items) => shown(items).length === 0 ? <Nothing>Nothing is told differently here.</Nothing> : shown(items).map((one) => <One key={one.id} dispute={one} />)}
      </Async>
      <More of={list} />
    </section>
  );
}

function One({ dispute }: { dispute: DisputeLine }): JSX.Element {
  const subject = subjectWords(dispute.subject_name ?? dispute.subject);
  return (
    <table class="plain-table disputed wide">
      <caption>
        {dispute.subject.startsWith('i-') ? <a data-line href={link('incident', dispute.subject)}><bdi>{subject}</bdi></a> : <span data-line tabIndex={-1}><bdi>{subject}</bdi></span>}: {attributeWords(dispute.attribute)} <small>{disputeKind(dispute.kind)}</small>
      </caption>
      <thead><tr><th scope="col">Value</th><th scope="col">Who says so</th><th scope="col">In these words</th></tr></thead>
      <tbody>
        {dispute.values.map((value) => (
          <tr>
            <th scope="row"><bdi>{dispute.attribute === 'date' && isDay(value.value) ? shortDay(value.value) : value.value}</bdi></th>
            <td><bdi>{value.according.length > 1 ? `${capital(chain(value.according))}, to ${value.according[0]?.name}` : value.according[0]?.name ?? 'not stated'}</bdi></td>
            <td><Quote text={value.text}> <cite><a href={toPassage(value.article, value.start, value.end)}>read it there</a></cite></Quote></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `COERCE/seize at Sennar`, as an incident without a phrase is called, with the type in words. */
const subjectWords = (name: string): string => name.replace(/^[A-Z]+(\/[a-z-]+)?(?= at |$)/, (type) => typeWords(type));
