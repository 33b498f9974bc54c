import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { claimPath } from '../core/api';
import type { Claim } from '../core/model';
import { useResource } from '../core/resource';
import { go, link } from '../core/route';
import { Async } from '../parts/Async';
import { toPassage } from '../parts/Words';

/** Leads from a claim to the incident it is part of, or to its passage if it is part of none. */
export function ClaimView({ id }: { id: string }): JSX.Element {
  const claim = useResource<Claim>(claimPath(id));
  useEffect(() => {
    const found = claim.data;
    if (!found) return;
    const article = found.article ?? id.split('/')[0] ?? '';
    const href = found.incident ? link('incident', found.incident, { claim: id }) : toPassage(article, found.sentence[0], found.sentence[1], id);
    history.replaceState(null, '', href);
    go(href);
    dispatchEvent(new Event('orontes:slide'));
  }, [claim.data]);
  return <section class="page narrow"><Async of={claim}>{() => <p class="muted">Opening its incident …</p>}</Async></section>;
}
