import type { JSX } from 'preact';
import type { OutletRow } from '../core/model';
import { query } from '../core/api';
import { useAll } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { Async, Nothing } from '../parts/Async';

const COLUMNS: [keyof OutletRow, string, string][] = [
  ['articles', 'Articles', 'articles in this case'], ['claims', 'Claims', 'claims made or carried'], ['incidents', 'Incidents', 'incidents told'],
  ['first', 'First', 'told before any other'], ['alone', 'Alone', 'told by nobody else'], ['contradicted', 'Contradicted', 'others say otherwise'],
];

const A_PAGE = 100;

/** Outlets and those they quote: how often first, alone, contradicted, and who is a party. */
export function Outlets({ route }: { route: Route }): JSX.Element {
  const list = useAll<OutletRow>('/outlets' + query(route));
  const by = (route.query.get('by') ?? 'incidents') as keyof OutletRow;
  const most = Number(route.query.get('more') ?? A_PAGE);
  const sorted = (rows: OutletRow[]) => [...rows].sort((a, b) => (by === 'name' ? a.name.localeCompare(b.name) : Number(b[by] ?? 0) - Number(a[by] ?? 0) || b.claims - a.claims || a.name.localeCompare(b.name)));
  return (
    <section class="page">
      <Async of={list}>
        {(items) => items.length === 0 ? <Nothing>No outlet is in this case yet. <a href={link('add')}>Add articles</a></Nothing> : (
          <>
            <Table title="Outlets" rows={sorted(items.filter((one) => one.kind === 'outlet'))} by={by} most={most} />
            <Table title="Speakers" rows={sorted(items.filter((one) => one.kind === 'speaker'))} by={by} most={most} />
          </>
        )}
      </Async>
    </section>
  );
}

function Table({ title, rows, by, most }: { title: string; rows: OutletRow[]; by: keyof OutletRow; most: number }): JSX.Element | null {
  if (!rows.length) return null;
  const outlets = title === 'Outlets';
  const columns = COLUMNS.filter(([key]) => rows.some((row) => Number(row[key]) > 0));
  return (
    <section>
      {outlets ? <h1>{rows.length} outlets</h1> : <h2>{rows.length} speakers <small>those who are quoted</small></h2>}
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="lines figures">
          <thead><tr>
            <th scope="col" aria-sort={by === 'name' ? 'ascending' : undefined}><a href={here({ by: 'name' })}>{outlets ? 'Outlet' : 'Speaker'}</a></th>
            {columns.map(([key, name, means]) => <th scope="col" class="num" aria-sort={by === key ? 'descending' : undefined} title={means}><a href={here({ by: key })}>{name}</a></th>)}
            <th scope="col">{outlets ? 'Grade' : 'Stands'}</th>
          </tr></thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={row.id}>
                <th scope="row">{outlets ? <a href={link('incidents', null, { outlet: row.id })}><bdi>{row.name}</bdi></a> : row.id.startsWith('actor:') ? <a href={link('incidents', null, { actor: row.id })}><bdi>{row.name}</bdi></a> : <bdi>{row.name}</bdi>}</th>
                {columns.map(([key]) => <td class="num">{Number(row[key]).toLocaleString('en-GB')}</td>)}
                <td>{[row.grade, row.party ? 'a party' : null].filter(Boolean).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && <p class="more"><a class="button" href={here({ more: most + A_PAGE })}>Show more</a> <span class="muted">{most} of {rows.length}</span></p>}
    </section>
  );
}
