/** First-level divisions: published outlines, names mended by hand, admin1 codes by a vote of the places inside. */
import { contains, distanceKm, extent } from "./geometry.mjs";
import { divisionFiles } from "./lists.mjs";

/** Files whose three letters are not the country's ISO code. */
const COUNTRY_OF_FILE = { psx: "PS", sds: "SS", sah: "EH", kos: "XK", ald: "AX", uk: "GB", sol: "SO", cyn: "CY" };
/** Files that hold no division: bases, leases, reefs and islets that nobody lives on, Antarctica. */
const NO_DIVISIONS = new Set(
  "ata atc atf bjn clp csi esb hmd ioa iot kab kas pga scr ser sgs umi usg wsb".split(" "),
);
/** Listed with the states, but countries of their own here. */
const US_TERRITORIES = /Samoa|Guam|Mariana|Puerto Rico|Virgin Islands/;
/** Share of a division's places that must carry a code, and share of the code's places that must lie in it. */
const CLEAR_SHARE = 0.6;
const HOME_SHARE = 0.5;
/** A division known only by its places reaches a little beyond them. */
const PLACES_MARGIN = 1.2;
/** Published names that are a mere direction or word: useless without the kind of division behind them. */
const MERE_DIRECTION =
  /^(north|south|east|west|cent(re|er)|central|northern|southern|eastern|western|(north|south)[- ]?(east|west)(ern)?|nord|sud|est|ouest|(nord|sud)-(est|ouest)|centrale?|islands|capital)$/i;
const LEAST_RADIUS_KM = 1;
const LEAST_RADIUS_OF_PLACES_KM = 10;

