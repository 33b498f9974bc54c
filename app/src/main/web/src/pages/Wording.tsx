import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { query } from '../core/api';
import type { WordingLine } from '../core/model';
import { useAll } from '../core/resource';
import { go, here, type Route } from '../core/route';
import { Async, Nothing } from '../parts/Async';
import { toPassage } from '../parts/Words';
import { useNames } from '../parts/names';

const MOST_COLUMNS = 12;
const A_PAGE = 60;

/** What each outlet calls each actor, in its own voice and in those it quotes. A label is never an identity. */
export function Wording({ route }: { route: Route }): JSX.Element {
  const list = useAll<WordingLine>('/wording' + query(route));
  const name = useNames('actors', 'outlets');
  const actor = route.query.get('of');
  const voice = route.query.get('voice');
  return (
    <section class="page">
      <header class="head">
        <h1>Wording</h1>
        <label class="inline">Actor <select value={actor ?? ''} onChange={(event) => go(here({ of: event.currentTarget.value }))}>
          <option value="">all</option>{[...new Set((list.data ?? []).map((one) => one.actor))].map((id) => [id, name(id)] as const).sort((a, b) => a[1].localeCompare(b[1])).map(([id, words]) => <option value={id}>{words}</option>)}
        </select></label>
        <label class="inline">Voice <select value={voice ?? ''} onChange={(event) => go(here({ voice: event.currentTarget.value }))}>
          <option value="">both</option><option value="outlet">of the outlet</option><option value="quoted">of those it quotes</option>
        </select></label>
      </header>
      <p class="lead">What each outlet calls an actor. A label is the outlet’s wording, not the actor’s identity. <i class="quoted">In italics</i>: words of somebody it quotes.</p>
      <Async of={list}>{(items) => <Grid items={items.filter((one) => (!actor || one.actor === actor) && (!voice || one.voice === voice))} name={name} most={Number(route.query.get('more') ?? A_PAGE)} />}</Async>
    </section>
  );
}

function Grid({ items, name, most }: { items: WordingLine[]; name: (id: string) => string; most: number }): JSX.Element {
  const { actors, outlets, cells } = useMemo(() => arrange(items), [items]);
  if (!items.length) return <Nothing>No label is recorded here.</Nothing>;
  return (
    <>
      {outlets.length > MOST_COLUMNS && <p class="muted">Shown: the {MOST_COLUMNS} outlets with the most labels, of {outlets.length}.</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label="Labels by actor and outlet">
        <table class="grid wording">
          <thead><tr><th scope="col">Actor</th>{outlets.slice(0, MOST_COLUMNS).map((id) => <th scope="col"><bdi>{name(id)}</bdi></th>)}</tr></thead>
          <tbody>
            {actors.slice(0, most).map((id) => (
              <tr key={id}>
                <th scope="row"><bdi>{name(id)}</bdi></th>
                {outlets.slice(0, MOST_COLUMNS).map((outlet) => <td>{(cells.get(id + ' ' + outlet) ?? []).map((one) => <Label key={one.term + one.voice + (one.speaker ?? '')} line={one} />)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {actors.length > most && <p class="more"><a class="button" href={here({ more: most + A_PAGE })}>Show more</a> <span class="muted">{most} of {actors.length} actors</span></p>}
    </>
  );
}

function Label({ line }: { line: WordingLine }): JSX.Element {
  const example = line.examples[0];
  const words = <><bdi>{line.term}</bdi>{line.count > 1 && <small> ×{line.count}</small>}</>;
  const title = line.voice === 'quoted' ? `quoting ${line.speaker ?? 'somebody unnamed'}` : 'in its own voice';
  return <div class={line.voice === 'quoted' ? 'label quoted' : 'label'}>{example ? <a class="soft" title={title} href={toPassage(example.article, example.start, example.end)}>{words}</a> : <span title={title}>{words}</span>}</div>;
}

export function arrange(items: readonly WordingLine[]): { actors: string[]; outlets: string[]; cells: Map<string, WordingLine[]> } {
  const actors = new Map<string, number>();
  const outlets = new Map<string, number>();
  const cells = new Map<string, WordingLine[]>();
  for (const one of items) {
    actors.set(one.actor, (actors.get(one.actor) ?? 0) + one.count);
    outlets.set(one.outlet, (outlets.get(one.outlet) ?? 0) + one.count);
    const key = one.actor + ' ' + one.outlet;
    cells.set(key, merged(cells.get(key) ?? [], one));
  }
  cells.forEach((list) => list.sort((a, b) => (a.voice === b.voice ? b.count - a.count || (a.term < b.term ? -1 : 1) : a.voice === 'outlet' ? -1 : 1)));
  const byCount = (map: Map<string, number>) => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return { actors: byCount(actors), outlets: byCount(outlets), cells };
}

/** The same word in the same voice once, whoever the outlet quotes with it. */
function merged(labels: readonly WordingLine[], one: WordingLine): WordingLine[] {
  const at = labels.findIndex((other) => other.term === one.term && other.voice === one.voice);
  const other = labels[at];
  if (!other) return [...labels, one];
  const speakers = [...new Set([other.speaker, one.speaker].filter((name): name is string => name !== null))];
  return labels.with(at, { ...other, count: other.count + one.count, speaker: speakers.join(', ') || null });
}
