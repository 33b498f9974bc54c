import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isDay } from '../core/calendar';
import { go, here, type Route } from '../core/route';
import { shortDay } from '../core/words';

/** Which of the two clocks every page is read by; always to be seen when one is set. */
export function Clocks({ route }: { route: Route }): JSX.Element {
  const [open, setOpen] = useState(false);
  const known = route.query.get('known');
  const recorded = route.query.get('recorded');
  const set = known !== null || recorded !== null;
  return (
    <div class={set ? 'clocks set' : 'clocks'} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {known ? <>as known at <b>{shortDay(known)}</b></> : recorded ? <>as recorded by <b>{shortDay(recorded)}</b></> : 'as known today'}
      </button>
      {open && (
        <form class="sheet" onSubmit={(event) => { event.preventDefault(); setOpen(false); }}>
          <label>
            As known at
            <input type="date" value={known ?? ''} onChange={(event) => (isDay(event.currentTarget.value) || !event.currentTarget.value) && go(here({ known: event.currentTarget.value }))} />
            <small>What could have been known from articles published by that day. An article that arrives late may change it.</small>
          </label>
          <label>
            As recorded by
            <input type="date" value={recorded?.slice(0, 10) ?? ''} onChange={(event) => go(here({ recorded: event.currentTarget.value ? event.currentTarget.value + 'T23:59:59Z' : null }))} />
            <small>What this case held at the end of that day, in universal time. It never changes.</small>
          </label>
          <p class="row">
            {set && <button type="button" onClick={() => { go(here({ known: null, recorded: null })); setOpen(false); }}>Back to today</button>}
            <button type="submit">Close</button>
          </p>
        </form>
      )}
    </div>
  );
}
