import { useMemo } from 'preact/hooks';
import { useAll } from '../core/resource';
import { idWords } from '../core/words';

interface Named { id: string; name: string }

/** Names of the actors, outlets and places of the case, by id; an id without one is put in words. */
export function useNames(...kinds: ('actors' | 'outlets' | 'places')[]): (id: string | null | undefined) => string {
  const actors = useAll<Named>(kinds.includes('actors') ? '/actors' : null);
  const outlets = useAll<Named>(kinds.includes('outlets') ? '/outlets' : null);
  const places = useAll<Named>(kinds.includes('places') ? '/places' : null);
  const names = useMemo(
    () => new Map([...(actors.data ?? []), ...(outlets.data ?? []), ...(places.data ?? [])].map((one) => [one.id, one.name])),
    [actors.data, outlets.data, places.data],
  );
  return (id) => (id ? (names.get(id) ?? idWords(id)) : 'not stated');
}
