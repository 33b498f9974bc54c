import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changed, mayWrite, query, send } from '../core/api';
import type { Alert, Hit, Page, Search } from '../core/model';
import { asProblem, useListing, useResource } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { capital, plural } from '../core/words';
import { Async, Fault, More, Nothing } from '../parts/Async';
import { Marked, toPassage } from '../parts/Words';
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
              <><p class="muted">{plural(hits.total, 'hit')}</p><ol class="hits">{items.map((hit) => <One key={hit.kind + hit.id + hit.start} hit={hit} />)}</ol></>
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
  if (hit.id.startsWith('actor:')) return link('incidents', null, { actor: hit.id });
  if (hit.id.startsWith('place:')) return link('incidents', null, { place: hit.id });
  if (hit.id.startsWith('outlet:')) return link('articles', null, { outlet: hit.id });
  const article = hit.article ?? hit.id;
  return hit.start !== null && hit.start !== undefined && hit.end ? toPassage(article, hit.start, hit.end) : link('article', article);
}

function One({ hit }: { hit: Hit }): JSX.Element {
  return (
    <li>
      <span class="kind">{hit.kind}</span>
      <div><a data-line href={href(hit)}><bdi>{capital(hit.title ?? hit.id)}</bdi></a>{hit.snippet !== hit.title && <p class="snippet" dir="auto"><Marked text={hit.snippet} marks={hit.marks ?? []} /></p>}</div>
    </li>
  );
}

function Save({ words, route }: { words: string; route: Route }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim() || words;
    send('POST', '/searches', { name, query: query(route).replace(/^\?/, '') }).then(() => { setProblem(null); changed(); }, (fault: unknown) => setProblem(asProblem(fault).message));
  };
  return (
    <form class="row save" onSubmit={save}>
      <label class="inline">Keep this search as <input name="name" placeholder={words} /></label><button type="submit">Keep</button>
      {problem && <Fault title="Not kept" message={problem} />}
    </form>
  );
}

function Saved(): JSX.Element | null {
  const searches = useResource<Page<Search>>('/searches');
  const alerts = useResource<Page<Alert>>('/alerts');
  const items = searches.data?.items ?? [];
  if (!items.length) return null;
  const fresh = new Map((alerts.data?.items ?? []).map((one) => [one.search, one]));
  const drop = (id: string) => void send('DELETE', `/searches/${encodeURIComponent(id)}`).then(changed);
  return (
    <section>
      <h2>Kept searches</h2>
      <ul class="saved">
        {items.map((one) => {
          const news = fresh.get(one.id);
          return (
            <li>
              <a href={'#/search?' + one.query}><bdi>{one.name}</bdi></a> {news && (news.count ?? news.new.length) > 0 ? <b class="new">{news.count ?? news.new.length} new</b> : <span class="muted">nothing new</span>}
              {mayWrite() && <button type="button" class="quiet small" onClick={() => drop(one.id)}>forget</button>}
              {news && news.new.length > 0 && <ul class="plain">{news.new.slice(0, 5).map((hit) => <li><a href={href(hit)}><bdi>{capital(hit.title ?? hit.snippet)}</bdi></a></li>)}</ul>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
