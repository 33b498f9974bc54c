import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download, fileAddress, query } from '../core/api';
import type { CaseInfo, ExportKind, Page } from '../core/model';
import { asProblem, useResource } from '../core/resource';
import type { Route } from '../core/route';
import { Async, Fault } from '../parts/Async';
import { Facets } from '../parts/Facets';

/** What can be taken out of the case, under the filters of the page. */
export function Exports({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  const kinds = useResource<Page<ExportKind>>('/export');
  const [problem, setProblem] = useState<string | null>(null);
  const save = (one: ExportKind) => (event: MouseEvent) => {
    if (!about.team) return;
    event.preventDefault();
    download(`/export/${one.kind}${query(route)}`, one.file).then(() => setProblem(null), (fault: unknown) => setProblem(asProblem(fault).message));
  };
  return (
    <div class="with-facets">
      <Facets route={route} />
      <section class="page">
        <h1>Export</h1>
        <p class="lead">Under the filters on this page and the clock above. {about.redacted ? 'This case is redacted: files hold positions and digests in place of passages.' : 'Reports hold names of victims and witnesses. Think of them before you pass a file on; the command line can withhold names and coarsen places.'}</p>
        {problem && <Fault title="Not written" message={problem} />}
        <Async of={kinds}>
          {(page) => (
            <dl class="exports">
              {page.items.map((one) => (
                <div key={one.kind}>
                  <dt>{one.refused ? one.kind : <a href={fileAddress(`/export/${one.kind}${query(route)}`)} download={one.file} onClick={save(one)}>{one.kind}</a>}</dt>
                  <dd>{one.title}{one.refused && '. Refused in a redacted case: it holds the articles as they came.'}</dd>
                </div>
              ))}
            </dl>
          )}
        </Async>
      </section>
    </div>
  );
}
