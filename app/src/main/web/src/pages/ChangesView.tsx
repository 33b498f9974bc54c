import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { query } from '../core/api';
import { isDay, shift } from '../core/calendar';
import { counted, differenceWords } from '../core/changes';
import type { CaseInfo, Changes, Control, Difference, News, Page, Revision } from '../core/model';
import { useResource } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { attributeWords, capital, CONTROL, days, disputeKind, heldDays, shortDay, support } from '../core/words';
import { Async, Nothing } from '../parts/Async';
import { instant } from '../parts/DecisionList';
import { useLines } from '../parts/list';
import { useNames } from '../parts/names';
import { StatusWord } from '../parts/Words';

const A_PAGE = 100;
const A_WEEK = 7;
const LATE = 'the state of another day is folded when it is first asked for, which takes long in a case of many articles';
const NEWS: News[] = ['new', 'changed', 'gone'];

/** What is new, different or believed no more since a day: by the clock of the press, or by that of the case. */
export function ChangesView({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  const recorded = route.query.get('by') === 'recorded';
  const asked = route.query.get('since');
  const revisions = useResource<Page<Revision>>(recorded ? '/revisions' : null);
  const since = asked ?? (recorded ? earlier(revisions.data?.items ?? []) : isDay(about.to) ? shift(about.to, -A_WEEK) : null);
  const changes = useResource<Changes>(since ? '/changes' + query(route, { since, clock: recorded ? 'recorded' : 'published' }, []) : null);
  return (
    <section class="page">
      <header class="head">
        <h1>{since ? `What changed since ${recorded ? instant(since) : shortDay(since)}` : 'What changed'}</h1>
        <label class="inline">Against <select value={recorded ? 'recorded' : 'published'} onChange={(event) => go(here({ by: event.currentTarget.value === 'recorded' ? 'recorded' : null, since: null, more: null }))}>
          <option value="published">what was published by</option><option value="recorded">what this case held on</option>
        </select></label>
        {recorded ? <Moments of={revisions.data?.items ?? []} since={since} /> : (
          <label class="inline"><span class="sr">Day</span><input type="date" value={since ?? ''} onChange={(event) => isDay(event.currentTarget.value) && go(here({ since: event.currentTarget.value, more: null }))} /></label>
        )}
      </header>
      <p class="lead">{recorded ? 'What this case holds now against what it held then: new articles, decisions, and a newer engine all count.' : 'What articles published after that day added, corrected or overtook.'}</p>
      {since ? <Async of={changes} late={LATE}>{(data) => <Body changes={data} route={route} />}</Async>
        : !revisions.loading && <Nothing>{recorded ? 'This case has only one state so far, so there is nothing to compare it with.' : 'No article here has a day of publication, so there is no day to compare with.'}</Nothing>}
    </section>
  );
}

/** The state before the present one. */
function earlier(all: Revision[]): string | null {
  return [...all].sort((a, b) => b.revision - a.revision)[1]?.recorded_at ?? null;
}

function Moments({ of, since }: { of: Revision[]; since: string | null }): JSX.Element {
  const older = [...of].sort((a, b) => b.revision - a.revision).slice(1);
  return (
    <label class="inline"><span class="sr">State</span><select value={since ?? ''} onChange={(event) => go(here({ since: event.currentTarget.value, more: null }))}>
      {since && !older.some((one) => one.recorded_at === since) && <option value={since}>{instant(since)}</option>}
      {older.map((one) => <option value={one.recorded_at}>{instant(one.recorded_at)}: {one.articles} articles, {one.decisions} decisions</option>)}
    </select></label>
  );
}

function Body({ changes, route }: { changes: Changes; route: Route }): JSX.Element {
  const news = NEWS.find((one) => one === route.query.get('news')) ?? null;
  const most = Number(route.query.get('more') ?? A_PAGE);
  const lines = useLines(changes.control.length + changes.incidents.length + changes.disputes.length);
  const passes = <T extends { news: News }>(all: T[]): T[] => all.filter((one) => news === null || one.news === news);
  const incidents = useMemo(() => [...passes(changes.incidents)].reverse(), [changes, news]);
  const control = passes(changes.control);
  const disputes = passes(changes.disputes);
  const everything = [...changes.control, ...changes.incidents, ...changes.disputes];
  if (!everything.length) return <Nothing>Nothing is new or different.</Nothing>;
  return (
    <div ref={lines.ref as never}>
      <nav class="tabs" aria-label="Kind of change">
        <a href={here({ news: null })} aria-current={news === null ? 'true' : undefined}>All {everything.length}</a>
        {NEWS.map((one) => <a href={here({ news: one, more: null })} aria-current={news === one ? 'true' : undefined}>{capital(one)} {everything.filter((each) => each.news === one).length}</a>)}
      </nav>
      <Part title="Who holds what" all={control}>
        {control.map((one) => (
          <Line news={one.news} differences={one.differences}>
            <a class="what" data-line href={link('picture', null, { sel: one.control.place, on: one.control.from })}><bdi>{one.control.name}</bdi></a>
            <p class="behind"><bdi>{holder(one.control)}</bdi>, {CONTROL[one.control.status]}, {heldDays(one.control)} · according to <bdi>{one.control.according.join('; ')}</bdi></p>
          </Line>
        ))}
      </Part>
      <Part title="Incidents" all={incidents}>
        {incidents.slice(0, most).map((one) => (
          <Line news={one.news} differences={one.differences}>
            <a class="what" data-line href={link('incident', one.incident.id)}><bdi>{capital(one.incident.summary)}</bdi></a>
            <p class="behind"><StatusWord status={one.incident.status} /> · {support(one.incident.outlets, one.incident.origins)} · {days(one.incident.from, one.incident.to)}</p>
          </Line>
        ))}
      </Part>
      {incidents.length > most && <p class="more"><a class="button" href={here({ more: most + A_PAGE })}>Show more</a> <span class="muted">{most} of {incidents.length.toLocaleString('en-GB')}</span></p>}
      <Part title="Disputes" all={disputes}>
        {disputes.map((one) => (
          <Line news={one.news} differences={[]}>
            <a class="what" data-line href={one.dispute.subject.startsWith('i-') ? link('incident', one.dispute.subject) : link('disputes', null, { subject: one.dispute.subject })}><bdi>{capital(one.dispute.subject_words ?? one.dispute.subject)}</bdi></a>
            <p class="behind">{capital(attributeWords(one.dispute.attribute))} · {disputeKind(one.dispute.kind)}</p>
            {one.added.length > 0 && <p class="differs">now also told: <bdi>{one.added.join(' / ')}</bdi></p>}
            {one.removed.length > 0 && <p class="differs">no longer told: <bdi>{one.removed.join(' / ')}</bdi></p>}
          </Line>
        ))}
      </Part>
    </div>
  );
}

const holder = (one: Control): string => one.holder_name ?? one.holder ?? 'nobody named';

function Part({ title, all, children }: { title: string; all: { news: News }[]; children: ComponentChildren }): JSX.Element | null {
  if (!all.length) return null;
  return <section><h2>{title} <small>{counted(all)}</small></h2><ol class="incidents changes">{children}</ol></section>;
}

const MEANS: Record<News, string> = { new: 'only in the later state', changed: 'in both, and not alike', gone: 'joined with another, withdrawn or known better' };

function Line(props: { news: News; differences: Difference[]; children: ComponentChildren }): JSX.Element {
  const name = useNames('actors');
  return (
    <li class="incident">
      <span class={`news ${props.news}`} title={MEANS[props.news]}>{props.news}</span>
      <div>
        {props.children}
        {props.differences.map((one) => {
          const words = differenceWords(one, name);
          return <p class="differs">{words.what}: {words.before !== null && <><s><bdi>{words.before}</bdi></s> <span aria-hidden="true">→</span><span class="sr"> now </span> </>}<b><bdi>{words.now}</bdi></b></p>;
        })}
      </div>
    </li>
  );
}
