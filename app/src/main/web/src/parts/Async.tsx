import type { ComponentChildren, JSX } from 'preact';
import type { Listing, Resource } from '../core/resource';

/** Shows an answer once it is there, and says in words when it is late, faulty or empty. */
export function Async<T>(props: { of: Resource<T>; late?: string; children: (data: T) => ComponentChildren }): JSX.Element {
  const { of, late = 'large cases take a moment' } = props;
  return (
    <div class={of.loading && of.data !== null ? 'stale' : undefined} aria-busy={of.loading}>
      {of.problem && <Fault message={of.problem.message} title={of.problem.title} again={of.again} />}
      {of.data !== null ? props.children(of.data) : !of.problem && <p class="muted waiting" role="status">{of.slow ? `Still working; ${late} …` : 'Reading …'}</p>}
    </div>
  );
}

export function Fault(props: { title: string; message: string; again?: () => void }): JSX.Element {
  return (
    <div class="fault" role="alert">
      <b>{props.title}.</b> {props.message} {props.again && <button type="button" onClick={props.again}>Try again</button>}
    </div>
  );
}

export function Nothing(props: { children: ComponentChildren }): JSX.Element {
  return <p class="nothing">{props.children}</p>;
}

export function More<T>({ of }: { of: Listing<T> }): JSX.Element | null {
  if (!of.data?.length) return null;
  return (
    <p class="more">
      {of.more && <button type="button" disabled={of.extending} onClick={of.more}>{of.extending ? 'Reading …' : 'Show more'}</button>}
      <span class="muted">{of.data.length.toLocaleString('en-GB')} of {of.total.toLocaleString('en-GB')}</span>
    </p>
  );
}
