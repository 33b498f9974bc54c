import { useEffect } from 'preact/hooks';

/** What single keys do. A page's keys come before those of the shell. */
export type Keys = Record<string, (event: KeyboardEvent) => void>;

const OFF = 'orontes-keys-off';
const stack: { current: Keys }[] = [];

/** Single-key commands can be switched off, for those who dictate or whose hands tremble (WCAG 2.1.4). */
export function keysOff(): boolean {
  return localStorage.getItem(OFF) === 'yes';
}

export function setKeysOff(off: boolean): void {
  if (off) localStorage.setItem(OFF, 'yes');
  else localStorage.removeItem(OFF);
}

export function useKeys(keys: Keys): void {
  useEffect(() => {
    const entry = { current: keys };
    stack.push(entry);
    return () => {
      stack.splice(stack.indexOf(entry), 1);
    };
  });
}

let first: string | null = null;
let forget = 0;

/** Finds the command of a key, alone or after the key before it (`g i`). */
export function dispatch(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || keysOff() || writes(event.target)) return;
  const pair = first ? `${first} ${event.key}` : null;
  for (const name of pair ? [pair, event.key] : [event.key]) {
    for (let n = stack.length - 1; n >= 0; n--) {
      const command = stack[n]?.current[name];
      if (command) {
        first = null;
        event.preventDefault();
        command(event);
        return;
      }
    }
  }
  first = event.key;
  clearTimeout(forget);
  forget = window.setTimeout(() => (first = null), 1000);
}

function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog')) return true;
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
