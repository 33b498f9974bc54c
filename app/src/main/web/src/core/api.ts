/** The door to the server. Reads are cached until the case changes; what this tab may do hangs on its token. */
import type { Route } from './route';

const BASE = 'api/v1';
const TOKEN = 'orontes-token';
const MOST_CACHED = 300;

/** What the server said was wrong, in its own words (RFC 9457). */
export class Problem extends Error {
  constructor(readonly status: number, readonly title: string, detail: string) {
    super(detail);
  }
}

/** Takes `#token=…` out of the address the program opened, and keeps it for this tab. */
export function takeToken(): void {
  const found = /^#token=([^&/]+)/.exec(location.hash);
  if (found?.[1]) {
    sessionStorage.setItem(TOKEN, decodeURIComponent(found[1]));
    history.replaceState(null, '', location.pathname + '#/');
  }
}

export function mayWrite(): boolean {
  return sessionStorage.getItem(TOKEN) !== null;
}

export function setToken(token: string): void {
  sessionStorage.setItem(TOKEN, token.trim());
}

const cache = new Map<string, Promise<unknown>>();
const watchers = new Set<() => void>();

/** Tells every open view to read again: the case has changed. */
export function changed(): void {
  cache.clear();
  watchers.forEach((watcher) => watcher());
}

export function onChange(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function get<T>(path: string): Promise<T> {
  const known = cache.get(path);
  if (known) return known as Promise<T>;
  const answer = ask<T>(path, {});
  cache.set(path, answer);
  answer.catch(() => cache.delete(path));
  if (cache.size > MOST_CACHED) cache.delete(cache.keys().next().value as string);
  return answer;
}

export function send<T>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  if (body instanceof FormData) return ask<T>(path, { method, body });
  return ask<T>(path, { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? null : JSON.stringify(body) });
}

function credential(): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(BASE + path, { ...init, headers: { ...(init.headers as Record<string, string>), ...credential() } });
  } catch {
    throw new Problem(0, 'No answer', 'The program does not answer. Is “orontes serve” still running?');
  }
  if (answer.status === 401 && sessionStorage.getItem(TOKEN) !== null) {
    // The program was started anew and has another token: what may be read without one still can be.
    sessionStorage.removeItem(TOKEN);
    if (!init.method) return ask<T>(path, init);
  }
  if (!answer.ok) throw await problem(answer);
  if (answer.status === 204) return undefined as T;
  const type = answer.headers.get('content-type') ?? '';
  return (type.includes('json') ? await answer.json() : await answer.text()) as T;
}

async function problem(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  return new Problem(answer.status, said.title ?? `Error ${answer.status}`, said.detail ?? said.title ?? 'The server gave no reason.');
}

/** The path of a claim, whose id has three parts: article, trigger, type. */
export const claimPath = (id: string): string => '/claims/' + id.split('/').map(encodeURIComponent).join('/');

/** The address of a file to download. */
export function fileAddress(path: string): string {
  return BASE + path;
}

/** Saves a file through the page, where a link alone would lack the token. */
export async function download(path: string, name: string): Promise<void> {
  const answer = await fetch(BASE + path, { headers: credential() });
  if (!answer.ok) throw await problem(answer);
  const address = URL.createObjectURL(await answer.blob());
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Filters that all lists share, by the name they have in the address. */
export const FILTERS = ['from', 'to', 'place', 'box', 'type', 'actor', 'outlet', 'status', 'factuality', 'q'] as const;
export type Filter = (typeof FILTERS)[number];

/** The query of a request: the filters and clocks of the address, and what else is given. */
export function query(route: Route, more: Record<string, string | number | null | undefined> = {}, filters: readonly string[] = FILTERS): string {
  const asked = new URLSearchParams();
  for (const name of filters) {
    const value = route.query.get(name);
    if (value) asked.set(name, value);
  }
  const known = route.query.get('known');
  const recorded = route.query.get('recorded');
  if (known) asked.set('as_known_at', known);
  if (recorded) asked.set('as_recorded_by', recorded);
  for (const [name, value] of Object.entries(more)) {
    if (value === null || value === undefined || value === '') asked.delete(name);
    else asked.set(name, String(value));
  }
  const text = asked.toString();
  return text ? '?' + text : '';
}

/** Listens to the server: progress of jobs, and changes of the case by others. */
export function listen(onJob: (job: unknown) => void): () => void {
  const events = new EventSource(BASE + '/events');
  let seen: number | null = null;
  events.addEventListener('revision', (event) => {
    const { revision } = JSON.parse((event as MessageEvent<string>).data) as { revision: number };
    if (seen !== null && revision !== seen) changed();
    seen = revision;
  });
  events.addEventListener('job', (event) => onJob(JSON.parse((event as MessageEvent<string>).data)));
  return () => events.close();
}
