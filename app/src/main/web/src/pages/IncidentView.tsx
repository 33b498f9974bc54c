import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { query } from '../core/api';
import type { Dispute, DisputeLine, Explained, IncidentPage, Page, Telling } from '../core/model';
import { range } from '../core/figures';
import { useListing, useResource } from '../core/resource';
import { link, type Route } from '../core/route';
import { attributeWords, capital, chain, days, disputeKind, edtfWords, gradeWords, lineageKind, plural, shortDay, support, typeWords } from '../core/words';
import { Async } from '../parts/Async';
import { Decide } from '../parts/Decide';
import { DecisionList } from '../parts/DecisionList';
import { Tellings, outletName } from '../parts/Tellings';
import { StatusWord, toPassage } from '../parts/Words';
import { useNames } from '../parts/names';

/** Everything the case holds on one event. */
export function IncidentView({ id, route }: { id: string; route: Route }): JSX.Element {
  const incident = useResource<IncidentPage>(`/incidents/${encodeURIComponent(id)}${query(route, {}, [])}`);
  return <article class="page incident-page"><Async of={incident}>{(data) => <Body incident={data} route={route} />}</Async></article>;
}

function Body({ incident, route }: { incident: IncidentPage; route: Route }): JSX.Element {
  const name = useNames('actors');
  const told = new Map(incident.tellings.map((telling) => [telling.claim, telling]));
  const claim = route.query.get('claim');
  useEffect(() => {
    document.title = `${capital(incident.summary)} · Orontes`;
    if (claim) document.getElementById('claim-' + claim)?.scrollIntoView({ block: 'center' });
  }, [claim, incident.summary]);
  return (
    <>
      <header class="incident-head">
        <p class="over"><StatusWord status={incident.status} /> <span>{support(incident.outlets, incident.origins)}</span></p>
        <h1><bdi>{capital(incident.summary)}</bdi></h1>
        <dl class="facts">
          <Fact name="When">{days(incident.from, incident.to)}</Fact>
          <Fact name="Where">
            {incident.place ? <><a href={link('picture', null, { place: incident.place.id, on: incident.from })}><bdi>{incident.place_name ?? incident.place.name}</bdi></a>{incident.radius_km ? <small> within {incident.radius_km} km</small> : null}</> : 'not stated'}
          </Fact>
          <Fact name="Who">{names(incident.actors, name)}</Fact>
          <Fact name="To whom">{names(incident.recipients, name)}</Fact>
          <Fact name="What">{typeWords(incident.type, incident.mode)}{incident.acled && <small> ACLED: {incident.acled.sub_event_type}</small>}</Fact>
          <Fact name="Grade">{incident.grade ? <>{incident.grade.reliability}{incident.grade.credibility} <small>{gradeWords(incident.grade)}{incident.grade.proposed ? ', proposed' : ''}</small></> : 'not set'}</Fact>
          <Fact name="Known since">{shortDay(incident.known_from)}</Fact>
        </dl>
      </header>

      <section>
        <h2>Who tells it <small>{plural(incident.tellings.length, 'telling')}, side by side</small></h2>
        <Tellings tellings={incident.tellings} marked={claim} />
      </section>

      <div class="two">
        <Origins incident={incident} told={told} />
        <History incident={incident} told={told} />
      </div>
      {incident.disputes.length > 0 && <Disputes of={incident.id} disputes={incident.disputes} told={told} />}
      {incident.series.length > 0 && <Tolls incident={incident} told={told} />}
      {incident.combined.length > 0 && (
        <section><h2>Put together from several claims</h2>
          <dl class="facts">{incident.combined.map((one) => <Fact name={attributeWords(one.attribute)}>{one.value} <small>{one.reason}</small></Fact>)}</dl></section>
      )}
      <Parts incident={incident} />
      <Why id={incident.id} />
      <Decide incident={incident} />
      <Decided incident={incident} />
    </>
  );
}

function names(ids: string[], name: (id: string) => string): ComponentChildren {
  if (!ids.length) return 'not stated';
  return ids.map((id, n) => (
    <>{n > 0 && ', '}{id.startsWith('actor:') ? <a href={link('incidents', null, { actor: id })}><bdi>{name(id)}</bdi></a> : <bdi>{id}</bdi>}</>
  ));
}

function Fact(props: { name: string; children: ComponentChildren }): JSX.Element {
  return <div><dt>{capital(props.name)}</dt><dd>{props.children}</dd></div>;
}

type Told = Map<string, Telling>;

function who(claims: string[], told: Told): ComponentChildren {
  return (
    <ul class="plain">
      {claims.map((id) => told.get(id)).filter((t): t is Telling => t !== undefined).map((t) => (
        <li><a href={toPassage(t.article, t.start, t.end, t.claim)}><bdi>{t.according.length > 1 ? chain(t.according) : outletName(t)}</bdi></a>{t.according.length > 1 && <span class="muted">, to {outletName(t)}</span>}</li>
      ))}
    </ul>
  );
}

