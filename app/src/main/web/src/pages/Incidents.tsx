import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { query } from '../core/api';
import type { Incident, TimelineDay, Page } from '../core/model';
import { useListing, useResource } from '../core/resource';
import { go, here, type Route } from '../core/route';
import { day, weekday } from '../core/words';
import { Async, More, Nothing } from '../parts/Async';
import { Facets } from '../parts/Facets';
import { IncidentLine } from '../parts/IncidentLine';
import { Quote, toPassage } from '../parts/Words';
import { useLines } from '../parts/list';

const SORTS: [string, string][] = [['-date', 'newest first'], ['date', 'oldest first'], ['weight', 'weightiest first'], ['origins', 'best supported first']];

/** What happened, as a list that can be narrowed; by day when it is sorted by day. */
export function Incidents({ route }: { route: Route }): JSX.Element {
  const sort = route.query.get('sort') ?? '-date';
  const list = useListing<Incident>('/incidents' + query(route, { sort }));
  const lines = useLines(list.data?.length ?? 0);
  const byDay = sort.endsWith('date');
  return (
    <div class="with-facets">
      <Facets route={route} />
      <section class="page" ref={lines.ref as never}>
        <header class="head">
          <h1>{list.data ? `${list.total.toLocaleString('en-GB')} ${list.total === 1 ? 'incident' : 'incidents'}` : 'Incidents'}</h1>
          <label class="inline">Order <select value={sort} onChange={(event) => go(here({ sort: event.currentTarget.value }))}>
            {SORTS.map(([value, name]) => <option value={value}>{name}</option>)}
          </select></label>
        </header>
        <Async of={list}>
          {(items) => items.length === 0 ? <Nothing>No incident passes these filters. What no article tells is not here; that does not mean that nothing happened.</Nothing>
            : byDay ? <ByDay items={items} /> : <ol class="incidents">{items.map((one) => <IncidentLine key={one.id} incident={one} />)}</ol>}
        </Async>
        <More of={list} />
      </section>
    </div>
  );
}

function ByDay({ items }: { items: Incident[] }): JSX.Element {
  const groups = useMemo(() => {
    const found: { day: string | null; items: Incident[] }[] = [];
    for (const one of items) {
      const last = found[found.length - 1];
      if (last && last.day === one.from) last.items.push(one);
      else found.push({ day: one.from, items: [one] });
    }
    return found;
  }, [items]);
  const dated = groups.map((group) => group.day).filter((d): d is string => d !== null).sort();
  const timeline = useResource<Page<TimelineDay>>(dated.length ? `/timeline?from=${dated[0]}&to=${dated[dated.length - 1]}&limit=500` : null);
  const best = useMemo(() => {
    const found = new Map<string, TimelineDay>();
    for (const one of timeline.data?.items ?? []) if ((found.get(one.date)?.score ?? -1) < one.score) found.set(one.date, one);
    return found;
  }, [timeline.data]);
  return (
    <>
      {groups.map((group) => {
        const telling = group.day && group.items.length > 2 ? best.get(group.day)?.sentence : null;
        return (
          <section class="day" key={group.day ?? 'none'}>
            <h2 title={day(group.day)}>{weekday(group.day)}</h2>
            {telling && <Quote text={telling.text}>{' '}<cite><a href={toPassage(telling.article, telling.start, telling.end)}>the sentence that tells the day best</a></cite></Quote>}
            <ol class="incidents">{group.items.map((one) => <IncidentLine key={one.id} incident={one} />)}</ol>
          </section>
        );
      })}
    </>
  );
}
