import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changed, FILTERS, mayWrite, query, send } from '../core/api';
import type { Alert, Hit, Page } from '../core/model';
import { asProblem, useListing, useResource } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { capital, plural, shortDay } from '../core/words';
import { Async, Fault, More, Nothing } from '../parts/Async';
import { Marked } from '../parts/Words';
import { useLines } from '../parts/list';

/** Search over text, claims and names; spellings are forgiven. */
export function SearchView({ route }: { route: Route }): JSX.Element {
  const words = route.query.get('q') ?? '';
  const hits = useListing<Hit>(words ? '/search' + query(route) : null);
  const lines = useLines(hits.data?.length ?? 0);
  return (
    <section class="page narrow" ref={lines.ref as never}>
      <h1 class="sr">Search</h1>
      <form role="search" class="search-form" onSubmit={(event) => { event.preventDefault(); go(here({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() })); }}>
        <input id="search-for" name="q" type="search" key={words} defaultValue={words} autofocus={!words} dir="auto" aria-label="Search for" placeholder="A name, a place, words of a report" />
        <button type="submit" class="main">Search</button>
      </form>
      {words ? (
        <>
          <Async of={hits}>
            {(items) => items.length === 0 ? <Nothing>Nothing holds “{words}”, nor anything spelled like it.</Nothing> : (
              <><p class="muted">{plural(hits.total, 'hit')}</p><ol class="hits">{items.map((hit) => <One key={hit.kind + hit.id} hit={hit} />)}</ol></>
            )}
          </Async>
          <More of={hits} />
          {mayWrite() && <Save words={words} route={route} />}
        </>
      ) : <p class="lead">Searches the text of all articles, what was read out of it, and all names. Spellings are forgiven: <i>Hayat</i> finds <i>Hay’at</i>.</p>}
      <Saved />
    </section>
  );
}

function href(hit: Hit): string {
  if (hit.kind === 'incident') return link('incident', hit.id);
  if (hit.kind === 'claim') return link('claim', hit.id);
  if (hit.kind === 'article') return link('article', hit.id);
  if (hit.id.startsWith('place:')) return link('incidents', null, { place: hit.id });
  if (hit.id.startsWith('outlet:')) return link('articles', null, { outlet: hit.id });
  return link('incidents', null, { actor: hit.id });
}

function One({ hit }: { hit: Hit }): JSX.Element {
  const text = <Marked text={hit.text} marks={hit.marks} />;
  return (
    <li>
      <span class="kind">{hit.kind}</span>
      <div>
        <a data-line href={href(hit)} dir="auto">{hit.title ? <bdi>{hit.title}</bdi> : text}</a>
        {hit.published && <small class="muted"> {shortDay(hit.published)}</small>}
        {hit.title && <p class="snippet" dir="auto">{text}</p>}
      </div>
    </li>
  );
}

function Save({ words, route }: { words: string; route: Route }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim() || words;
    send('POST', '/searches', { name, query: Object.fromEntries(FILTERS.flatMap((key) => (route.query.get(key) ? [[key, route.query.get(key)]] : []))) }).then(() => { setProblem(null); changed(); }, (fault: unknown) => setProblem(asProblem(fault).message));
  };
  return (
    <form class="row save" onSubmit={save}>
      <label class="inline">Keep it, and tell me of new incidents; name <input name="name" placeholder={words} /></label><button type="submit">Keep</button>
      {problem && <Fault title="Not kept" message={problem} />}
    </form>
  );
}

function Saved(): JSX.Element | null {
  const alerts = useResource<Page<Alert>>(mayWrite() ? '/alerts' : null);
  const items = alerts.data?.items ?? [];
  if (!items.length) return null;
  const drop = (id: string) => void send('DELETE', `/searches/${encodeURIComponent(id)}`).then(changed);
  const seen = (id: string) => void send('POST', `/searches/${encodeURIComponent(id)}/seen`, {}).then(changed);
  return (
    <section>
      <h2>Kept searches</h2>
      <ul class="saved">
        {items.map((one) => (
          <li key={one.id}>
            <a href={link('incidents', null, one.query)}><bdi>{one.name}</bdi></a> {one.new > 0 ? <b class="new">{one.new} new</b> : <span class="muted">nothing new</span>}
            {one.new > 0 && <button type="button" class="quiet small" onClick={() => seen(one.id)}>seen</button>}
            <button type="button" class="quiet small" onClick={() => drop(one.id)}>forget</button>
            {one.new > 0 && <ul class="plain">{one.incidents.slice(0, 5).map((incident) => <li><a href={link('incident', incident.id)}><bdi>{capital(incident.summary)}</bdi></a> <small class="muted">{shortDay(incident.from)}</small></li>)}</ul>}
          </li>
        ))}
      </ul>
    </section>
  );
}
