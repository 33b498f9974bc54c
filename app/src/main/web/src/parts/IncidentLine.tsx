import type { JSX } from 'preact';
import type { Incident } from '../core/model';
import { link } from '../core/route';
import { capital, support, typeWords } from '../core/words';
import { Quote, StatusWord, toPassage } from './Words';

/** One incident in a list: where it stands, what it is, who stands behind it, and the sentence that tells it best. */
export function IncidentLine({ incident, current = false }: { incident: Incident; current?: boolean }): JSX.Element {
  const { sentence } = incident;
  return (
    <li class={current ? 'incident current' : 'incident'}>
      <StatusWord status={incident.status} />
      <div>
        <a class="what" data-line href={link('incident', incident.id)}><bdi>{capital(incident.summary)}</bdi></a>
        <p class="behind">
          {support(incident.outlets, incident.origins)}
          {incident.disputes.length > 0 && <> · <span class="warn">told differently</span></>}
          {incident.series.length > 0 && <> · {toll(incident)}</>}
          <span class="muted"> · {typeWords(incident.type, incident.mode)}</span>
        </p>
        {sentence && (
          <Quote text={sentence.text}>
            {' '}<cite><a href={toPassage(sentence.article, sentence.start, sentence.end)}>{sentence.outlet_name ?? 'read it there'}</a></cite>
          </Quote>
        )}
      </div>
    </li>
  );
}

/** The widest span of each toll that any claim gives: `5 to 9 killed`. */
export function toll(incident: Incident): string {
  const words = new Map<string, [number, number]>();
  for (const one of incident.series) {
    const low = one.min ?? one.max;
    const high = one.max ?? one.min;
    if (low === null || high === null) continue;
    const known = words.get(one.what);
    words.set(one.what, known ? [Math.min(known[0], low), Math.max(known[1], high)] : [low, high]);
  }
  const text = (n: number) => n.toLocaleString('en-GB');
  return [...words].map(([what, [low, high]]) => `${low === high ? text(low) : `${text(low)} to ${text(high)}`} ${what}`).join(', ');
}
