import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changed, mayWrite, query, send } from '../core/api';
import { shift } from '../core/calendar';
import type { Beside, OursBeside, TableRow } from '../core/model';
import { asProblem, useResource } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { capital, days, plural, shortDay, support } from '../core/words';
import { Async, Fault, Nothing } from '../parts/Async';
import { useLines } from '../parts/list';
import { StatusWord } from '../parts/Words';

const A_PAGE = 100;
const DAYS_AROUND = 3;
const DEGREES_AROUND = 0.5;

/** A table of the user's own, as ACLED exports it, beside the picture. Nothing is changed in either. */
export function Compare({ route }: { route: Route }): JSX.Element {
  const beside = useResource<Beside>('/beside/acled' + query(route, {}, []));
  const none = beside.data?.given === false;
  return (
    <section class="page">
      <header class="head"><h1>Compare with your own table</h1>{beside.data && !none && <Away />}</header>
      {none ? <Nothing>No table lies beside this picture yet.</Nothing> : <Async of={beside}>{(data) => <Body beside={data} route={route} />}</Async>}
      {(none || beside.data) && <Give replaces={!none} />}
    </section>
  );
}

function Give({ replaces }: { replaces: boolean }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<{ rows: number; problems: string[] } | null>(null);
  const [over, setOver] = useState(false);
  if (!mayWrite()) return <p class="nothing">This tab may read only. Open the address that the program printed when it started, or give its token under <kbd>?</kbd>, to lay a table beside the picture.</p>;
  const give = (file: File | null | undefined) => {
    if (!file) return;
    const form = new FormData();
    form.append('file', file, file.name);
    send<{ rows: number; problems: string[] }>('POST', '/imports/acled', form).then(
      (answer) => { setProblem(null); setTaken(answer); changed(); },
      (fault: unknown) => { setTaken(null); setProblem(asProblem(fault).message); },
    );
  };
  return (
    <section class="narrow">
      <h2>{replaces ? 'Another table in its place' : 'Lay a table beside it'}</h2>
      <p class="lead">A CSV as ACLED exports it: <code>event_id_cnty</code>, <code>event_date</code>, <code>event_type</code>, and place and actors where it has them. It is kept in this case, on this machine, and never becomes part of the picture.</p>
      <label class={over ? 'drop over' : 'drop'} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(event) => { event.preventDefault(); setOver(false); give(event.dataTransfer?.files[0]); }}>
        <input type="file" accept=".csv,text/csv" aria-label="Table, CSV" onChange={(event) => { give(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
        <span>Drop a CSV file here, or <u>choose it</u>.</span>
      </label>
      <div role="status">
        {taken && <p>{plural(taken.rows, 'row')} read.{taken.problems.length > 0 && ` ${plural(taken.problems.length, 'row')} could not be used:`}</p>}
        {taken && taken.problems.length > 0 && <ul class="notices">{taken.problems.slice(0, 10).map((one) => <li class="warning">{one}</li>)}</ul>}
      </div>
      {problem && <Fault title="Not read" message={problem} />}
    </section>
  );
}

function Away(): JSX.Element | null {
  const [problem, setProblem] = useState<string | null>(null);
  if (!mayWrite()) return null;
  const away = () => send('DELETE', '/imports/acled').then(changed, (fault: unknown) => setProblem(asProblem(fault).message));
  return <><button type="button" onClick={away}>Take the table away</button>{problem && <Fault title="Not taken away" message={problem} />}</>;
}

type Part = 'both' | 'ours' | 'theirs';

function Body({ beside, route }: { beside: Beside; route: Route }): JSX.Element {
  const asked = route.query.get('show');
  const part: Part = asked === 'ours' || asked === 'theirs' ? asked : 'both';
  const most = Number(route.query.get('more') ?? A_PAGE);
  const tabs: [Part, string, number][] = [['both', 'In both', beside.matched.length], ['ours', 'Only in the picture', beside.only_ours.length], ['theirs', 'Only in your table', beside.only_theirs.length]];
  const count = tabs.find(([name]) => name === part)?.[2] ?? 0;
  const lines = useLines(Math.min(most, count));
  const left = beside.not_comparable + beside.outside;
  return (
    <div ref={lines.ref as never}>
      <nav class="tabs" aria-label="Part of the comparison">
        {tabs.map(([name, words, n]) => <a href={here({ show: name === 'both' ? null : name, more: null })} aria-current={part === name ? 'true' : undefined}>{words} {n.toLocaleString('en-GB')}</a>)}
      </nav>
      <p class="lead">Matched by day, place and event type, each row and each incident once. A match is a proposal: look before you rely on it.{left > 0 && ` Not compared: ${plural(beside.not_comparable, 'incident')} without day, place or ACLED type, ${beside.outside.toLocaleString('en-GB')} outside the days of the table.`}</p>
      {count === 0 ? <Nothing>{part === 'both' ? 'No row of the table fits an incident of the picture.' : part === 'ours' ? 'The table has all that can be compared.' : 'The picture has every row of the table.'}</Nothing> : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Comparison">
          <table class="lines beside">
            <thead><tr>{part !== 'ours' && <th scope="col">Your table</th>}{part !== 'theirs' && <th scope="col">The picture</th>}{part === 'both' && <th scope="col">Apart</th>}{part === 'theirs' && <th scope="col">Look for it</th>}</tr></thead>
            <tbody>
              {part === 'both' && beside.matched.slice(0, most).map((one) => (
                <tr key={one.row.id}><td><Row row={one.row} /></td><td><Ours one={one.ours} /></td><td class="nowrap">{one.days_apart ? plural(one.days_apart, 'day') : 'same day'}<br />{one.km_apart === null ? 'same name' : `${Math.round(one.km_apart)} km`}{!one.same_sub_event && <><br /><span class="warn">other sub-event</span></>}</td></tr>
              ))}
              {part === 'ours' && beside.only_ours.slice(0, most).map((one) => <tr key={one.id}><td><Ours one={one} /></td></tr>)}
              {part === 'theirs' && beside.only_theirs.slice(0, most).map((row) => <tr key={row.id}><td><Row row={row} /></td><td><a data-line href={around(row)}>what is told around then{row.lat !== null && ' and there'}</a></td></tr>)}
            </tbody>
          </table>
        </div>
      )}
      {count > most && <p class="more"><a class="button" href={here({ more: most + A_PAGE })}>Show more</a> <span class="muted">{most} of {count.toLocaleString('en-GB')}</span></p>}
    </div>
  );
}

function Row({ row }: { row: TableRow }): JSX.Element {
  const actors = [row.actor1, row.actor2].filter(Boolean).join(' – ');
  return <><b><bdi>{row.sub_event_type || row.event_type}{row.location && `, ${row.location}`}</bdi></b><small>{shortDay(row.day)}{actors && <> · <bdi>{actors}</bdi></>}{row.fatalities !== null && ` · fatalities ${row.fatalities}`} · <bdi>{row.id}</bdi></small></>;
}

function Ours({ one }: { one: OursBeside }): JSX.Element {
  return <><a data-line href={link('incident', one.id)}><bdi>{capital(one.summary)}</bdi></a><small>{days(one.from, one.to)}{one.place_name && <> · <bdi>{one.place_name}</bdi></>} · {one.sub_event_type}</small><small><StatusWord status={one.status} /> · {support(one.outlets, one.origins)}</small></>;
}

/** The incidents near a row in time and, where it has a point, in space. */
function around(row: TableRow): string {
  const box = row.lat === null || row.lon === null ? null : [row.lon - DEGREES_AROUND, row.lat - DEGREES_AROUND, row.lon + DEGREES_AROUND, row.lat + DEGREES_AROUND].map((n) => n.toFixed(3)).join(',');
  return link('incidents', null, { from: shift(row.day, -DAYS_AROUND), to: shift(row.day, DAYS_AROUND), box });
}
