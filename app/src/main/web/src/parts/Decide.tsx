import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changed, mayWrite, send } from '../core/api';
import type { DecisionKind, Factuality, IncidentPage } from '../core/model';
import { asProblem, useAll } from '../core/resource';
import { CREDIBILITIES, FACTUALITY, RELIABILITIES, TYPE_CODES, typeWords } from '../core/words';
import { Fault } from './Async';
import { outletName } from './Tellings';

export function decide(kind: DecisionKind, about: string[], value: Record<string, unknown>, why: string): Promise<unknown> {
  return send('POST', '/decisions', { kind, about, value, why }).then((made) => {
    changed();
    return made;
  });
}

/** A form that stores one decision, with the reason, and says so when it could not. */
function Form(props: { kind: DecisionKind; about: (form: FormData) => string[]; value?: (form: FormData) => Record<string, unknown>; say: string; done: () => void; children?: ComponentChildren }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    decide(props.kind, props.about(form), props.value?.(form) ?? {}, String(form.get('why') ?? '').trim()).then(props.done, (fault: unknown) => setProblem(asProblem(fault).message));
  };
  return (
    <form class="decide" onSubmit={submit}>
      {props.children}
      {props.kind !== 'note' && <label>Why <input name="why" autocomplete="off" placeholder="for those who read it later" /></label>}
      <p class="row"><button type="submit" class="main">{props.say}</button><button type="button" onClick={props.done}>Cancel</button></p>
      {problem && <Fault title="Not stored" message={problem} />}
    </form>
  );
}

const text = (form: FormData, name: string): string | null => String(form.get(name) ?? '').trim() || null;

/** What an analyst can say of one claim. */
export function DecideClaim({ claim }: { claim: string }): JSX.Element | null {
  const [doing, setDoing] = useState<DecisionKind | null>(null);
  if (!mayWrite()) return null;
  const done = () => setDoing(null);
  const about = () => [claim];
  if (doing === 'correct') return <Correct about={about} done={done} />;
  if (doing === 'note') return <Note about={about} done={done} />;
  if (doing) return <Form kind={doing} about={about} done={done} say={doing === 'confirm' ? 'Confirm: it says so' : 'Reject: it does not say so'} />;
  return (
    <p class="acts">
      {(['confirm', 'reject', 'correct', 'note'] as const).map((kind) => <button type="button" class="quiet small" onClick={() => setDoing(kind)}>{kind}</button>)}
    </p>
  );
}

export function Note({ about, done }: { about: () => string[]; done: () => void }): JSX.Element {
  return <Form kind="note" about={about} value={(form) => ({ text: text(form, 'text') ?? '' })} done={done} say="Keep the note"><label>Note <textarea name="text" required rows={2} /></label></Form>;
}

export function Correct({ about, done }: { about: () => string[]; done: () => void }): JSX.Element {
  const places = useAll<{ id: string; name: string; lat: number | null; lon: number | null; radius_km: number | null; precision: string | null; country: string | null; province: string | null }>('/places');
  const actors = useAll<{ id: string; name: string }>('/actors');
  const value = (form: FormData) => {
    const placed = places.data?.find((one) => one.id === form.get('place'));
    const actor = text(form, 'actor');
    const recipient = text(form, 'recipient');
    const from = text(form, 'from');
    const party = (id: string) => [{ id, name: actors.data?.find((a) => a.id === id)?.name ?? id }];
    const all: Record<string, unknown> = {
      type: text(form, 'type'), factuality: text(form, 'factuality'),
      place: placed ?? null,
      when: from ? { from, to: text(form, 'to') ?? from } : null,
      actors: actor ? party(actor) : null, recipients: recipient ? party(recipient) : null,
      background: form.get('background') ? true : null,
    };
    return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== null));
  };
  const options = (list: { id: string; name: string }[] | null) => [...(list ?? [])].sort((a, b) => a.name.localeCompare(b.name)).map((one) => <option value={one.id}>{one.name}</option>);
  return (
    <Form kind="correct" about={about} value={value} done={done} say="Correct it">
      <p class="muted small">What is left empty stays as it was read.</p>
      <label>What <select name="type"><option value="" />{TYPE_CODES.map((code) => <option value={code}>{typeWords(code)}</option>)}</select></label>
      <label>Told as <select name="factuality"><option value="" />{(Object.keys(FACTUALITY) as Factuality[]).map((f) => <option value={f}>{FACTUALITY[f]}</option>)}</select></label>
      <label>Who <select name="actor"><option value="" />{options(actors.data)}</select></label>
      <label>To whom <select name="recipient"><option value="" />{options(actors.data)}</select></label>
      <label>Where <select name="place"><option value="" />{options(places.data)}</select></label>
      <label>From <input type="date" name="from" /></label>
      <label>To <input type="date" name="to" /></label>
      <label class="check"><input type="checkbox" name="background" /> It is history, not news</label>
    </Form>
  );
}

/** What an analyst can say of an incident. */
export function Decide({ incident }: { incident: IncidentPage }): JSX.Element | null {
  const [doing, setDoing] = useState<'grade' | 'note' | 'merge' | 'split' | null>(null);
  if (!mayWrite()) return null;
  const done = () => setDoing(null);
  const about = () => [incident.id];
  return (
    <section class="deciding">
      <h2>Decide</h2>
      {doing === null && (
        <p class="row">
          <button type="button" onClick={() => setDoing('grade')}>Set the grade</button>
          <button type="button" onClick={() => setDoing('merge')}>Merge with another</button>
          {incident.tellings.length > 1 && <button type="button" onClick={() => setDoing('split')}>Split</button>}
          <button type="button" onClick={() => setDoing('note')}>Add a note</button>
        </p>
      )}
      {doing === 'note' && <Note about={about} done={done} />}
      {doing === 'grade' && (
        <Form kind="grade" about={about} value={(form) => ({ reliability: text(form, 'reliability'), credibility: text(form, 'credibility') })} done={done} say="Set the grade">
          <label>Who says it <select name="reliability" defaultValue={incident.grade?.reliability}>{RELIABILITIES.map(([code, words]) => <option value={code} selected={code === incident.grade?.reliability}>{code}: {words}</option>)}</select></label>
          <label>What is said <select name="credibility">{CREDIBILITIES.map(([code, words]) => <option value={code} selected={code === incident.grade?.credibility}>{code}: {words}</option>)}</select></label>
        </Form>
      )}
      {doing === 'merge' && (
        <Form kind="merge" about={(form) => [incident.id, ...idsIn(text(form, 'other') ?? '')]} done={done} say="Merge">
          <label>The other incident <input name="other" required pattern=".*i-[0-9a-f]{16}.*" placeholder="its address or id: i-…" /></label>
        </Form>
      )}
      {doing === 'split' && (
        <Form kind="split" about={(form) => form.getAll('claim').map(String)} done={done} say="Split them off">
          <fieldset><legend>These tell of another event</legend>
            {incident.tellings.map((telling) => <label class="check"><input type="checkbox" name="claim" value={telling.claim} /> <span><b>{outletName(telling)}</b> <bdi>{telling.text}</bdi></span></label>)}
          </fieldset>
        </Form>
      )}
    </section>
  );
}

const idsIn = (words: string): string[] => words.match(/i-[0-9a-f]{16}/g)?.slice(0, 1) ?? [];
