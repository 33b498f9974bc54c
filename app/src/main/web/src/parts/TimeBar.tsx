import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { toDay, toNumber, type Bin } from '../core/calendar';
import { shortDay } from '../core/words';

interface Props {
  span: [string, string];
  weeks: readonly Bin[];
  /** Days on which a place changed hands. */
  turns: readonly { day: string; colour: string; says: string }[];
  on: string;
  known: string | null;
  window: number | null;
  playing: boolean;
  setOn: (day: string, sliding: boolean) => void;
  /** Called when the handle is let go: to draw what was known on another day takes the server a moment. */
  setKnown: (day: string | null) => void;
  play: () => void;
}

/** The days of the case: one handle for the day that is shown, one for the day by which it was known. */
export function TimeBar(props: Props): JSX.Element {
  const { span, on } = props;
  const [dragged, setDragged] = useState<string | null | undefined>(undefined);
  const known = dragged === undefined ? props.known : dragged;
  const first = toNumber(span[0]);
  const last = toNumber(span[1]);
  const length = Math.max(1, last - first);
  const share = (day: string) => (100 * Math.min(Math.max(toNumber(day) - first, 0), length)) / length;
  const most = Math.max(...props.weeks.map((week) => week.count), 1);
  const months = useMemo(() => ticks(first, last), [first, last]);
  const track = useRef<HTMLDivElement>(null);
  const dayAt = (event: PointerEvent): string => {
    const box = (track.current as HTMLDivElement).getBoundingClientRect();
    return toDay(first + Math.round((length * Math.min(Math.max(event.clientX - box.left, 0), box.width)) / box.width));
  };
  const grab = (event: PointerEvent, move: (day: string, sliding: boolean) => void) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const target = event.currentTarget as HTMLElement;
    target.focus({ preventScroll: true });
    target.setPointerCapture(event.pointerId);
    const slide = (e: PointerEvent) => move(dayAt(e), true);
    const drop = (e: PointerEvent) => {
      target.removeEventListener('pointermove', slide);
      target.removeEventListener('pointerup', drop);
      move(dayAt(e), false);
    };
    target.addEventListener('pointermove', slide);
    target.addEventListener('pointerup', drop);
  };
  const knownAt = (day: string, sliding: boolean) => {
    const value = toNumber(day) >= last ? null : day;
    setDragged(sliding ? value : undefined);
    if (!sliding) props.setKnown(value);
  };
  const from = props.window === null ? span[0] : toDay(Math.max(first, toNumber(on) - props.window + 1));
  return (
    <div class="time-bar">
      <button type="button" class="play" onClick={props.play} aria-label={props.playing ? 'Stop' : 'Play'} aria-pressed={props.playing}>{props.playing ? '❚❚' : '▶'}</button>
      <div class="track" ref={track} onPointerDown={(event) => grab(event, props.setOn)}>
        <svg class="bins" viewBox={`0 0 ${length} 100`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="window" x={toNumber(from) - first} width={Math.max(length / 400, toNumber(on) - toNumber(from))} y="0" height="100" />
          {props.weeks.map((week) => {
            const height = 92 * Math.sqrt(week.count / most);
            return <rect class={known && week.day > known ? 'bin later' : 'bin'} x={toNumber(week.day) - first} width="6.2" y={100 - height} height={height} />;
          })}
        </svg>
        {props.turns.map((turn) => <span class="turn" style={{ left: share(turn.day) + '%', background: turn.colour }} title={`${shortDay(turn.day)}: ${turn.says}`} />)}
        <div class="months" aria-hidden="true">{months.map((month) => <span style={{ left: (100 * (month.at - first)) / length + '%' }}>{month.name}</span>)}</div>
        {known && <span class="unknown" style={{ left: share(known) + '%' }} aria-hidden="true" />}
        <Handle name="Day shown" kind="on" at={share(on)} day={on} first={first} last={last} grab={(event) => grab(event, props.setOn)} move={(day) => props.setOn(day, false)} label={shortDay(on)} />
        <Handle name="As known at" kind="known" at={known ? share(known) : 100} day={known ?? span[1]} first={first} last={last} grab={(event) => grab(event, knownAt)} move={(day) => knownAt(day, false)} label={known ? `known ${shortDay(known)}` : 'known today'} />
      </div>
    </div>
  );
}

interface Grip { name: string; kind: string; at: number; day: string; first: number; last: number; label: string; grab: (event: PointerEvent) => void; move: (day: string) => void }

function Handle(props: Grip): JSX.Element {
  const key = (event: KeyboardEvent) => {
    const now = toNumber(props.day);
    const steps: Record<string, number> = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1, PageDown: now - 7, PageUp: now + 7, Home: props.first, End: props.last };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    props.move(toDay(Math.min(Math.max(to, props.first), props.last)));
  };
  const side = props.at > 88 ? ' end' : props.at < 12 ? ' start' : '';
  return (
    <div class={`handle ${props.kind}${side}`} style={{ left: props.at + '%' }} role="slider" tabIndex={0} aria-label={props.name} aria-valuemin={props.first} aria-valuemax={props.last} aria-valuenow={toNumber(props.day)} aria-valuetext={props.label} onPointerDown={props.grab} onKeyDown={key}>
      <span class="flag">{props.label}</span>
    </div>
  );
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const MOST_TICKS = 12;

const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const FEW_DAYS = 80;
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** First days of months, thinned out until they can be read; Mondays where there are but a few weeks. */
export function ticks(first: number, last: number): { at: number; name: string }[] {
  if (last - first <= FEW_DAYS) {
    const monday = first + ((MONDAY - first) % 7 + 7) % 7;
    return Array.from({ length: Math.max(0, Math.floor((last - monday) / 7) + 1) }, (_, n) => ({ at: monday + 7 * n, name: DAY_AND_MONTH.format(new Date((monday + 7 * n) * 86_400_000)) }));
  }
  const found: { at: number; name: string }[] = [];
  const day = new Date(first * 86_400_000);
  day.setUTCDate(1);
  for (day.setUTCMonth(day.getUTCMonth() + 1); day.getTime() / 86_400_000 <= last; day.setUTCMonth(day.getUTCMonth() + 1)) {
    const january = day.getUTCMonth() === 0;
    found.push({ at: day.getTime() / 86_400_000, name: january ? String(day.getUTCFullYear()) : MONTH.format(day) });
  }
  const step = Math.ceil(found.length / MOST_TICKS);
  if (step <= 1) return found;
  const yearly = found.filter((one) => /^\d+$/.test(one.name));
  return step > 6 ? yearly.filter((_, n) => n % Math.ceil(yearly.length / MOST_TICKS) === 0) : found.filter((one) => new Date(one.at * 86_400_000).getUTCMonth() % (step > 3 ? 6 : 3) === 0);
}
