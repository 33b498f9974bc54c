/** Coast and borders, fetched when a map is first shown. Offline: they come with the program. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
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
  const line = (geometry: MultiLineString): Feature<MultiLineString> => ({ type: 'Feature', properties: {}, geometry: { ...geometry, coordinates: geometry.coordinates.flatMap(split) } });
  return {
    land: whole(feature(atlas, atlas.objects.land) as Ground['land']),
    coast: line(mesh(atlas, atlas.objects.land as never)),
    borders: line(mesh(atlas, atlas.objects.countries as never, (a, b) => a !== b)),
  };
}

const jumps = (from: Position | undefined, to: Position): boolean => from !== undefined && Math.abs((from[0] as number) - (to[0] as number)) > 180;

/** A line parted where it crosses the 180th meridian, where it would else run back around the world. */
export function split(line: Position[]): Position[][] {
  const parts: Position[][] = [[]];
  line.forEach((point, n) => {
    if (jumps(line[n - 1], point)) parts.push([]);
    (parts[parts.length - 1] as Position[]).push(point);
  });
  return parts.filter((part) => part.length > 1);
}

/** A ring that crosses the 180th meridian, carried on beyond it and not led back around the world. */
export function carry(ring: Position[]): Position[] {
  if (!ring.some((point, n) => jumps(ring[n - 1], point))) return ring;
  let turn = 0;
  const carried = ring.map((point, n): [number, number] => {
    if (jumps(ring[n - 1], point)) turn += (point[0] as number) < 0 ? 360 : -360;
    return [(point[0] as number) + turn, point[1] as number];
  });
  const middle = carried.reduce((sum, point) => sum + point[0], 0) / carried.length;
  const back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return carried.map(([lon, lat]) => [lon + back, lat]);
}

function whole(land: Ground['land']): Ground['land'] {
  const features = land.type === 'FeatureCollection' ? land.features : [land];
  return {
    type: 'FeatureCollection',
    features: features.map((one) => {
      const { geometry } = one;
      if (geometry.type === 'Polygon') return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map(carry) } };
      if (geometry.type === 'MultiPolygon') return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(carry)) } };
      return one;
    }),
  };
}

/** The outlines; `fine` ones (3.7 MB) are worth it from zoom 6 on. */
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
