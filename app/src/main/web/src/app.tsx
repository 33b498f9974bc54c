import { Component, type ComponentChildren, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dispatch, useKeys } from './core/keys';
import { go, link, useRoute, type Route } from './core/route';
import { useResource } from './core/resource';
import { listen, setToken, type Problem } from './core/api';
import { ALL_PLACES, PLACES } from './core/places';
import { announce, Jobs } from './core/jobs';
import type { CaseInfo, Job } from './core/model';
import { CaseMenu } from './parts/CaseMenu';
import { Clocks } from './parts/Clocks';
import { Help } from './parts/Help';
import { Picture } from './pages/Picture';
import { Incidents } from './pages/Incidents';
import { IncidentView } from './pages/IncidentView';
import { ClaimView } from './pages/ClaimView';
import { Articles } from './pages/Articles';
import { Reader } from './pages/Reader';
import { Disputes } from './pages/Disputes';
import { Wording } from './pages/Wording';
import { CoverageView } from './pages/CoverageView';
import { Outlets } from './pages/Outlets';
import { Review } from './pages/Review';
import { SearchView } from './pages/SearchView';
import { AuditView } from './pages/AuditView';
import { ChangesView } from './pages/ChangesView';
import { Compare } from './pages/Compare';
import { Forecasts } from './pages/Forecasts';
import { Add } from './pages/Add';
import { Exports } from './pages/Exports';

/** Under which entry of the menu a page stands that has none of its own. */
const BELONGS: Record<string, string> = { incident: 'incidents', claim: 'incidents', article: 'articles' };

function body(route: Route, about: CaseInfo): JSX.Element {
  switch (route.page) {
    case 'picture': return <Picture route={route} about={about} />;
    case 'incidents': return <Incidents route={route} />;
    case 'incident': return <IncidentView key={route.id} id={route.id ?? ''} route={route} />;
    case 'claim': return <ClaimView id={route.id ?? ''} />;
    case 'articles': return <Articles route={route} />;
    case 'article': return <Reader key={route.id} id={route.id ?? ''} route={route} about={about} />;
    case 'disputes': return <Disputes route={route} />;
    case 'wording': return <Wording route={route} />;
    case 'coverage': return <CoverageView route={route} />;
    case 'outlets': return <Outlets route={route} />;
    case 'review': return <Review route={route} about={about} />;
    case 'search': return <SearchView route={route} />;
    case 'changes': return <ChangesView route={route} about={about} />;
    case 'forecasts': return <Forecasts route={route} />;
    case 'compare': return <Compare route={route} />;
    case 'audit': return <AuditView route={route} about={about} />;
    case 'add': return <Add />;
    case 'exports': return <Exports route={route} about={about} />;
    default:
      return (
        <section class="page narrow">
          <h1>There is no page “{route.page}”</h1>
          <p>The address may be from another version. <a href={link('picture')}>Go to the picture</a></p>
        </section>
      );
  }
}

export function App(): JSX.Element {
  const route = useRoute();
  const about = useResource<CaseInfo>('/case');
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  const place = BELONGS[route.page] ?? route.page;

  useEffect(() => {
    addEventListener('keydown', dispatch);
    const stop = listen((job) => announce(job as Job));
    return () => {
      removeEventListener('keydown', dispatch);
      stop();
    };
  }, []);
  useEffect(() => {
    document.title = `${ALL_PLACES.find((p) => p.page === place)?.name ?? 'Orontes'} · ${about.data?.name ?? 'Orontes'}`;
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (tab && nav.current) nav.current.scrollLeft = tab.offsetLeft - nav.current.clientWidth / 2 + tab.offsetWidth / 2;
  }, [place, about.data?.name]);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [route.page, route.id]);
  useKeys({
    '?': () => setHelp(true),
    '/': () => (route.page === 'search' ? document.getElementById('search-for')?.focus() : go(link('search'))),
    ...Object.fromEntries(ALL_PLACES.map((p) => [`g ${p.key}`, () => go(link(p.page))])),
  });

  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>Skip to the content</a>
      <header class="shell">
        <a class="case" href={link('picture')} title={about.data ? `${about.data.articles} articles, ${about.data.incidents} incidents` : ''}>
          <b>{about.data?.name ?? 'Orontes'}</b>
        </a>
        <nav ref={nav} aria-label="Pages">
          {PLACES.map((p) => (
            <a key={p.page} href={link(p.page)} aria-current={p.page === place ? 'page' : undefined}>{p.name}</a>
          ))}
        </nav>
        <CaseMenu place={place} />
        <Clocks route={route} />
        <button type="button" class="quiet" onClick={() => setHelp(true)} aria-label="Help and keys">?</button>
      </header>
      {about.data?.redacted && <p class="band">Redacted: names of persons and exact places are withheld, and passages are shown as their position and digest.</p>}
      <main id="main" tabIndex={-1} ref={main} class={`on-${route.page}`}>
        {about.data ? (
          <Guard key={route.page + route.id}>{body(route, about.data)}</Guard>
        ) : (
          <Opening problem={about.problem} again={about.again} />
        )}
      </main>
      <Jobs />
      {help && <Help about={about.data} close={() => setHelp(false)} />}
    </>
  );
}

function Opening(props: { problem: Problem | null; again: () => void }): JSX.Element {
  const [token, setTyped] = useState('');
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    setToken(token);
    props.again();
  };
  if (props.problem?.status === 401) {
    return (
      <form class="page narrow" onSubmit={open}>
        <h1>This case is open to those with a token</h1>
        <p>Yours was given to you with your account; the program prints one when it starts.</p>
        <p class="row"><input type="password" autocomplete="off" aria-label="Token" value={token} onInput={(event) => setTyped(event.currentTarget.value)} /><button type="submit" class="main">Open</button></p>
      </form>
    );
  }
  return (
    <section class="page narrow">
      {props.problem ? (
        <div role="alert"><h1>The case cannot be opened</h1><p>{props.problem.message}</p><p><button type="button" onClick={props.again}>Try again</button></p></div>
      ) : (
        <p class="muted" role="status">Opening the case …</p>
      )}
    </section>
  );
}

/** A fault in one page leaves the others usable. */
class Guard extends Component<{ children: ComponentChildren }, { fault: string | null }> {
  override state = { fault: null as string | null };
  override componentDidCatch(fault: unknown): void {
    console.error(fault);
    this.setState({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
  override render(): ComponentChildren {
    if (this.state.fault === null) return this.props.children;
    return (
      <section class="page narrow" role="alert">
        <h1>This page has a fault</h1>
        <p>Nothing of the case is lost; the other pages work. What went wrong: <code>{this.state.fault}</code></p>
        <p><button type="button" onClick={() => this.setState({ fault: null })}>Show it again</button></p>
      </section>
    );
  }
}