export function provinces(countries, places, names) {
  const countryOf = new Map(countries.filter((c) => !c.until).map((c) => [c.iso3.toLowerCase(), c.iso2]));
  for (const [file, country] of Object.entries(COUNTRY_OF_FILE)) countryOf.set(file, country);
  const byCountry = groupBy(places, (place) => place.country);

  const published = divisionFiles()
    .filter(({ file }) => countryOf.has(file) && !NO_DIVISIONS.has(file))
    .flatMap(({ file, outlines }) => outlines.map((outline) => ({ country: countryOf.get(file), outline })));
  mend(published, names);
  const kept = published.filter((d) => d.name && d.outline.polygons.length > 0 && !d.dropped);
  for (const d of kept) d.votes = vote(d.outline, byCountry.get(d.country) ?? []);

  const joined = names.join.map((entry) => join(entry, kept, byCountry.get(entry.country) ?? []));
  giveCodes(kept, joined, names.add, byCountry);

  const alone = new Set();
  for (const [country, list] of groupBy([...kept, ...joined, ...names.add], (d) => d.country)) {
    if (list.length === 1) alone.add(country);
  }
  const rows = [
    ...kept.filter((d) => !alone.has(d.country)).map((d) => row(d, extent(d.outline.polygons), LEAST_RADIUS_KM)),
    ...joined.map((d) => row(d, d.at, LEAST_RADIUS_KM)),
    ...names.add.map((d) => ({ ...d, aliases: d.aliases ?? [], radiusKm: d.radius_km, admin1: d.admin1 ?? "" })),
  ];
  report(rows, byCountry);
  return unique(rows).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives each outline its published name, or the one that the list of mended names says. */
function mend(published, { mend: entries, kinds }) {
  const seen = new Map();
  const byKey = new Map(entries.map((e) => [`${e.country}/${e.was}/${e.nth ?? 1}`, e]));
  for (const d of published) {
    const was = d.outline.properties.name;
    if (!was || (d.country === "US" && US_TERRITORIES.test(was))) continue;
    const nth = (seen.get(`${d.country}/${was}`) ?? 0) + 1;
    seen.set(`${d.country}/${was}`, nth);
    const key = `${d.country}/${was}/${nth}`;
    const entry = byKey.get(key);
    byKey.delete(key);
    d.name = (entry?.name ?? was).normalize("NFC").trim();
    if (MERE_DIRECTION.test(d.name) && entry?.drop !== true) {
      if (!kinds[d.country]) throw new Error(`No kind word for ${d.name} of ${d.country}`);
      d.name = `${d.name} ${kinds[d.country]}`;
    }
    d.aliases = entry?.aliases ?? [];
    d.dropped = entry?.drop === true;
    d.saidCode = entry?.admin1;
  }
  if (byKey.size > 0) throw new Error(`No such divisions to mend: ${[...byKey.keys()].join(", ")}`);
}

/** How many places inside an outline carry each code. */
function vote(outline, places) {
  const votes = new Map();
  for (const place of places) {
    if (place.lat < outline.south || place.lat > outline.north || !contains(outline.polygons, place)) continue;
    votes.set(place.admin1, (votes.get(place.admin1) ?? 0) + 1);
  }
  return votes;
}

/** A division that the published outlines cut up or lack: their union by code, else the area of its places. */
function join(entry, kept, places) {
  const parts = kept.filter((d) => d.country === entry.country && leading(d.votes) === entry.admin1);
  const own = places.filter((place) => place.admin1 === entry.admin1);
  if (own.length === 0) throw new Error(`No place of ${entry.country} carries code ${entry.admin1}: ${entry.name}`);
  const usePlaces = entry.from === "places" || parts.length === 0;
  const at = usePlaces ? around(own) : extent(parts.flatMap((d) => d.outline.polygons));
  if (entry.radius_km) at.radiusKm = entry.radius_km;
  return { country: entry.country, name: entry.name, aliases: entry.aliases ?? [], admin1: entry.admin1, at };
}

function around(places) {
  const lat = places.reduce((sum, p) => sum + p.lat, 0) / places.length;
  const lon = places.reduce((sum, p) => sum + p.lon, 0) / places.length;
  const distances = places.map((p) => distanceKm(p, { lat, lon })).sort((a, b) => a - b);
  const far = distances[Math.floor(0.9 * (distances.length - 1))];
  return { lat, lon, radiusKm: Math.max(LEAST_RADIUS_OF_PLACES_KM, far * PLACES_MARGIN) };
}

function leading(votes) {
  let best = null;
  let most = 0;
  let all = 0;
  for (const [code, count] of votes) {
    all += count;
    if (count > most || (count === most && code < best)) [best, most] = [code, count];
  }
  return most / all >= CLEAR_SHARE ? best : null;
}

/** A code goes to one division: the joined or added one that names it, else the outline that clearly holds it. */
function giveCodes(kept, joined, added, byCountry) {
  const said = kept.filter((d) => d.saidCode).map((d) => ({ country: d.country, admin1: d.saidCode }));
  const taken = new Set([...joined, ...added, ...said].map((d) => `${d.country}/${d.admin1}`));
  for (const d of kept) {
    const code = leading(d.votes);
    d.admin1 = d.saidCode ?? "";
    if (d.saidCode || !code || taken.has(`${d.country}/${code}`)) continue;
    const home = byCountry.get(d.country).filter((place) => place.admin1 === code).length;
    if (d.votes.get(code) / home >= HOME_SHARE) d.admin1 = code;
  }
  const claims = groupBy(kept.filter((d) => d.admin1 && !d.saidCode), (d) => `${d.country}/${d.admin1}`);
  for (const rivals of claims.values()) if (rivals.length > 1) for (const d of rivals) d.admin1 = "";
}

function row(d, at, least) {
  return {
    id: `place:x-province-${d.country.toLowerCase()}-${slug(d.name)}`,
    name: d.name,
    aliases: d.aliases,
    country: d.country,
    lat: round(at.lat, 4),
    lon: round(at.lon, 4),
    radiusKm: Math.max(least, Math.round(at.radiusKm)),
    admin1: d.admin1,
  };
}

/** Name in small ASCII letters and hyphens. */
export function slug(name) {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[øđłıəþð]/g, (letter) => ({ ø: "o", đ: "d", ł: "l", ı: "i", ə: "e", þ: "th", ð: "d" })[letter])
    .replace(/['’‘`ʼʻ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function unique(rows) {
  const ids = new Map();
  for (const each of rows) {
    if (ids.has(each.id)) throw new Error(`Two divisions are called ${each.id}`);
    ids.set(each.id, each);
  }
  return rows;
}

/** Tells how many places of each country find their division by code. */
function report(rows, byCountry) {
  const coded = new Set(rows.filter((r) => r.admin1 !== "").map((r) => `${r.country}/${r.admin1}`));
  const poor = [];
  for (const [country, places] of byCountry) {
    const found = places.filter((place) => coded.has(`${country}/${place.admin1}`)).length;
    if (places.length > 20 && found / places.length < 0.9) poor.push(`${country} ${found}/${places.length}`);
  }
  console.log(`places without a division by code, where more than a tenth: ${poor.sort().join(", ") || "none"}`);
}

function groupBy(list, key) {
  const groups = new Map();
  for (const each of list) {
    const k = key(each);
    if (!groups.has(k)) groups.set(k, []);
    groups.get(k).push(each);
  }
  return groups;
}

function round(number, digits) {
  return Number(number.toFixed(digits));
}
