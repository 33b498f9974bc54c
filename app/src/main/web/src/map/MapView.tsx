import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeatureCollection } from 'geojson';
import type { Control } from '../core/model';
import type { Hands, PictureMap } from './PictureMap';
import { shades } from './shades';

interface Props extends Hands {
  incidents: FeatureCollection;
  control: readonly Control[];
  roads: FeatureCollection;
  whatIf: ReadonlySet<string>;
  colour: (holder: string | null) => string;
  chosen: string | null;
  view: string | null;
  borders: boolean;
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Fetches what draws the map, so that it is there once there is something to draw. */
export function loadMap(): void {
  import('./PictureMap').catch(() => undefined); // told where the map is to be drawn
}

/** Where all of it lies that is to be shown. */
function pointsOf({ control, incidents }: Props): [number, number][] {
  return [...control.map((one) => [one.lon, one.lat]), ...incidents.features.map((one) => (one.geometry.type === 'Point' ? one.geometry.coordinates : []))]
    .filter((one): one is [number, number] => one.length === 2 && one.every((n) => typeof n === 'number'));
}

/** The map, loaded apart from the rest of the pages: most of them need none. */
export function MapView(props: Props): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PictureMap | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [night, setNight] = useState(dark.matches);
  const hands = useRef<Hands>(props);
  hands.current = props;
  const fitted = useRef(props.view !== null);
  /** What was there when the map was made. */
  const first = useRef<[number, number][]>([]);
  first.current = map || fitted.current ? [] : pointsOf(props);

  useEffect(() => {
    const turn = () => setNight(dark.matches);
    dark.addEventListener('change', turn);
    return () => dark.removeEventListener('change', turn);
  }, []);
  useEffect(() => {
    let made: PictureMap | null = null;
    let wanted = true;
    import('./PictureMap').then(
      ({ PictureMap: Make }) => {
        if (!wanted || !holder.current) return;
        try {
          made = new Make(holder.current, shades(night), {
            place: (id) => hands.current.place(id), spot: (box) => hands.current.spot(box), moved: (view) => fitted.current && hands.current.moved(view),
          }, { view: props.view, borders: props.borders, around: first.current });
          if (first.current.length) fitted.current = true;
          setMap(made);
          Object.assign(window, { orontesMap: made });
        } catch {
          setProblem('This browser cannot draw the map (it needs WebGL 2). The list beside it tells the same.');
        }
      },
      () => setProblem('The map could not be loaded. The list beside it tells the same.'),
    );
    return () => {
      wanted = false;
      made?.remove();
      setMap(null);
    };
  }, [night]);
  useEffect(() => void map?.showIncidents(props.incidents), [map, props.incidents]);
  useEffect(() => void map?.showControl(props.control, props.colour, props.chosen), [map, props.control, props.colour, props.chosen]);
  useEffect(() => void map?.showRoads(props.roads, props.whatIf), [map, props.roads, props.whatIf]);
  useEffect(() => void map?.showBorders(props.borders), [map, props.borders]);
  useEffect(() => {
    if (!map || fitted.current) return;
    const points = pointsOf(props);
    if (!points.length) return;
    fitted.current = true;
    map.fit(points);
  }, [map, props.control, props.incidents]);
  useEffect(() => {
    if (!map || props.view === null) return;
    fitted.current = true;
    map.show(props.view);
  }, [map, props.view]);
  const reached = useRef(props.view === null ? null : props.chosen);
  useEffect(() => {
    if (!map || props.chosen === reached.current) return;
    reached.current = props.chosen;
    const place = props.control.find((one) => one.place === props.chosen);
    if (place?.lon && place.lat) map.to(place.lon, place.lat);
  }, [map, props.chosen]);

  return <div class="map"><div class="map-holder" ref={holder} />{problem && <p class="fault map-fault" role="alert">{problem}</p>}</div>;
}