/** How many outlets are left when copies and shared statements are folded. */
function Origins({ incident, told }: { incident: IncidentPage; told: Told }): JSX.Element {
  return (
    <section>
      <h2>Origins against outlets</h2>
      <p class="behind">
        {incident.outlets === incident.origins && incident.origins > 0 ? 'Each outlet has an origin of its own.'
          : incident.origins === 0 ? `${plural(incident.outlets, 'outlet')} tell it; none names a first-hand source.`
          : `${plural(incident.outlets, 'outlet')} go back to ${plural(incident.origins, 'independent origin')}.`}
      </p>
      <table class="plain-table">
        <thead><tr><th scope="col">Origin</th><th scope="col">Carried by</th></tr></thead>
        <tbody>
          {incident.lineages.map((lineage) => {
            const tellings = lineage.claims.map((id) => told.get(id)).filter((t): t is Telling => t !== undefined);
            const last = tellings[0]?.according.at(-1);
            const speaker = lineage.kind === 'unstated' ? 'No source told' : last?.anonymous ? `Unnamed: “${last.text ?? last.name}”` : (last?.name ?? lineage.origin);
            return (
              <tr>
                <th scope="row"><bdi>{speaker}</bdi><small>{lineage.kind === 'unstated' ? '' : lineageKind(lineage.kind)}{lineage.party ? ', a party' : ''}</small></th>
                <td>{[...new Set(tellings.map(outletName))].map((outlet, n) => <>{n > 0 && ', '}<bdi>{outlet}</bdi></>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function History({ incident, told }: { incident: IncidentPage; told: Told }): JSX.Element {
  return (
    <section>
      <h2>How its status came about</h2>
      <ol class="history">
        {incident.history.map((step) => (
          <li><b>{shortDay(step.from)}</b> <StatusWord status={step.status} /><details><summary>{plural(step.claims.length, 'claim')}</summary>{who(step.claims, told)}</details></li>
        ))}
      </ol>
    </section>
  );
}

function Disputes({ of, disputes, told }: { of: string; disputes: Dispute[]; told: Told }): JSX.Element {
  const lines = useListing<DisputeLine>(`/disputes?subject=${encodeURIComponent(of)}`);
  const names = new Map((lines.data ?? []).flatMap((line) => line.values.map((value) => [value.value, value.shown ?? value.value] as const)));
  const shown = (dispute: Dispute, value: string) => (dispute.attribute === 'date' ? edtfWords(value) : (names.get(value) ?? value));
  return (
    <section>
      <h2>Told differently</h2>
      {disputes.map((dispute) => (
        <table class="plain-table disputed">
          <caption>{capital(attributeWords(dispute.attribute))} <small>{disputeKind(dispute.kind)}</small></caption>
          <thead><tr><th scope="col">Value</th><th scope="col">Origins</th><th scope="col">Who says so</th></tr></thead>
          <tbody>{dispute.values.map((value) => <tr><th scope="row"><bdi>{shown(dispute, value.value)}</bdi></th><td>{value.origins ?? '–'}</td><td>{who(value.claims, told)}</td></tr>)}</tbody>
        </table>
      ))}
    </section>
  );
}

function Tolls({ incident, told }: { incident: IncidentPage; told: Told }): JSX.Element {
  return (
    <section>
      <h2>Numbers, as they were told over time</h2>
      <table class="plain-table">
        <thead><tr><th scope="col">As of</th><th scope="col">What</th><th scope="col">How many</th><th scope="col">Who says so</th></tr></thead>
        <tbody>{[...incident.series].sort((a, b) => (a.as_of ?? '') < (b.as_of ?? '') ? -1 : 1).map((one) => (
          <tr><td>{shortDay(one.as_of)}</td><td>{one.what}</td><td class="num">{range(one.min, one.max)}</td><td>{who(one.claims, told)}</td></tr>
        ))}</tbody>
      </table>
    </section>
  );
}

function Parts({ incident }: { incident: IncidentPage }): JSX.Element | null {
  if (!incident.part_of && !incident.parts.length) return null;
  return (
    <section>
      <h2>Part and whole</h2>
      {incident.part_of && <p>Part of <Linked id={incident.part_of} /></p>}
      {incident.parts.length > 0 && <ul class="plain">{incident.parts.map((id) => <li><Linked id={id} /></li>)}</ul>}
    </section>
  );
}

function Linked({ id }: { id: string }): JSX.Element {
  const other = useResource<IncidentPage>(`/incidents/${encodeURIComponent(id)}`);
  return <a href={link('incident', id)}><bdi>{other.data ? capital(other.data.summary) : id}</bdi></a>;
}

function Why({ id }: { id: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const why = useResource<Explained[] | Page<Explained>>(open ? `/incidents/${encodeURIComponent(id)}/explain` : null);
  return (
    <section>
      <details class="why" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><h2>Why</h2> <span class="muted">each step the engine took, and what it rejected</span></summary>
        {open && <Async of={why}>{(data) => <Steps of={Array.isArray(data) ? data : data.items} />}</Async>}
      </details>
    </section>
  );
}

export function Steps({ of }: { of: Explained[] }): JSX.Element {
  if (!of.length) return <p class="muted">Nothing is recorded about it.</p>;
  return (
    <>
      {of.map((one) => (
        <div class="explained">
          <p class="muted small"><code>{one.about}</code></p>
          <ol>{one.steps.map((step) => <li>{step.did}{step.because && <span class="muted"> – {step.because}</span>}{step.rejected.length > 0 && <ul>{step.rejected.map((r) => <li class="muted">not: {typeof r === 'string' ? r : JSON.stringify(r)}</li>)}</ul>}</li>)}</ol>
        </div>
      ))}
    </>
  );
}

function Decided({ incident }: { incident: IncidentPage }): JSX.Element | null {
  if (!incident.decisions.length) return null;
  return <section><h2>What analysts decided</h2><DecisionList decisions={incident.decisions} /></section>;
}

