import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CASE_PLACES } from '../core/places';
import { link } from '../core/route';

/** The button behind which the pages stand that are about the case as a whole. */
export function CaseMenu({ place }: { place: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const inside = CASE_PLACES.find((one) => one.page === place);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => !menu.current?.contains(event.target as Node) && setOpen(false);
    addEventListener('pointerdown', away);
    addEventListener('focusin', away);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('focusin', away);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav class="case-menu" aria-label="Case" ref={menu} onKeyDown={(event) => event.key === 'Escape' && open && (event.stopPropagation(), close())}>
      <button type="button" ref={button} class={inside ? 'quiet chosen' : 'quiet'} aria-expanded={open} aria-controls="case-pages" onClick={() => setOpen(!open)}>{inside?.name ?? 'Case'} <span aria-hidden="true">▾</span></button>
      <ul id="case-pages" hidden={!open}>
        {CASE_PLACES.map((one) => <li><a href={link(one.page)} aria-current={one.page === place ? 'page' : undefined} onClick={() => setOpen(false)}>{one.name}</a></li>)}
      </ul>
    </nav>
  );
}
