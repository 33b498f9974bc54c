import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { query } from '../core/api';
import { useResource } from '../core/resource';
import { go, here, type Route } from '../core/route';
import { idWords, shortDay, STATUS, typeWords } from '../core/words';
import type { FacetValue, Facets as Counts, Status } from '../core/model';

const GROUPS: [key: string, name: string][] = [['status', 'Status'], ['type', 'What'], ['actor', 'Who'], ['place', 'Where'], ['outlet', 'Outlet']];
const FEW = 6;

export function label(key: string, value: FacetValue): string {
  if (value.name && value.name !== value.value) return value.name;
  if (key === 'status') return STATUS[value.value as Status] ?? value.value;
  if (key === 'type') return typeWords(value.value);
  return idWords(value.value);
}

/** Counts under the present filters, each of which narrows the list when chosen and widens it when chosen again. */
export function Facets({ route }: { route: Route }): JSX.Element {
  const counts = useResource<Counts>('/facets' + query(route));
  const active = GROUPS.filter(([key]) => route.query.get(key)).length;
  const [open, setOpen] = useState(matchMedia('(min-width: 60rem)').matches);
  return (
    <aside class="facets" aria-label="Filters">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Filters{active ? ` (${active})` : ''}</summary>
        <Words route={route} />
        <Between route={route} />
        {GROUPS.map(([key, name]) => (
          <Group key={key} name={name} of={key} values={counts.data?.[key] ?? []} chosen={route.query.get(key)} />
        ))}
        {active + (route.query.get('q') ? 1 : 0) + (route.query.get('from') ? 1 : 0) + (route.query.get('to') ? 1 : 0) > 0 && (
          <p><a href={here({ status: null, type: null, actor: null, place: null, outlet: null, q: null, from: null, to: null, box: null })}>Clear all filters</a></p>
        )}
      </details>
    </aside>
  );
}

function Words({ route }: { route: Route }): JSX.Element {
  return (
    <form role="search" onSubmit={(event) => { event.preventDefault(); go(here({ q: new FormData(event.currentTarget).get('q') as string })); }}>
      <label class="field">Words <input name="q" type="search" defaultValue={route.query.get('q') ?? ''} key={route.query.get('q') ?? ''} placeholder="in any telling" /></label>
    </form>
  );
}

function Between({ route }: { route: Route }): JSX.Element {
  const set = (key: string) => (event: { currentTarget: HTMLInputElement }) => go(here({ [key]: event.currentTarget.value }));
  return (
    <fieldset class="between">
      <legend>Happened between</legend>
      <input type="date" aria-label="from" title={shortDay(route.query.get('from'))} value={route.query.get('from') ?? ''} onChange={set('from')} />
      <input type="date" aria-label="to" title={shortDay(route.query.get('to'))} value={route.query.get('to') ?? ''} onChange={set('to')} />
    </fieldset>
  );
}

function Group(props: { name: string; of: string; values: FacetValue[]; chosen: string | null }): JSX.Element | null {
  const [all, setAll] = useState(false);
  const values = props.chosen && !props.values.some((v) => v.value === props.chosen) ? [{ value: props.chosen, count: 0 }, ...props.values] : props.values;
  if (!values.length) return null;
  const shown = all ? values : values.filter((value, n) => n < FEW || value.value === props.chosen);
  const most = Math.max(...values.map((v) => v.count), 1);
  return (
    <fieldset class="facet">
      <legend>{props.name}</legend>
      <ul>
        {shown.map((value) => {
          const on = value.value === props.chosen;
          return (
            <li key={value.value}>
              <a href={here({ [props.of]: on ? null : value.value })} aria-current={on ? 'true' : undefined}>
                <span><bdi>{label(props.of, value)}</bdi></span>
                <meter aria-hidden="true" class="share" max={most} value={value.count} />
                <span class="n">{on && !value.count ? '×' : value.count.toLocaleString('en-GB')}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && <button type="button" class="quiet small" onClick={() => setAll(!all)}>{all ? 'fewer' : `all ${values.length}`}</button>}
    </fieldset>
  );
}
