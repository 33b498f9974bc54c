import type { JSX } from 'preact';
import type { AuditRow, CaseInfo, Page, Revision } from '../core/model';
import { useListing, useResource } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { plural } from '../core/words';
import { Async, More, Nothing } from '../parts/Async';
import { instant } from '../parts/DecisionList';
import { useLines } from '../parts/list';

/** Who wrote what into the case, and each state its picture was in. Nothing here can be changed. */
export function AuditView({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  const states = route.query.get('show') === 'states';
  return (
    <section class="page">
      <header class="head">
        <h1>Audit</h1>
        <nav class="tabs" aria-label="Audit">
          <a href={here({ show: null })} aria-current={states ? undefined : 'true'}>Who did what</a>
          <a href={here({ show: 'states' })} aria-current={states ? 'true' : undefined}>States of the picture</a>
        </nav>
      </header>
      {states ? <States /> : about.redacted ? <Nothing>What analysts wrote is not shown in a redacted case.</Nothing> : <Log />}
    </section>
  );
}

function Log(): JSX.Element {
  const list = useListing<AuditRow>('/audit');
  const lines = useLines(list.data?.length ?? 0);
  return (
    <div ref={lines.ref as never}>
      <p class="lead">Every article read in, every decision and its undoing, every account: latest first. Rows are only ever added.</p>
      <Async of={list}>
        {(items) => items.length === 0 ? <Nothing>Nothing has been written into this case yet.</Nothing> : (
          <div class="scroll" tabIndex={0} role="region" aria-label="Log">
            <table class="lines audit">
              <thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Details</th></tr></thead>
              <tbody>{items.map((row) => (
                <tr key={row.number}>
                  <td class="nowrap"><span data-line tabIndex={-1}>{instant(row.at)}</span></td>
                  <td><bdi>{row.by}</bdi></td>
                  <td>{/^(decided|undid)/.test(row.what) ? <a href={link('review', null, { show: 'decisions' })}>{row.what}</a> : row.what}</td>
                  <td><bdi>{row.details}</bdi>{row.about && <small><code>{row.about}</code></small>}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        )}
      </Async>
      <More of={list} />
    </div>
  );
}

function States(): JSX.Element {
  const list = useResource<Page<Revision>>('/revisions');
  return (
    <>
      <p class="lead">Each time articles or decisions came in, or program or data changed, the picture was drawn anew; each state can still be read.</p>
      <Async of={list}>
        {(page) => page.items.length === 0 ? <Nothing>No picture has been drawn yet.</Nothing> : (
          <div class="scroll" tabIndex={0} role="region" aria-label="States of the picture">
            <table class="lines">
              <thead><tr><th scope="col">Recorded</th><th scope="col">Why</th><th scope="col" class="num">Articles</th><th scope="col" class="num">Incidents</th><th scope="col" class="num">Decisions</th><th scope="col">Drawn by</th><th scope="col">See</th></tr></thead>
              <tbody>{[...page.items].sort((a, b) => b.revision - a.revision).map((one, n) => (
                <tr key={one.revision}>
                  <td class="nowrap">{instant(one.recorded_at)}</td>
                  <td>{one.reason}</td>
                  <td class="num">{one.articles.toLocaleString('en-GB')}</td>
                  <td class="num">{one.incidents.toLocaleString('en-GB')}</td>
                  <td class="num">{one.decisions.toLocaleString('en-GB')}</td>
                  <td><small>engine <code>{one.engine || 'not stated'}</code><br />data <code>{one.knowledge}</code></small></td>
                  <td class="nowrap">{n === 0 ? 'the present one' : <><a href={link('picture', null, { recorded: one.recorded_at })}>as it was</a> · <a href={link('changes', null, { by: 'recorded', since: one.recorded_at })}>what changed since</a></>}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        )}
      </Async>
      <p class="muted">{list.data && plural(list.data.items.length, 'state')}</p>
    </>
  );
}
