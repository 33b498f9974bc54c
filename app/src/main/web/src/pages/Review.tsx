import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mayWrite, query, send, changed } from '../core/api';
import { opposed } from '../core/decisions';
import { useKeys } from '../core/keys';
import type { CaseInfo, Decision, QueueItem } from '../core/model';
import { asProblem, useListing } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { capital, chain, FACTUALITY, typeWords } from '../core/words';
import { Async, Fault, More, Nothing } from '../parts/Async';
import { Correct, decide, Note } from '../parts/Decide';
import { DecisionList } from '../parts/DecisionList';
import { Quote, toPassage } from '../parts/Words';
import { useLines } from '../parts/list';

/** The desk where claims are confirmed, rejected and corrected: the uncertain and consequential first. */
export function Review({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  const tab = route.query.get('show') === 'decisions' ? 'decisions' : 'queue';
  return (
    <section class="page">
      <header class="head">
        <h1>Review</h1>
        <nav class="tabs" aria-label="Review">
          <a href={here({ show: null })} aria-current={tab === 'queue' ? 'true' : undefined}>To look at</a>
          <a href={here({ show: 'decisions' })} aria-current={tab === 'decisions' ? 'true' : undefined}>Decided</a>
        </nav>
      </header>
      {!mayWrite() && <p class="band">This tab may read only. Open the address that the program printed, or give its token under <kbd>?</kbd>, to decide{about.team ? ' under your name' : ''}.</p>}
      {tab === 'queue' ? <Queue route={route} /> : <Decided />}
    </section>
  );
}

function Queue({ route }: { route: Route }): JSX.Element {
  const list = useListing<QueueItem>('/review/queue' + query(route));
  const items = list.data ?? [];
  const lines = useLines(items.length);
  const [doing, setDoing] = useState<{ id: string; kind: 'correct' | 'note' } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<{ id: string; words: string } | null>(null);
  const at = items[Math.max(0, lines.at)];
  const store = (kind: 'confirm' | 'reject', item: QueueItem | undefined) => {
    if (!item || !mayWrite()) return;
    decide(kind, [item.id], {}, '').then(
      (made) => { setProblem(null); setLast({ id: (made as Decision).id, words: kind === 'confirm' ? 'Confirmed' : 'Rejected' }); },
      (fault: unknown) => setProblem(asProblem(fault).message),
    );
  };
  const undo = () => last && send('POST', `/decisions/${encodeURIComponent(last.id)}/undo`, {}).then(() => { setLast(null); changed(); }, (fault: unknown) => setProblem(asProblem(fault).message));
  useKeys({
    c: () => store('confirm', at), x: () => store('reject', at), u: undo,
    n: () => at && mayWrite() && setDoing({ id: at.id, kind: 'note' }), e: () => at && mayWrite() && setDoing({ id: at.id, kind: 'correct' }),
  });
  return (
    <div ref={lines.ref as never}>
      <p class="lead">What is uncertain and would change most stands first. <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>c</kbd> confirm, <kbd>x</kbd> reject, <kbd>e</kbd> correct, <kbd>n</kbd> note, <kbd>u</kbd> undo.</p>
      <div role="status" class="toast">{last && <p>{last.words}. <button type="button" class="quiet" onClick={undo}>Undo</button></p>}</div>
      {problem && <Fault title="Not stored" message={problem} />}
      <Async of={list}>
        {(shown) => shown.length === 0 ? <Nothing>Nothing waits to be looked at.</Nothing> : (
          <ol class="queue">
            {shown.map((item, n) => (
              <li key={item.id} class={n === Math.max(0, lines.at) ? 'current' : undefined} onFocusCapture={() => lines.setAt(n)}>
                <Entry item={item} />
                {doing?.id === item.id ? (doing.kind === 'note' ? <Note about={() => [item.id]} done={() => setDoing(null)} /> : <Correct about={() => [item.id]} done={() => setDoing(null)} />) : mayWrite() && (
                  <p class="row">
                    <button type="button" onClick={() => store('confirm', item)}>Confirm</button>
                    <button type="button" onClick={() => store('reject', item)}>Reject</button>
                    {item.kind === 'claim' && <button type="button" onClick={() => setDoing({ id: item.id, kind: 'correct' })}>Correct</button>}
                    <button type="button" onClick={() => setDoing({ id: item.id, kind: 'note' })}>Note</button>
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </Async>
      <More of={list} />
    </div>
  );
}

function Entry({ item }: { item: QueueItem }): JSX.Element {
  const { claim, sentence } = item;
  const incident = item.kind === 'incident' ? item.id : item.incident;
  return (
    <>
      <p class="reason">{capital(item.reason)}</p>
      <p class="what">{incident ? <a data-line href={link('incident', incident)}><bdi>{capital(item.summary ?? item.id)}</bdi></a> : <a data-line href={link('claim', item.id)}><bdi>{capital(item.summary ?? item.id)}</bdi></a>}</p>
      {sentence && <Quote text={sentence.text} start={sentence.start} marks={claim ? [claim.trigger] : []}> <cite><a href={toPassage(sentence.article, sentence.start, sentence.end, claim?.id)}>{sentence.outlet_name ?? 'read it there'}</a></cite></Quote>}
      {claim && (
        <p class="read">Read as <b>{typeWords(claim.type, claim.mode)}</b>, {FACTUALITY[claim.factuality]}; who: <bdi>{claim.actors.map((a) => a.name).join(', ') || 'nobody named'}</bdi>{claim.recipients.length > 0 && <>; to whom: <bdi>{claim.recipients.map((a) => a.name).join(', ')}</bdi></>}{claim.place && <>; where: <bdi>{claim.place.name}</bdi></>}; when: {claim.when?.edtf ?? 'not stated'}; <bdi>{claim.according.length > 1 ? `according to ${chain(claim.according)}` : 'in its own voice'}</bdi></p>
      )}
    </>
  );
}

function Decided(): JSX.Element {
  const list = useListing<Decision>('/decisions');
  return (
    <>
      <Async of={list}>
        {(items) => {
          const torn = items.filter((one) => !one.undone && items.some((other) => other.by !== one.by && !other.undone && opposed(one, other)));
          return items.length === 0 ? <Nothing>Nothing has been decided yet.</Nothing> : (
            <>
              {torn.length > 0 && <section><h2 class="warn">Two analysts disagree</h2><DecisionList decisions={torn} /></section>}
              <section><h2>All decisions, latest first</h2><DecisionList decisions={items} /></section>
            </>
          );
        }}
      </Async>
      <More of={list} />
    </>
  );
}
