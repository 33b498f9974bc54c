/**
 * The whole state of a page stands in the address, after `#`: `#/incident/i-1?known=2024-12-05`.
 * So every view can be sent to a colleague, and Back undoes one step.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Route { page: string; id: string | null; query: URLSearchParams }

/** Settings that follow the analyst from page to page: the two clocks. */
const CARRIED = ['known', 'recorded'] as const;
export const HOME = 'picture';

export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page = '', ...rest] = path.split('/');
  const id = rest.length ? rest.map(decode).join('/') : null;
  return { page: page || HOME, id: id || null, query: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export type Patch = Record<string, string | number | null | undefined>;

/** The address of a page. Empty values are left out; both clocks come along unless the patch sets them. */
export function link(page: string, id: string | null = null, patch: Patch = {}): string {
  const query = new URLSearchParams();
  const now = current();
  for (const key of CARRIED) {
    const value = now.query.get(key);
    if (value && !(key in patch)) query.set(key, value);
  }
  set(query, patch);
  const text = query.toString();
  return `#/${page}${id ? '/' + encodeURIComponent(id) : ''}${text ? '?' + text : ''}`;
}

/** The address of the present page with some settings changed. */
export function here(patch: Patch): string {
  const now = current();
  const query = new URLSearchParams(now.query);
  set(query, patch);
  const text = query.toString();
  return `#/${now.page}${now.id ? '/' + encodeURIComponent(now.id) : ''}${text ? '?' + text : ''}`;
}

function set(query: URLSearchParams, patch: Patch): void {
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === undefined || value === '') query.delete(key);
    else query.set(key, String(value));
  }
}

export function current(): Route {
  return parse(location.hash);
}

export function go(href: string): void {
  location.hash = href;
}

/** Changes the address without a step in the history: for what moves continuously, such as a dragged day. */
export function slide(href: string): void {
  history.replaceState(history.state, '', href);
  dispatchEvent(new Event('orontes:slide'));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const turn = () => setRoute(current());
    addEventListener('hashchange', turn);
    addEventListener('orontes:slide', turn);
    return () => {
      removeEventListener('hashchange', turn);
      removeEventListener('orontes:slide', turn);
    };
  }, []);
  return route;
}
