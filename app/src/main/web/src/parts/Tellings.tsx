import type { JSX } from 'preact';
import type { Telling } from '../core/model';
import { chain, FACTUALITY, shortDay } from '../core/words';
import { DecideClaim } from './Decide';
import { Quote, toPassage } from './Words';

export function outletName(telling: Telling): string {
  return telling.outlet_name ?? telling.according[0]?.name ?? 'unnamed outlet';
}

/** The outlets of one incident in columns, each with its exact sentences, in the order of publication. */
export function Tellings({ tellings, marked }: { tellings: Telling[]; marked: string | null }): JSX.Element {
  const columns = new Map<string, Telling[]>();
  const ordered = [...tellings].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.start - b.start);
  for (const telling of ordered) {
    const name = outletName(telling);
    columns.set(name, [...(columns.get(name) ?? []), telling]);
  }
  return (
    <div class="columns">
      {[...columns].map(([name, told]) => (
        <section class="column">
          <h3><bdi>{name}</bdi></h3>
          {told.map((telling) => <One telling={telling} marked={telling.claim === marked} />)}
        </section>
      ))}
    </div>
  );
}

function One({ telling, marked }: { telling: Telling; marked: boolean }): JSX.Element {
  return (
    <div class={marked ? 'telling marked' : 'telling'} id={'claim-' + telling.claim}>
      <p class="date"><a href={toPassage(telling.article, telling.start, telling.end, telling.claim)}>{shortDay(telling.published)}</a></p>
      <Quote text={telling.text} start={telling.start} marks={[telling.trigger]} />
      {telling.original?.text && <Quote text={telling.original.text} />}
      <p class="according">
        {telling.factuality !== 'asserted' && <b class="factuality">{FACTUALITY[telling.factuality]} </b>}
        <bdi>{telling.according.length > 1 ? `according to ${chain(telling.according)}` : 'in its own voice'}</bdi>
      </p>
      <DecideClaim claim={telling.claim} />
    </div>
  );
}
