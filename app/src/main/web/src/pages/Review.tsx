import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mayWrite, query, send, changed } from '../core/api';
import { isAgainst } from '../core/decisions';
import { useKeys } from '../core/keys';
import type { CaseInfo, Decision, IncidentPage, QueueItem } from '../core/model';
import { asProblem, useListing, useResource } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { capital, days, support, typeWords } from '../core/words';
import { Async, Fault, More, Nothing } from '../parts/Async';
import { decide, Note } from '../parts/Decide';
import { DecisionList } from '../parts/DecisionList';
import { Tellings } from '../parts/Tellings';
import { Quote, StatusWord, toPassage } from '../parts/Words';
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
  const [doing, setDoing] = useState<string | null>(null);
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
    n: () => at && mayWrite() && setDoing(at.id),
  });
  return (
    <div ref={lines.ref as never}>
      <p class="lead">What is uncertain and would change most stands first. A decision on an incident is one on all its claims; each can be decided on by itself. <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>c</kbd> confirm, <kbd>x</kbd> reject, <kbd>n</kbd> note, <kbd>u</kbd> undo.</p>
      <div role="status" class="toast">{last && <p>{last.words}. <button type="button" class="quiet" onClick={undo}>Undo</button></p>}</div>
      {problem && <Fault title="Not stored" message={problem} />}
      <Async of={list}>
        {(shown) => shown.length === 0 ? <Nothing>Nothing waits to be looked at.</Nothing> : (
          <ol class="queue">
            {shown.map((item, n) => (
              <li key={item.id} class={n === Math.max(0, lines.at) ? 'current' : undefined} onFocusCapture={() => lines.setAt(n)}>
                <Entry item={item} open={n === Math.max(0, lines.at)} />
                {doing === item.id ? <Note about={() => [item.id]} done={() => setDoing(null)} /> : mayWrite() && (
                  <p class="row">
                    <button type="button" onClick={() => store('confirm', item)}>Confirm all</button>
                    <button type="button" onClick={() => store('reject', item)}>Reject all</button>
                    <button type="button" onClick={() => setDoing(item.id)}>Note</button>
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

function Entry({ item, open }: { item: QueueItem; open: boolean }): JSX.Element {
  const whole = useResource<IncidentPage>(open ? `/incidents/${encodeURIComponent(item.id)}` : null);
  return (
    <>
      <p class="reason">{capital(item.reasons.join('; '))}</p>
      <h2 class="what"><a data-line href={link('incident', item.id)}><bdi>{capital(item.summary)}</bdi></a></h2>
      <p class="read"><StatusWord status={item.status} /> · {support(item.outlets, item.origins)} · {typeWords(item.type, item.mode)} · {days(item.from, item.to)}{item.place_name && <> · <bdi>{item.place_name}</bdi></>}</p>
      {whole.data ? <Tellings tellings={whole.data.tellings} marked={null} /> : item.sentence && <Quote text={item.sentence.text}> <cite><a href={toPassage(item.sentence.article, item.sentence.start, item.sentence.end)}>read it there</a></cite></Quote>}
    </>
  );
}

function Decided(): JSX.Element {
  const list = useListing<Decision>('/decisions');
  return (
    <>
      <Async of={list}>
        {(items) => {
          const torn = items.filter((one) => items.some((other) => isAgainst(other, one)));
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
