import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FeatureCollection } from 'geojson';
import { query } from '../core/api';
import { domain, isDay, months, shift, toNumber } from '../core/calendar';
import { assign, NOBODY } from '../core/colours';
import { useKeys } from '../core/keys';
import type { CaseInfo, Control, CutOff, Facets } from '../core/model';
import { useAll, useResource, type Resource } from '../core/resource';
import { go, here, link, slide, type Patch, type Route } from '../core/route';
import { covers } from '../core/control';
import { roadName } from '../core/words';
import { loadMap, MapView } from '../map/MapView';
import { Fault } from '../parts/Async';
import { TimeBar } from '../parts/TimeBar';
import { Panel } from './picture/Panel';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NONE: Control[] = [];
const PLAY_MS = 700;
const CALM_MS = 150;
/** More incidents than this are read by the month: all of them would be tens of megabytes. */
const BY_MONTH_FROM = 30_000;
const NO_ROADS: ReadonlySet<string> = new Set();

/** Who holds what on a day, as known at a day, what happened around then, and which roads it cuts. */
export function Picture({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  const all = useAll<Control>('/control' + query(route, {}, []));
  const facets = useResource<Facets>('/facets' + query(route, { from: null, to: null, box: null, as_known_at: null, as_recorded_by: null }));
  const many = about.incidents > BY_MONTH_FROM;
  const whole = useResource<Points>(many ? null : pointsOf(route));
  useEffect(loadMap, []);
  const weeks = useMemo(() => (facets.data?.['week'] ?? []).map((one) => ({ day: one.value, count: one.count })), [facets.data]);
  // The days shown by themselves follow from both: drawn from one of them, the map would be laid twice.
  const settled = (facets.data !== null || facets.problem !== null) && (all.data !== null || all.problem !== null);
  const span = useMemo(() => !settled ? null : domain(weeks, (all.data ?? []).map((one) => one.from).filter(isDay)) ?? (isDay(about.from) && isDay(about.to) ? [about.from, about.to] as [string, string] : null), [settled, weeks, all.data, about]);

  if (about.articles === 0) return <Empty />;
  if (!span) {
    const problem = facets.problem ?? all.problem;
    if (problem) return <section class="page narrow"><Fault title={problem.title} message={problem.message} again={facets.again} /></section>;
    return <section class="page narrow"><p class="muted" role="status">{!settled ? 'Drawing the picture …' : 'No article tells of a day, so there is no picture over time. '}{settled && <a href={link('incidents')}>See the incidents</a>}</p></section>;
  }
  return <Drawn route={route} span={span} weeks={weeks} all={all.data ?? []} loaded={all.data !== null} whole={many ? null : whole} />;
}

function Empty(): JSX.Element {
  return (
    <section class="page narrow">
      <h1>This case is empty</h1>
      <p class="lead">Add articles, and what they tell is drawn here: who holds which place, what happened where, and who says so.</p>
      <p><a class="button main" href={link('add')}>Add articles</a></p>
    </section>
  );
}

type Points = FeatureCollection & { cut?: boolean };

/** The incidents that pass the filters of an address, of all days or of some. */
function pointsOf(route: Route, days: { from?: string; to?: string } = {}): string {
  return '/incidents/points' + query(route, { from: days.from ?? null, to: days.to ?? null, box: null });
}

interface DrawnProps { route: Route; span: [string, string]; weeks: { day: string; count: number }[]; all: Control[]; loaded: boolean; whole: Resource<Points> | null }

function Drawn({ route, span, weeks, all, loaded, whole }: DrawnProps): JSX.Element {
  const asked = route.query.get('on');
  const on = isDay(asked) ? asked : shift(span[1], -3);
  const known = route.query.get('known');
  const window = route.query.get('window') === 'all' ? null : Number(route.query.get('window') ?? 7);
  const chosen = route.query.get('sel');
  const [playing, setPlaying] = useState(false);
  const [whatIf, setWhatIf] = useState<CutOff[] | null>(null);

  const part = useResource<Points>(whole ? null : pointsOf(route, window === null ? {} : months(shift(on, 1 - window), on)));
  const points = whole ?? part;
  const many = whole === null;
  const held = useMemo(() => (loaded ? all.filter((one) => covers(one, on)) : null), [all, loaded, on]);
  const roads = useResource<FeatureCollection>('/roads' + query(route, { on: useCalm(on) }, []));
  const shown = useMemo(() => within(points.data, on, window), [points.data, on, window]);
  const colours = useMemo(() => assign(all.map((one) => one.holder).filter((id): id is string => id !== null)), [all]);
  const colour = useCallback((id: string | null) => (id ? (colours.get(id) ?? NOBODY) : NOBODY), [colours]);
  const turns = useMemo(() => all.filter((one) => isDay(one.from)).map((one) => ({ day: one.from as string, colour: colour(one.holder), says: `${one.name}, ${one.holder_name ?? one.holder ?? 'nobody'}` })), [all, colour]);
  const cut = useMemo(() => (whatIf ? new Set(whatIf.flatMap((one) => one.lost.map((lost) => roadName(lost.road)))) : NO_ROADS), [whatIf]);

  const change = (patch: Patch, sliding: boolean) => (sliding ? slide(here(patch)) : go(here(patch)));
  const setOn = (day: string, sliding = false) => change({ on: day }, sliding);
  const setKnown = (day: string | null) => go(here({ known: day }));
  const eventDays = useMemo(() => [...new Set([...(points.data?.features ?? []).map((one) => one.properties?.['from'] as string | null), ...turns.map((turn) => turn.day), ...(many ? weeks.map((week) => week.day) : [])])].filter(isDay).sort(), [points.data, turns, weeks, many]);

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = eventDays.find((day) => day > on && day <= span[1]);
      if (next) setOn(next, true);
      else setPlaying(false);
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, on, eventDays]);
  useEffect(() => setWhatIf(null), [chosen, on, known]);
  const play = () => {
    if (!playing && !eventDays.some((day) => day > on && day <= span[1])) setOn(span[0], true);
    setPlaying(!playing);
  };
  const clamp = (day: string) => (day < span[0] ? span[0] : day > span[1] ? span[1] : day);
  useKeys({
    '[': () => setOn(clamp(shift(on, -1)), true), ']': () => setOn(clamp(shift(on, 1)), true),
    '{': () => setKnown(clamp(shift(known ?? span[1], -1))), '}': () => known && setKnown(toNumber(known) + 1 >= toNumber(span[1]) ? null : shift(known, 1)),
    ' ': play,
    Escape: () => go(here({ sel: null, spot: null })),
  });

  const problem = points.problem ?? roads.problem;
  return (
    <div class="picture">
      <h1 class="sr">Picture</h1>
      <MapView
        incidents={shown} control={held ?? NONE} roads={roads.data ?? EMPTY} whatIf={cut} colour={colour} chosen={chosen}
        view={route.query.get('view')} borders={route.query.get('borders') !== 'off'}
        place={(id) => go(here({ sel: id, spot: null }))} spot={(box) => go(here({ spot: box.map((n) => n.toFixed(4)).join(','), sel: null }))} moved={(view) => view !== route.query.get('view') && slide(here({ view }))}
      />
      {problem && <div class="over-map"><Fault title={problem.title} message={problem.message} again={points.again} /></div>}
      <Panel route={route} on={on} window={window} held={held} all={all} shown={shown.features.length} cut={points.data?.cut === true} colour={colour} whatIf={whatIf} setWhatIf={setWhatIf} roads={roads.data ?? EMPTY} />
      <TimeBar span={span} weeks={weeks} turns={turns} on={on} known={known} window={window} playing={playing} setOn={setOn} setKnown={setKnown} play={play} />
    </div>
  );
}

/** A value once it has stopped moving, so that a dragged handle does not ask the server for every day it passes. */
function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), CALM_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}

/** The incidents that touch the days before `on`, its own day included; undated ones are in no picture. */
function within(points: FeatureCollection | null, on: string, window: number | null): FeatureCollection {
  if (!points) return EMPTY;
  const first = window === null ? null : shift(on, 1 - window);
  return {
    type: 'FeatureCollection',
    features: points.features.filter((one) => {
      const from = one.properties?.['from'] as string | null;
      const to = (one.properties?.['to'] as string | null) ?? from;
      return from !== null && from <= on && (first === null || (to ?? from) >= first);
    }),
  };
}
