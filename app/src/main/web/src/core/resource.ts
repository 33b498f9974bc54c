import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { get, onChange, Problem } from './api';
import type { Page } from './model';

/** An answer that may still be on its way. While a new one loads, the old one stays to be seen. */
export interface Resource<T> {
  data: T | null;
  problem: Problem | null;
  loading: boolean;
  /** True when an answer takes so long that the page should say so. */
  slow: boolean;
  again: () => void;
}

const SLOW_AFTER_MS = 500;

/** Reads a path; null reads nothing. */
export function useResource<T>(path: string | null): Resource<T> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ data: T | null; problem: Problem | null; of: string | null }>({ data: null, problem: null, of: null });
  const [slow, setSlow] = useState(false);
  useEffect(() => onChange(() => setTurn((n) => n + 1)), []);
  useEffect(() => {
    if (path === null) {
      setState({ data: null, problem: null, of: null });
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    get<T>(path)
      .then(
        (data) => wanted && setState({ data, problem: null, of: path }),
        (fault: unknown) => wanted && setState((old) => ({ data: old.data, problem: asProblem(fault), of: path })),
      )
      .finally(() => {
        clearTimeout(timer);
        if (wanted) setSlow(false);
      });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [path, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return { data: state.data, problem: state.problem, loading: state.of !== path, slow, again };
}

export function asProblem(fault: unknown): Problem {
  return fault instanceof Problem ? fault : new Problem(-1, 'A fault of this page', String(fault));
}

export interface Listing<T> extends Resource<T[]> {
  total: number;
  /** Reads the next page; null when all is there. */
  more: (() => void) | null;
  extending: boolean;
}

/** A list that is read page by page. */
export function useListing<T>(path: string | null): Listing<T> {
  const first = useResource<Page<T>>(path);
  const [rest, setRest] = useState<{ of: Page<T> | null; items: T[]; next: string | null }>({ of: null, items: [], next: null });
  const [extending, setExtending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = useRef<Page<T> | null>(null);
  shown.current = first.data;
  const extended = rest.of === first.data && first.data !== null;
  const next = extended ? rest.next : (first.data?.next ?? null);
  const more = () => {
    const of = first.data;
    if (!path || !next || !of) return;
    setExtending(true);
    get<Page<T>>(path + (path.includes('?') ? '&' : '?') + 'cursor=' + encodeURIComponent(next))
      .then(
        (page) => {
          if (shown.current !== of) return;
          setProblem(null);
          setRest({ of, items: [...(extended ? rest.items : []), ...page.items], next: page.next });
        },
        (fault: unknown) => setProblem(asProblem(fault)),
      )
      .finally(() => setExtending(false));
  };
  return {
    ...first,
    problem: first.problem ?? problem,
    data: first.data ? [...first.data.items, ...(extended ? rest.items : [])] : null,
    total: first.data?.total ?? 0,
    more: next ? more : null,
    extending,
  };
}

/** Reads a list to its end, at most `MOST_PAGES` pages: for the map, which shows all or says that it does not. */
export async function readAll<T>(path: string): Promise<{ items: T[]; total: number }> {
  const items: T[] = [];
  let next: string | null = null;
  let total = 0;
  for (let n = 0; n < MOST_PAGES; n++) {
    const join = path.includes('?') ? '&' : '?';
    const page: Page<T> = await get<Page<T>>(path + join + 'limit=500' + (next ? '&cursor=' + encodeURIComponent(next) : ''));
    items.push(...page.items);
    total = page.total;
    next = page.next;
    if (!next) break;
  }
  return { items, total };
}
const MOST_PAGES = 20;

export function useAll<T>(path: string | null): Resource<T[]> & { total: number } {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ data: T[] | null; total: number; problem: Problem | null; of: string | null }>({ data: null, total: 0, problem: null, of: null });
  useEffect(() => onChange(() => setTurn((n) => n + 1)), []);
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    readAll<T>(path).then(
      ({ items, total }) => wanted && setState({ data: items, total, problem: null, of: path }),
      (fault: unknown) => wanted && setState((old) => ({ ...old, problem: asProblem(fault), of: path })),
    );
    return () => {
      wanted = false;
    };
  }, [path, turn]);
  return { data: state.data, total: state.total, problem: state.problem, loading: state.of !== path, slow: false, again: () => setTurn((n) => n + 1) };
}
