/** Areas, centroids and point-in-polygon on the sphere, for outlines that may cross the date line. */

export const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

const vector = ([lon, lat]) => {
  const phi = lat * RADIANS;
  const lambda = lon * RADIANS;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const add = (a, b, factor = 1) => [a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]];
const unit = (a) => {
  const length = Math.hypot(...a);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
};

/** Great-circle distance in kilometres. */
export function distanceKm(a, b) {
  const halfLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const chord = halfLat ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * halfLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Signed area (steradians) and area-weighted centre of one ring, summed as a fan of spherical triangles. */
function ringMoment(ring) {
  const corners = ring.map(vector);
  const hub = unit(corners.reduce((sum, corner) => add(sum, corner), [0, 0, 0]));
  let area = 0;
  let moment = [0, 0, 0];
  for (let i = 0; i + 1 < corners.length; i++) {
    const [a, b] = [corners[i], corners[i + 1]];
    const turn = dot(hub, cross(a, b));
    const excess = 2 * Math.atan2(turn, 1 + dot(hub, a) + dot(a, b) + dot(b, hub));
    area += excess;
    moment = add(moment, unit(add(add(hub, a), b)), excess);
  }
  return area < 0 ? { area: -area, moment: moment.map((x) => -x) } : { area, moment };
}

/** The polygons of a GeoJSON geometry, each a list of rings, outer ring first. */
export function polygons(geometry) {
  if (!geometry) return [];
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygons);
  return [];
}

/** Below this area a rounded outline may have folded over: its corners tell the centre better. */
const SMALLEST_AREA_KM2 = 1;

const middle = (list) => list.flatMap((rings) => rings[0].map(vector)).reduce((sum, corner) => add(sum, corner), [0, 0, 0]);

/** Centre, area in square kilometres and radius of the circle of equal area; null for nothing. */
export function extent(list) {
  let area = 0;
  let moment = [0, 0, 0];
  for (const rings of list) {
    rings.forEach((ring, index) => {
      const part = ringMoment(ring);
      const sign = index === 0 ? 1 : -1;
      area += sign * part.area;
      moment = add(moment, part.moment, sign);
    });
  }
  if (list.length === 0) return null;
  const areaKm2 = Math.max(0, area) * EARTH_RADIUS_KM ** 2;
  const centre = unit(areaKm2 < SMALLEST_AREA_KM2 ? middle(list) : moment);
  return {
    lat: Math.asin(centre[2]) / RADIANS,
    lon: Math.atan2(centre[1], centre[0]) / RADIANS,
    areaKm2,
    radiusKm: Math.sqrt(areaKm2 / Math.PI),
  };
}

/** The largest polygon and all that lie within reach of its centre: a country without its far islands. */
export function mainland(list, reachKm) {
  const parts = list.map((rings) => ({ rings, at: extent([rings]) })).filter((part) => part.at);
  if (parts.length === 0) return [];
  const largest = parts.reduce((a, b) => (b.at.areaKm2 > a.at.areaKm2 ? b : a));
  return parts.filter((part) => distanceKm(part.at, largest.at) <= reachKm).map((part) => part.rings);
}

function inRing(ring, lon, lat) {
  const origin = ring[0][0];
  const x = turned(lon, origin);
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const x1 = turned(ring[i][0], origin);
    const x2 = turned(ring[j][0], origin);
    const [y1, y2] = [ring[i][1], ring[j][1]];
    if (y1 > lat !== y2 > lat && x < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** The longitude, moved by whole turns until it is the nearest to another. */
function turned(lon, origin) {
  return lon - 360 * Math.round((lon - origin) / 360);
}

/** Tells whether a point lies inside one of the polygons and outside its holes. */
export function contains(list, point) {
  return list.some((rings) => rings.reduce((inside, ring) => inside !== inRing(ring, point.lon, point.lat), false));
}

/** Smallest and largest latitude of the polygons: a cheap test before {@link contains}. */
export function latitudes(list) {
  let [south, north] = [90, -90];
  for (const rings of list) {
    for (const [, lat] of rings[0]) {
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return { south, north };
}
