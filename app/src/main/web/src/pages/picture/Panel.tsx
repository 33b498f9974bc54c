import type { JSX } from 'preact';
import type { FeatureCollection } from 'geojson';
import { query } from '../../core/api';
import type { Control, CutOff, Incident } from '../../core/model';
import { useListing } from '../../core/resource';
import { shift } from '../../core/calendar';
import { go, here, link, type Route } from '../../core/route';
import { capital, CONTROL, plural, shortDay } from '../../core/words';
import { Async, Nothing } from '../../parts/Async';
import { IncidentLine } from '../../parts/IncidentLine';
import { PlacePanel } from './PlacePanel';

interface Props {
  route: Route; on: string; window: number | null; held: Control[] | null; all: Control[]; shown: number; cut: boolean; roads: FeatureCollection;
  colour: (holder: string | null) => string; whatIf: CutOff[] | null; setWhatIf: (found: CutOff[] | null) => void;
}

/** What the map shows, in words: the list of who holds what, or the place or spot that was chosen. */
export function Panel(props: Props): JSX.Element {
  const { route } = props;
  const chosen = route.query.get('sel');
  const spot = route.query.get('spot');
  return (
    <aside class="panel" aria-label="The picture in words">
      {chosen ? <PlacePanel key={chosen} id={chosen} {...props} /> : spot ? <Spot key={spot} box={spot} {...props} /> : <Overview {...props} />}
    </aside>
  );
}

/** The sign of the map: its rim is nearer to the ink than its colour, so that pale colours can be seen on paper and deep ones at night. */
export function Sign({ status, colour }: { status: Control['status']; colour: string }): JSX.Element {
  const rim = { stroke: `color-mix(in srgb, ${colour} 60%, var(--ink))` };
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      {status === 'contested' || status === 'claimed'
        ? <><circle cx="8" cy="8" r="6" fill="none" style={rim} stroke-width="1.6" /><path d="M3 10 10 3M5 13l8-8M2.6 6.4l4-4M9.4 13.6l4-4" style={rim} stroke-width={status === 'contested' ? 1.9 : 1} /></>
        : <circle cx="8" cy="8" r="6" fill={status === 'left' ? 'none' : colour} style={rim} stroke-width="1.6" />}
    </svg>
  );
}

const WINDOWS: [string, string][] = [['1', 'that day'], ['7', '7 days'], ['30', '30 days'], ['all', 'all until then']];

function Overview(props: Props): JSX.Element {
  const { route, held, on } = props;
  const rows = [...(held ?? [])].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.name.localeCompare(b.name));
  const cut = props.roads.features.filter((one) => one.properties?.['open'] === false);
  return (
    <>
      <header>
        <h2>{shortDay(on)}</h2>
        <label class="inline">Incidents of <select value={props.window === null ? 'all' : String(props.window)} onChange={(event) => go(here({ window: event.currentTarget.value === '7' ? null : event.currentTarget.value }))}>
          {WINDOWS.map(([value, name]) => <option value={value}>{name}</option>)}
        </select></label>
      </header>
      <p class="muted small"><a href={link('incidents', null, { from: props.window === null ? null : shift(on, 1 - props.window), to: on })}>{plural(props.shown, 'incident')} on the map</a>{props.cut && '. There are more than the map shows: narrow them with filters on the list.'}</p>
      <h3>Who holds what</h3>
      {held && rows.length === 0 && <Nothing>No report tells who holds a place on this day. That does not mean that nobody does.</Nothing>}
      <ul class="holds">
        {rows.map((one) => (
          <li key={one.place + one.from}>
            <a href={here({ sel: one.place })}>
              <Sign status={one.status} colour={props.colour(one.holder)} />
              <span><b><bdi>{one.name}</bdi></b> <bdi>{one.holder_name ?? one.holder ?? 'nobody named'}</bdi><small>{one.status !== 'held' && `${CONTROL[one.status]}, `}since {shortDay(one.from)}{one.from_at_latest && one.from && ' at the latest'}</small></span>
            </a>
          </li>
        ))}
      </ul>
      {cut.length > 0 && (
        <><h3>Roads that are cut</h3><ul class="plain roads">{cut.map((one) => <li><span class="cut-line" aria-hidden="true" /> <bdi>{String(one.properties?.['name'] ?? one.properties?.['road'] ?? 'unnamed road')}</bdi> <Because ids={(one.properties?.['cut_by'] as string[] | string | undefined) ?? []} /></li>)}</ul></>
      )}
      <p class="legend">
        <span><Sign status="held" colour="currentColor" /> held</span> <span><Sign status="contested" colour="currentColor" /> contested</span> <span><Sign status="claimed" colour="currentColor" /> only its holder says so</span> <span><Sign status="left" colour="currentColor" /> abandoned</span>
      </p>
      <p class="small"><label class="check"><input type="checkbox" checked={route.query.get('borders') !== 'off'} onChange={(event) => go(here({ borders: event.currentTarget.checked ? null : 'off' }))} /> Show borders. They are lines on the ground, often disputed, and no opinion of ours.</label></p>
    </>
  );
}

export function Because({ ids }: { ids: string[] | string }): JSX.Element | null {
  const list = Array.isArray(ids) ? ids : (JSON.parse(ids) as string[]);
  if (!list.length) return null;
  return <small>because of {list.map((id, n) => <>{n > 0 && ', '}<a href={link('incident', id)}>{list.length > 1 ? `incident ${n + 1}` : 'this incident'}</a></>)}</small>;
}

function Spot({ box, ...props }: Props & { box: string }): JSX.Element {
  const from = props.window === null ? null : shift(props.on, 1 - props.window);
  const list = useListing<Incident>('/incidents' + query(props.route, { box, from, to: props.on, sort: '-date', limit: 25 }));
  const place = list.data?.[0]?.place_name;
  return (
    <>
      <header><h2><bdi>{place ? capital(place) : 'Here'}</bdi></h2><a class="close" href={here({ spot: null })} aria-label="Close">×</a></header>
      <Async of={list}>{(items) => items.length ? <ol class="incidents tight">{items.map((one) => <IncidentLine key={one.id} incident={one} />)}</ol> : <Nothing>Nothing is told of this spot in these days.</Nothing>}</Async>
      <p><a href={link('incidents', null, { box })}>All that is told of this spot</a></p>
    </>
  );
}
