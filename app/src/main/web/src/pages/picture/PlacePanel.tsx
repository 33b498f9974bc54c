import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FeatureCollection } from 'geojson';
import { query, send } from '../../core/api';
import { shift } from '../../core/calendar';
import { covers } from '../../core/control';
import type { Control, CutOff, Explained, Incident, Page } from '../../core/model';
import { asProblem, useListing, useResource } from '../../core/resource';
import { here, link, type Route } from '../../core/route';
import { CONTROL, heldDays, shortDay } from '../../core/words';
import { Async, Fault, Nothing } from '../../parts/Async';
import { IncidentLine } from '../../parts/IncidentLine';
import { useNames } from '../../parts/names';
import { Steps } from '../IncidentView';
import { Because, Sign } from './Panel';

interface Props {
  id: string; route: Route; on: string; window: number | null; held: Control[] | null; all: Control[]; roads: FeatureCollection;
  colour: (holder: string | null) => string; whatIf: CutOff[] | null; setWhatIf: (found: CutOff[] | null) => void;
}

/** One place: its holders over time, why, what would follow if it changed hands, and what happened there. */
export function PlacePanel(props: Props): JSX.Element {
  const { id, on, route } = props;
  const history = useResource<Page<Control>>(`/control/${encodeURIComponent(id)}${query(route, {}, [])}`);
  const name = props.all.find((one) => one.place === id)?.name ?? history.data?.items[0]?.name ?? id;
  return (
    <>
      <header><h2><bdi>{name}</bdi></h2><a class="close" href={here({ sel: null })} aria-label="Close">×</a></header>
      {history.problem?.status === 404 ? <Nothing>No report tells who holds it.</Nothing> : <Async of={history}>
        {(page) => page.items.length === 0 ? <Nothing>No report tells who holds it.</Nothing> : (
          <ol class="holders">
            {ordered(page.items).map((one) => (
              <li key={(one.from ?? '') + (one.holder ?? '') + (one.known_from ?? '') + one.status} class={one.known_to !== null ? 'given-up' : covers(one, on) ? 'now' : undefined}>
                <Sign status={one.status} colour={props.colour(one.holder)} />
                <div>
                  <b><bdi>{one.holder_name ?? one.holder ?? 'nobody named'}</bdi></b> {CONTROL[one.status]}
                  <small>{heldDays(one)}; {one.known_to === null ? `known since ${shortDay(one.known_from)}` : `as reports had it from ${shortDay(one.known_from)} to ${shortDay(one.known_to)}`}</small>
                  <small class="muted">according to <bdi>{one.according.join('; ')}</bdi>. <Because ids={one.incidents} /></small>
                </div>
              </li>
            ))}
          </ol>
        )}
      </Async>}
      <Why id={id} />
      {isOnTheMap(id) && <WhatIf {...props} name={name} />}
      <h3>What happened there</h3>
      <There {...props} />
    </>
  );
}

/** What is believed first, then what reports said before and gave up. */
function ordered(all: Control[]): Control[] {
  return [...all].sort((a, b) => Number(a.known_to !== null) - Number(b.known_to !== null) || (b.from ?? '').localeCompare(a.from ?? '') || (b.known_from ?? '').localeCompare(a.known_from ?? ''));
}

function Why({ id }: { id: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const steps = useResource<Explained[] | Page<Explained>>(open ? `/control/${encodeURIComponent(id)}/explain` : null);
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why</summary>
      {open && <Async of={steps}>{(data) => <Steps of={Array.isArray(data) ? data : data.items} />}</Async>}
    </details>
  );
}

/** False for a building, "place:216281:airport", and for what only words name: no road is known to lead there. */
const isOnTheMap = (id: string): boolean => /^place:[^:]+$/.test(id);

/** Works out what roads would be cut if somebody else held the place; changes nothing in the case. */
function WhatIf(props: Props & { name: string }): JSX.Element {
  const actor = useNames('actors');
  const [holder, setHolder] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  // A holder that only a phrase of a report names is nobody whose holding can be supposed.
  const holders = [...new Map(props.all.filter((one) => one.holder?.startsWith('actor:')).map((one) => [one.holder as string, one.holder_name ?? actor(one.holder)]))].sort((a, b) => a[1].localeCompare(b[1]));
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    send<CutOff[] | Page<CutOff>>('POST', '/what-if', { place: props.id, holder, on: props.on }).then(
      (found) => { setProblem(null); props.setWhatIf(Array.isArray(found) ? found : found.items); },
      (fault: unknown) => setProblem(asProblem(fault).message),
    );
  };
  return (
    <form class="what-if" onSubmit={ask}>
      <h3>What if another held it on {shortDay(props.on)}?</h3>
      <p class="row"><select required aria-label="Holder" value={holder} onChange={(event) => setHolder(event.currentTarget.value)}><option value="">choose who</option>{holders.map(([id, words]) => <option value={id}>{words}</option>)}</select><button type="submit">Work it out</button></p>
      {problem && <Fault title="Not worked out" message={problem} />}
      {props.whatIf && (props.whatIf.length === 0 ? <Nothing>As far as the known roads go, it would cut nothing.</Nothing> : (
        <>
          <p class="small">Worked out from the roads in the data; nobody reports it.</p>
          <ul class="plain what-if-list">{props.whatIf.map((one) => <li key={one.id}><b><bdi>{one.name ?? one.place}</bdi></b> {one.roads ? `: roads ${one.roads}` : <>would lose the way to {one.lost.map((lost, n) => <>{n > 0 && ', '}<bdi>{lost.to_name ?? lost.to}</bdi> <small>({lost.road})</small></>)}</>}</li>)}</ul>
        </>
      ))}
    </form>
  );
}

function There(props: Props): JSX.Element {
  const from = props.window === null ? null : shift(props.on, 1 - props.window);
  const list = useListing<Incident>('/incidents' + query(props.route, { place: props.id, from, to: props.on, sort: '-date', limit: 25 }));
  return (
    <>
      <Async of={list}>{(items) => items.length ? <ol class="incidents tight">{items.map((one) => <IncidentLine key={one.id} incident={one} />)}</ol> : <Nothing>Nothing is told of it in these days.</Nothing>}</Async>
      <p><a href={link('incidents', null, { place: props.id })}>All incidents there</a></p>
    </>
  );
}
