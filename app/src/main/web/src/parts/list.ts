import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../core/keys';

/** Walks a list by `j` and `k`; the line at hand is `[data-line]` number `at` and has the focus. */
export function useLines(count: number): { at: number; ref: { current: HTMLElement | null }; setAt: (n: number) => void } {
  const [at, setAt] = useState(-1);
  const ref = useRef<HTMLElement | null>(null);
  const step = (by: number) => setAt(Math.max(0, Math.min(count - 1, at + by)));
  useKeys({ j: () => step(1), k: () => step(-1) });
  useEffect(() => {
    if (at < 0) return;
    const line = ref.current?.querySelectorAll<HTMLElement>('[data-line]')[at];
    line?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return { at, ref, setAt };
}
