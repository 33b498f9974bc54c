/** Coast and borders, fetched when a map is first shown. Offline: they come with the program. */
import type { Feature, MultiLineString, MultiPolygon, Polygon, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarseUrl from 'world-atlas/countries-50m.json?url';
import fineUrl from 'world-atlas/countries-10m.json?url';

export interface Ground {
  land: FeatureCollection | Feature<Polygon | MultiPolygon>;
  coast: Feature<MultiLineString>;
  borders: Feature<MultiLineString>;
}

export const CREDIT = 'Coast and borders: Natural Earth. Borders are lines as they are on the ground, often disputed, and no opinion of ours.';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const kept = new Map<string, Promise<Ground>>();

async function read(url: string): Promise<Ground> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The outlines could not be read (${answer.status}).`);
  const atlas = (await answer.json()) as Atlas;
  const line = (geometry: MultiLineString): Feature<MultiLineString> => ({ type: 'Feature', properties: {}, geometry });
  return {
    land: feature(atlas, atlas.objects.land) as Ground['land'],
    coast: line(mesh(atlas, atlas.objects.land as never)),
    borders: line(mesh(atlas, atlas.objects.countries as never, (a, b) => a !== b)),
  };
}

/** The outlines; `fine` ones (3.7 MB) are worth it from zoom 5 on. */
export function ground(fine: boolean): Promise<Ground> {
  const url = fine ? fineUrl : coarseUrl;
  let known = kept.get(url);
  if (!known) {
    known = read(url);
    known.catch(() => kept.delete(url));
    kept.set(url, known);
  }
  return known;
}
