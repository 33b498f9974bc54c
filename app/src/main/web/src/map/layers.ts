import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Shades } from './shades';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Pixels by which the ground may differ from its outlines: it is looked past, not at. */
const GROUND_TOLERANCE = 0.75;
const FONT = ['Noto Sans', 'DejaVu Sans', 'Arial', 'sans-serif'];

const STATUS_FILL: [string, string][] = [['corroborated', '#1b6e4a'], ['disputed', '#c1121f'], ['denied', '#7a7a76'], ['not-realised', '#7a7a76'], ['superseded', '#7a7a76']];

/** The whole style: no tiles, no glyphs, no sprite; so the map asks nobody for anything. */
export function style(shades: Shades, borders: boolean): StyleSpecification {
  return {
    version: 8,
    // What changes while the map moves must not be drawn again for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: {
      land: { type: 'geojson', data: EMPTY, tolerance: GROUND_TOLERANCE },
      coast: { type: 'geojson', data: EMPTY, tolerance: GROUND_TOLERANCE },
      borders: { type: 'geojson', data: EMPTY, tolerance: GROUND_TOLERANCE },
      roads: { type: 'geojson', data: EMPTY },
      incidents: { type: 'geojson', data: EMPTY, cluster: true, clusterRadius: 42, clusterMaxZoom: 11 },
      control: { type: 'geojson', data: EMPTY },
    },
    layers: [...groundLayers(shades, borders), ...roadLayers(shades), ...controlLayers(shades), ...incidentLayers(shades)],
  };
}

/** Dashes and letters: what costs most to draw and is not read while the map moves. */
export const RESTING: [layer: string, opacity: 'line-opacity' | 'text-opacity'][] = [
  ['borders', 'line-opacity'], ['road-names', 'text-opacity'], ['counts', 'text-opacity'], ['names', 'text-opacity'],
];

function groundLayers(shades: Shades, borders: boolean): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': shades.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': shades.land, 'fill-antialias': false } },
    { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': shades.coast, 'line-width': 1 } },
    { id: 'borders', type: 'line', source: 'borders', layout: { visibility: borders ? 'visible' : 'none' }, paint: { 'line-color': shades.border, 'line-width': 0.9, 'line-dasharray': [4, 3] } },
  ];
}

function roadLayers(shades: Shades): LayerSpecification[] {
  const width = ['interpolate', ['linear'], ['zoom'], 4, 0.8, 9, 2.6] as never;
  const line = (id: string, filter: unknown, paint: object): LayerSpecification =>
    ({ id, type: 'line', source: 'roads', filter, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-width': width, ...paint } }) as LayerSpecification;
  const isRoad = ['==', ['geometry-type'], 'LineString'];
  return [
    line('roads-unknown', ['all', isRoad, ['!', ['has', 'what_if']], ['==', ['get', 'state'], 'unknown']], { 'line-color': shades.unknown }),
    line('roads-open', ['all', isRoad, ['!', ['has', 'what_if']], ['==', ['get', 'state'], 'open']], { 'line-color': shades.road }),
    line('roads-cut', ['all', isRoad, ['!', ['has', 'what_if']], ['==', ['get', 'state'], 'cut']], { 'line-color': shades.cut, 'line-dasharray': [1, 2.2] }),
    line('roads-what-if', ['has', 'what_if'], { 'line-color': shades.whatIf, 'line-dasharray': [0.6, 2], 'line-width': 4 }),
    {
      id: 'road-names', type: 'symbol', source: 'roads', filter: isRoad as never, minzoom: 6.5,
      layout: { 'symbol-placement': 'line', 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 10.5 },
      paint: { 'text-color': shades.road, 'text-halo-color': shades.halo, 'text-halo-width': 1.4 },
    },
  ];
}

/** Incidents stand beside the sign of the place, not on it, so that both can be read. */
const BESIDE: [number, number] = [17, 14];

function incidentLayers(shades: Shades): LayerSpecification[] {
  const fill = ['match', ['get', 'status'], ...STATUS_FILL.flat(), '#9a6a00'] as never;
  return [
    {
      id: 'clusters', type: 'circle', source: 'incidents', filter: ['has', 'point_count'],
      paint: {
        'circle-radius': ['step', ['get', 'point_count'], 8, 10, 10, 100, 13, 1000, 17] as never,
        'circle-color': shades.cluster, 'circle-opacity': 0.88, 'circle-translate': BESIDE,
      },
    },
    {
      id: 'counts', type: 'symbol', source: 'incidents', filter: ['has', 'point_count'],
      layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': FONT, 'text-size': 10, 'text-allow-overlap': true },
      paint: { 'text-color': shades.clusterInk, 'text-translate': BESIDE },
    },
    {
      id: 'incidents', type: 'circle', source: 'incidents', filter: ['!', ['has', 'point_count']],
      paint: { 'circle-radius': 4.5, 'circle-color': fill, 'circle-stroke-color': shades.paper, 'circle-stroke-width': 1.2, 'circle-translate': BESIDE },
    },
  ];
}

function controlLayers(shades: Shades): LayerSpecification[] {
  return [
    {
      id: 'chosen', type: 'circle', source: 'control', filter: ['==', ['get', 'chosen'], true],
      paint: { 'circle-radius': 17, 'circle-color': 'transparent', 'circle-stroke-color': shades.ink, 'circle-stroke-width': 2 },
    },
    {
      id: 'control', type: 'symbol', source: 'control',
      layout: {
        'icon-image': ['get', 'sign'], 'icon-allow-overlap': true, 'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.55, 6, 0.85, 9, 1] as never,
      },
    },
    {
      id: 'names', type: 'symbol', source: 'control',
      layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12.5, 'text-variable-anchor': ['right', 'top', 'left', 'bottom'], 'text-radial-offset': 1.15, 'text-justify': 'auto' },
      paint: { 'text-color': shades.ink, 'text-halo-color': shades.halo, 'text-halo-width': 1.6 },
    },
  ];
}
