import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ALL_PLACES } from '../core/places';
import { mayWrite, setToken } from '../core/api';
import { keysOff, setKeysOff } from '../core/keys';
import type { CaseInfo } from '../core/model';

const KEYS: [string, string][] = [
  ['/', 'search'],
  ['j  k', 'next, previous line of a list'],
  ['Enter', 'open the line'],
  ['[  ]', 'picture: a day back, a day on'],
  ['{  }', 'picture: known a day less, a day more'],
  ['space', 'picture: play, stop'],
  ['c  x  n', 'review: confirm, reject, note'],
  ['u', 'review: undo the last decision'],
  ['?', 'this help'],
];

export function Help(props: { about: CaseInfo | null; close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(keysOff);
  const [token, setTyped] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={props.close}>
      <form method="dialog">
        <h2 id="help-title">Keys</h2>
        <dl class="keys">
          {KEYS.map(([key, what]) => <><dt><kbd>{key}</kbd></dt><dd>{what}</dd></>)}
          {ALL_PLACES.map((place) => <><dt><kbd>g {place.key}</kbd></dt><dd>{place.name}</dd></>)}
        </dl>
        <label class="check"><input type="checkbox" checked={off} onChange={(event) => { setKeysOff(event.currentTarget.checked); setOff(event.currentTarget.checked); }} /> Switch single keys off</label>
        {props.about && (
          <p class="muted small">
            Case {props.about.name}, revision {props.about.revision}. Engine {props.about.engine}, knowledge {props.about.knowledge}.
            {mayWrite() ? ' This tab may write.' : ' This tab may only read.'}
          </p>
        )}
        {!mayWrite() && (
          <label>
            Token, as printed when the program started
            <input type="password" autocomplete="off" value={token} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        <p class="row end"><button type="submit" onClick={() => token && setToken(token)}>Close</button></p>
      </form>
    </dialog>
  );
}
