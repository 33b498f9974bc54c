import type { JSX } from 'preact';
import { query } from '../core/api';
import type { Coverage } from '../core/model';
import { useResource } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { capital, shortDay } from '../core/words';
import { Async, Nothing } from '../parts/Async';
import { Facets } from '../parts/Facets';

const A_PAGE = 100;

/** Which outlet told which incident, which told it first, and which was silent. */
export function CoverageView({ route }: { route: Route }): JSX.Element {
  const alone = route.query.get('alone') === 'yes';
  const coverage = useResource<Coverage>('/coverage' + query(route, { limit: 200, sort: '-date' }));
  return (
    <div class="with-facets">
      <Facets route={route} />
      <section class="page">
        <header class="head"><h1>Coverage</h1>
          <a href={here({ alone: alone ? null : 'yes', more: null })}>{alone ? 'Only what several outlets told' : 'Also what one outlet alone told'}</a>
        </header>
        <p class="lead"><span class="dot first" aria-hidden="true" /> told it first <span class="dot told" aria-hidden="true" /> told it <span class="dot silent" aria-hidden="true" /> silent. Silence may mean that the article is not in this case.</p>
        <Async of={coverage}>{(data) => <Matrix data={data} alone={alone} most={Number(route.query.get('more') ?? A_PAGE)} />}</Async>
      </section>
    </div>
  );
}

function Matrix({ data, alone, most }: { data: Coverage; alone: boolean; most: number }): JSX.Element {
  const rows = data.incidents.filter((one) => alone || one.told.length > 1);
  const told = new Map<string, number>();
  for (const row of rows) for (const id of row.told) told.set(id, (told.get(id) ?? 0) + 1);
  const outlets = data.outlets.filter((outlet) => told.has(outlet.id)).sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
  if (!rows.length) return <Nothing>No incident here was told by more than one outlet.</Nothing>;
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="Incidents by outlet">
        <table class="grid coverage">
          <thead><tr><th scope="col">Incident</th>{outlets.map((outlet) => <th scope="col" class="turned" title={outlet.name}><span><bdi>{outlet.name}</bdi></span></th>)}</tr></thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={row.id}>
                <th scope="row"><a href={link('incident', row.id)}><bdi>{capital(row.summary)}</bdi></a> <small class="nowrap">{shortDay(row.from)}</small></th>
                {outlets.map((outlet) => {
                  const what = row.first === outlet.id ? 'first' : row.told.includes(outlet.id) ? 'told' : 'silent';
                  return <td><span class={`dot ${what}`} title={`${outlet.name}: ${what === 'first' ? 'told it first' : what}`}><span class="sr">{what}</span></span></td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="more">{rows.length > most && <a class="button" href={here({ more: most + A_PAGE })}>Show more</a>} <span class="muted">{Math.min(most, rows.length)} of {rows.length}{data.total && data.total > data.incidents.length ? `, of the first ${data.incidents.length} incidents that pass the filters` : ''}</span></p>
    </>
  );
}
