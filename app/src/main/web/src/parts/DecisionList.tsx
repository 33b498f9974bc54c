import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changed, mayWrite, send } from '../core/api';
import { isAgainst } from '../core/decisions';
import type { Decision, DecisionKind } from '../core/model';
import { asProblem } from '../core/resource';
import { link } from '../core/route';
import { Fault } from './Async';

export const DID: Record<DecisionKind, string> = {
  confirm: 'confirmed', reject: 'rejected', correct: 'corrected', merge: 'merged', split: 'split off', grade: 'graded', note: 'noted',
};
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const instant = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : WHEN.format(new Date(at)));

/** Decisions with who, when and why; each can be undone, and is then struck through, never removed. */
export function DecisionList({ decisions }: { decisions: Decision[] }): JSX.Element {
  return <ol class="decisions">{decisions.map((decision) => <Line key={decision.id} decision={decision} others={decisions} />)}</ol>;
}

function Line({ decision, others }: { decision: Decision; others: Decision[] }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const undo = () => send('POST', `/decisions/${encodeURIComponent(decision.id)}/undo`, {}).then(changed, (fault: unknown) => setProblem(asProblem(fault).message));
  const against = others.find((other) => isAgainst(other, decision));
  return (
    <li class={decision.undone ? 'undone' : undefined}>
      <b><bdi>{decision.by}</bdi></b> {DID[decision.kind]} {decision.about.map((id, n) => <>{n > 0 && ', '}<a href={id.startsWith('i-') ? link('incident', id) : link('claim', id)}>{short(id)}</a></>)}
      {worth(decision) && <> <span class="muted">{worth(decision)}</span></>}
      {decision.why && <> – <bdi>{decision.why}</bdi></>}
      <span class="muted"> · {instant(decision.at)}</span>
      {against && <b class="warn"> · {against.by} decided otherwise</b>}
      {decision.undone ? <span class="muted"> · undone{typeof decision.undone === 'object' ? ` by ${decision.undone.by}` : ''}</span> : mayWrite() && <> <button type="button" class="quiet small" onClick={undo}>undo</button></>}
      {problem && <Fault title="Not undone" message={problem} />}
    </li>
  );
}

const short = (id: string): string => (id.startsWith('i-') ? 'an incident' : `a claim (${id.split('/').at(-1)?.toLowerCase().replace('#', ' ')})`);

function worth(decision: Decision): string {
  const value = decision.value ?? {};
  if (decision.kind === 'note') return typeof value['text'] === 'string' ? `“${value['text']}”` : '';
  return Object.entries(value).filter(([, v]) => v !== null && typeof v !== 'object').map(([k, v]) => `${k} ${String(v)}`).join(', ');
}
