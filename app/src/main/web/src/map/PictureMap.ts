import { AttributionControl, LngLatBounds, Map as GlMap, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature, type MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Control } from '../core/model';
import { ground, CREDIT } from './ground';
import { sign, signName, SIGN_RATIO } from './icons';
import { EMPTY, style } from './layers';
import { keepPace } from './pace';
import type { Shades } from './shades';

setWorkerUrl(workerUrl);
const FINE_FROM_ZOOM = 6;
const GROUND_AFTER_MS = 1500;

/** What a user does on the map. */
export interface Hands {
  place: (id: string) => void;
  /** A spot with incidents: west, south, east, north. */
  spot: (box: [number, number, number, number]) => void;
  moved: (view: string) => void;
}

/** The map of the picture: draws what it is given, asks for nothing. */
/** "place:216281:airport" beside "place:216281". */
function isBuildingIn(place: string, towns: ReadonlySet<string>): boolean {
  const cut = place.indexOf(':', 'place:'.length);
  return place.startsWith('place:') && cut > 0 && towns.has(place.slice(0, cut));
}

export class PictureMap {
  private readonly map: GlMap;
  private readonly ready: Promise<void>;
  /** The view as it was last written into the address. */
  private told: string | null = null;
  private laid = false;
  private fine = false;
  private fineLies = false;
  /** Fulfilled when there is something to show: the ground, which takes the longest, comes after it. */
  private readonly given: Promise<void>;
  private give: () => void = () => undefined;

