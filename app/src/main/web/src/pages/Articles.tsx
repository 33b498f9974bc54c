import type { JSX } from 'preact';
import { query } from '../core/api';
import type { ArticleLine } from '../core/model';
import { useListing } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { plural, shortDay } from '../core/words';
import { Async, More, Nothing } from '../parts/Async';
import { useLines } from '../parts/list';

const SORTS: [string, string][] = [['-date', 'newest first'], ['date', 'oldest first']];

export function Articles({ route }: { route: Route }): JSX.Element {
  const sort = route.query.get('sort') ?? '-date';
  const list = useListing<ArticleLine>('/articles' + query(route, { sort }, ['outlet', 'from', 'to', 'q']));
  const lines = useLines(list.data?.length ?? 0);
  const outlet = route.query.get('outlet');
  return (
    <section class="page" ref={lines.ref as never}>
      <header class="head">
        <h1>{list.data ? plural(list.total, 'article') : 'Articles'}</h1>
        {outlet && <a href={here({ outlet: null })}>All outlets</a>}
        <label class="inline">Order <select value={sort} onChange={(event) => go(here({ sort: event.currentTarget.value }))}>
          {SORTS.map(([value, name]) => <option value={value}>{name}</option>)}
        </select></label>
      </header>
      <Async of={list}>
        {(items) => items.length === 0 ? <Nothing>There is no article here. <a href={link('add')}>Add some</a></Nothing> : (
          <div class="scroll"><table class="lines articles">
            <thead><tr><th scope="col">Published</th><th scope="col">Outlet</th><th scope="col">Headline</th><th scope="col" class="num">Claims</th><th scope="col" class="num">Notices</th></tr></thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td class="nowrap">{shortDay(one.published)}{one.published_basis === 'inferred' && one.published && <small> inferred</small>}</td>
                  <td><a class="soft" href={here({ outlet: one.outlet })}><bdi>{one.outlet_name ?? 'unnamed'}</bdi></a></td>
                  <td><a data-line href={link('article', one.id)} dir="auto">{one.headline ?? one.ref}</a>{one.language && one.language !== 'en' && <small> {one.language}</small>}</td>
                  <td class="num">{one.claims}</td>
                  <td class="num">{one.notices || ''}</td>
                </tr>
              ))}
            </tbody>
          </table></div>
        )}
      </Async>
      <More of={list} />
    </section>
  );
}
