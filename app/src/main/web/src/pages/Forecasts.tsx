import type { JSX } from 'preact';
import { query } from '../core/api';
import type { Forecast, Page, Span } from '../core/model';
import { useListing, useResource } from '../core/resource';
import { here, link, type Route } from '../core/route';
import { capital, chain, OUTCOME, OUTCOMES, plural, shortDay } from '../core/words';
import { Async, More, Nothing } from '../parts/Async';
import { useLines } from '../parts/list';
import { Quote, toPassage } from '../parts/Words';

/** What reports expected or warned of, on which condition, and what came of it as far as the articles tell. */
export function Forecasts({ route }: { route: Route }): JSX.Element {
  const outcome = OUTCOMES.find((one) => one === route.query.get('outcome')) ?? null;
  const list = useListing<Forecast>('/forecasts' + query(route, { outcome }, []));
  const lines = useLines(list.data?.length ?? 0);
  return (
    <section class="page" ref={lines.ref as never}>
      <header class="head">
        <h1>{list.data ? plural(list.total, 'forecast') : 'Forecasts'}</h1>
        <nav class="tabs" aria-label="What came of it">
          <a href={here({ outcome: null })} aria-current={outcome === null ? 'true' : undefined}>All</a>
          {OUTCOMES.map((one) => <Tab key={one} of={one} route={route} chosen={outcome === one} />)}
        </nav>
      </header>
      <p class="lead">What somebody expected, warned of or threatened. It is settled when an article tells that it happened or did not; until then it stays open. Told since does not mean caused: look at both.</p>
      <Async of={list}>
        {(items) => items.length === 0 ? <Nothing>{outcome ? 'No forecast here came to that.' : 'No report here expects anything.'}</Nothing> : (
          <ol class="incidents forecasts">{items.map((one) => <One key={one.id} forecast={one} />)}</ol>
        )}
      </Async>
      <More of={list} />
    </section>
  );
}

function Tab({ of, route, chosen }: { of: Forecast['outcome']; route: Route; chosen: boolean }): JSX.Element {
  const count = useResource<Page<Forecast>>('/forecasts' + query(route, { outcome: of, limit: 1 }, []));
  return <a href={here({ outcome: of })} aria-current={chosen ? 'true' : undefined}>{capital(short(of))} {count.data?.total.toLocaleString('en-GB')}</a>;
}

const short = (outcome: Forecast['outcome']): string => OUTCOME[outcome].replace(/:.*/, '');

function One({ forecast }: { forecast: Forecast }): JSX.Element {
  const { evidence } = forecast;
  const marks: Span[] = forecast.condition_at ? [forecast.condition_at] : [];
  return (
    <li class="incident">
      <span class={`outcome ${forecast.outcome}`} title={OUTCOME[forecast.outcome]}>{short(forecast.outcome)}</span>
      <div>
        <Quote text={evidence.text} start={evidence.start} marks={marks} />
        <p class="behind">
          <a data-line href={toPassage(evidence.article, evidence.start, evidence.end, forecast.claim)}>{forecast.published ? shortDay(forecast.published) : 'undated'}</a>, <bdi>{forecast.according[0]?.name ?? 'unnamed outlet'}</bdi>
          {forecast.according.length > 1 && <>, according to <bdi>{chain(forecast.according)}</bdi></>}
          {forecast.condition && <> · only under the condition that is marked</>}
        </p>
        {forecast.settled_by.map((one) => <p class="settled">{forecast.outcome === 'did-not' ? 'Against it: ' : 'Told since: '}<a href={link('incident', one.id)}><bdi>{capital(one.summary)}</bdi></a> <small class="muted">{shortDay(one.from)}</small></p>)}
      </div>
    </li>
  );
}