  constructor(holder: HTMLElement, shades: Shades, private readonly hands: Hands, options: { view: string | null; borders: boolean; around: readonly [number, number][] }) {
    this.given = new Promise((then) => (this.give = then));
    const view = viewOf(options.view);
    this.told = options.view;
    this.map = new GlMap({
      container: holder,
      style: style(shades, options.borders),
      // What is known already is in view from the start: the ground of the whole world need not be laid first.
      ...(view ?? (options.around.length ? { bounds: boxOf(options.around), fitBoundsOptions: fitting() } : { center: [36, 20], zoom: 2 })),
      minZoom: 1, maxZoom: 15, attributionControl: false, dragRotate: false, pitchWithRotate: false, fadeDuration: 0, renderWorldCopies: false,
    });
    this.map.touchZoomRotate.disableRotation();
    keepPace(this.map, holder);
    this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.map.addControl(new ScaleControl({}), 'bottom-right');
    this.map.addControl(new AttributionControl({ compact: true, customAttribution: CREDIT }), 'bottom-right');
    if (holder.clientWidth < 640) this.map.once('style.load', () => holder.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show'));
    this.map.getCanvas().setAttribute('aria-label', 'Map. The same is in the list beside it.');
    this.ready = new Promise((done) => this.map.once('style.load', () => done()));
    this.map.setMissingStyleImageResolver((id) => {
      const icon = sign(id, shades.paper, shades.ink);
      if (icon && !this.map.hasImage(id)) this.map.addImage(id, icon, { pixelRatio: SIGN_RATIO });
    });
    this.map.on('click', (event) => this.click(event));
    this.map.on('moveend', () => this.moved());
    for (const layer of ['control', 'incidents', 'clusters']) {
      this.map.on('mouseenter', layer, () => (this.map.getCanvas().style.cursor = 'pointer'));
      this.map.on('mouseleave', layer, () => (this.map.getCanvas().style.cursor = ''));
    }
    void this.ready.then(() => Promise.race([this.given, new Promise((then) => setTimeout(then, GROUND_AFTER_MS))])).then(() => this.lay(false)).then(() => this.moved());
  }

  private async lay(fine: boolean): Promise<void> {
    const outlines = await ground(fine);
    if (this.fineLies && !fine) return;
    this.fineLies ||= fine;
    this.set('land', outlines.land as FeatureCollection);
    this.set('coast', outlines.coast);
    this.set('borders', outlines.borders);
    this.laid = true;
  }

  /** Shows what an address says, unless it is this map that wrote it there. */
  show(view: string): void {
    const wanted = viewOf(view);
    if (wanted && view !== this.told) this.map.jumpTo(wanted);
  }

  private moved(): void {
    // Fine outlines wait until the map can be used.
    if (this.laid && !this.fine && this.map.getZoom() >= FINE_FROM_ZOOM) {
      this.fine = true;
      this.map.once('idle', () => void this.lay(true));
    }
    const at = this.map.getCenter();
    this.told = `${at.lat.toFixed(3)},${at.lng.toFixed(3)},${this.map.getZoom().toFixed(2)}`;
    this.hands.moved(this.told);
  }

  private set(source: string, data: FeatureCollection | Feature): void {
    (this.map.getSource(source) as GeoJSONSource | undefined)?.setData(data);
  }

  private click(event: MapMouseEvent): void {
    const reach = 6;
    const at = event.point;
    const found = this.map.queryRenderedFeatures([[at.x - reach, at.y - reach], [at.x + reach, at.y + reach]], { layers: ['control', 'incidents', 'clusters'] });
    const held = found.find((one) => one.layer.id === 'control');
    const cluster = found.find((one) => one.layer.id === 'clusters');
    const single = found.find((one) => one.layer.id === 'incidents');
    if (held) this.hands.place(String(held.properties['place']));
    else if (cluster) void this.open(cluster);
    else if (single) this.hands.spot(around(single, 0.0005));
  }

  private async open(cluster: MapGeoJSONFeature): Promise<void> {
    const source = this.map.getSource('incidents') as GeoJSONSource;
    const id = Number(cluster.properties['cluster_id']);
    const zoom = await source.getClusterExpansionZoom(id);
    const leaves = await source.getClusterLeaves(id, 50, 0);
    const box = boundsOf(leaves as Feature<Point>[]);
    if (!box) return;
    const wide = box.getEast() - box.getWest() > 0.02 || box.getNorth() - box.getSouth() > 0.02;
    if (wide && zoom <= 12 && zoom > this.map.getZoom() + 0.1) {
      this.map.easeTo({ center: (cluster.geometry as Point).coordinates as [number, number], zoom: Math.min(zoom, 12) });
    } else {
      const e = 0.0005;
      this.hands.spot([box.getWest() - e, box.getSouth() - e, box.getEast() + e, box.getNorth() + e]);
    }
  }

  async showIncidents(data: FeatureCollection): Promise<void> {
    await this.ready;
    this.set('incidents', data);
  }

  async showControl(intervals: readonly Control[], colour: (holder: string | null) => string, chosen: string | null): Promise<void> {
    await this.ready;
    // A building has the point of its town: where the town is drawn, the list alone shows the building.
    const towns = new Set(intervals.map((one) => one.place));
    const drawn = intervals.filter((one) => one.lat !== null && one.lon !== null && !isBuildingIn(one.place, towns));
    const features = drawn.map((one): Feature<Point> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [one.lon as number, one.lat as number] },
      properties: { place: one.place, name: one.name, sign: signName(one.status, colour(one.holder)), chosen: one.place === chosen },
    }));
    this.set('control', { type: 'FeatureCollection', features });
    if (features.length) this.give();
  }

  /** @param whatIf names of roads that would be cut */
  async showRoads(roads: FeatureCollection, whatIf: ReadonlySet<string>): Promise<void> {
    await this.ready;
    const features = roads.features.flatMap((one) => {
      const open = one.properties?.['open'] as boolean | null | undefined;
      const state = open === true ? 'open' : open === false ? 'cut' : 'unknown';
      const drawn: Feature = { ...one, properties: { ...one.properties, state } };
      const name = String(one.properties?.['name'] ?? one.properties?.['road'] ?? '');
      return whatIf.has(name) ? [drawn, { ...one, properties: { ...one.properties, what_if: true } }] : [drawn];
    });
    this.set('roads', { type: 'FeatureCollection', features });
  }

  async showBorders(shown: boolean): Promise<void> {
    await this.ready;
    this.map.setLayoutProperty('borders', 'visibility', shown ? 'visible' : 'none');
  }

  /** Brings all of it into view. */
  fit(points: readonly [number, number][]): void {
    if (points.length) this.map.fitBounds(boxOf(points), { ...fitting(), animate: false });
  }

  to(lon: number, lat: number): void {
    this.map.easeTo({ center: [lon, lat], zoom: Math.max(this.map.getZoom(), 7) });
  }

  /** For measuring in the browser tests. */
  get gl(): GlMap {
    return this.map;
  }

  remove(): void {
    this.map.remove();
  }
}

export { EMPTY };

const fitting = (): { padding: number; maxZoom: number } => ({ padding: 70, maxZoom: 7.5 });

function boxOf(points: readonly [number, number][]): LngLatBounds {
  return points.reduce((sum, one) => sum.extend(one), new LngLatBounds());
}

function around(one: MapGeoJSONFeature, by: number): [number, number, number, number] {
  const [lon = 0, lat = 0] = (one.geometry as Point).coordinates;
  return [lon - by, lat - by, lon + by, lat + by];
}

function boundsOf(points: Feature<Point>[]): LngLatBounds | null {
  return points.length ? boxOf(points.map((one) => one.geometry.coordinates as [number, number])) : null;
}

export function viewOf(text: string | null): { center: [number, number]; zoom: number } | null {
  const parts = (text ?? '').split(',').map(Number);
  const [lat, lon, zoom] = parts;
  return parts.length === 3 && parts.every(Number.isFinite) ? { center: [lon as number, lat as number], zoom: zoom as number } : null;
}
