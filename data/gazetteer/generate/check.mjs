/**
 * Checks the whole folder: every id is there once, every reference leads somewhere, every entry says how far it reaches,
 * where it came from and when, and lies in the country it names. Prints what is wrong and ends with 1, or prints the counts.
 */
import { gunzipSync } from "node:zlib";
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { load } from "js-yaml";
import { distanceKm } from "./geometry.mjs";
import { features } from "./lists.mjs";

const FOLDER = new URL("../", import.meta.url);
const require = createRequire(import.meta.url);
const BASES = new Set(["list", "report", "hand"]);
const METONYM_FOR = new Set(["government", "presidency", "parliament", "foreign-ministry", "military"]);
const ROAD_KINDS = new Set(["motorway", "road", "bridge", "crossing"]);
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** How far outside the outline's box an entry may lie, in degrees: rounding, coasts and islets. */
const BOX_MARGIN_DEGREES = 1;
const LEAST_HAND_RADIUS_KM = 10;
const GREATEST_MILE_KM = 400;

const faults = [];
const fault = (text) => faults.push(text);
const readTable = (name) =>
  gunzipSync(readFileSync(new URL(name, FOLDER))).toString("utf8").split("\n").filter(Boolean).map((line) => line.split("\t"));
const readYaml = (name) => load(readFileSync(new URL(name, FOLDER), "utf8"));

/** What matching ignores; an alias that differs in nothing else is of no use. */
function key(name) {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`ʼʻ.]/g, "")
    .replace(/[-–]/g, " ")
    .replace(/^(al|el|ad|as|ash|an|ar|at|az) /, "")
    .replace(/\s/g, "");
}

const ids = new Map();
function register(id, at) {
  if (!/^place:(\d+|x-[a-z0-9-]+)$/.test(id)) fault(`${id}: not an id`);
  if (ids.has(id)) fault(`${id}: there twice`);
  ids.set(id, at);
}

const places = readTable("places.tsv.gz");
const boxes = new Map();
const grow = (country, lat, lon) => {
  const box = boxes.get(country) ?? { south: 90, north: -90, west: 180, east: -180 };
  box.south = Math.min(box.south, lat);
  box.north = Math.max(box.north, lat);
  box.west = Math.min(box.west, lon);
  box.east = Math.max(box.east, lon);
  boxes.set(country, box);
};
let lastId = 0;
for (const row of places) {
  if (row.length !== 8) fault(`places.tsv.gz: ${row[0]} has ${row.length} columns`);
  const [id, , lat, lon, , country] = row;
  if (Number(id) <= lastId) fault(`places.tsv.gz: ${id} is out of order`);
  lastId = Number(id);
  register(`place:${id}`, { lat: Number(lat), lon: Number(lon), country });
  grow(country, Number(lat), Number(lon));
}

const { countries, ...countryHead } = readYaml("countries.yaml");
const outlines = features(require("world-atlas/countries-10m.json"), "countries");
for (const country of countries) {
  for (const outline of outlines) {
    if (!(country.outline ?? []).some((k) => k === outline.id || k === outline.properties.name)) continue;
    for (const rings of outline.polygons) for (const [lon, lat] of rings[0]) grow(country.iso2, lat, lon);
  }
}

function inBox(country, lat, lon) {
  const box = boxes.get(country);
  if (!box) return true;
  const m = BOX_MARGIN_DEGREES;
  return lat >= box.south - m && lat <= box.north + m && lon >= box.west - m && lon <= box.east + m;
}

const codes = new Set(countries.map((c) => c.iso2));

function checkPosition(what, { country, lat, lon, radius_km: radius }, hand) {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) fault(`${what}: no position`);
  if (!(radius > 0)) fault(`${what}: no radius`);
  if (hand && radius < LEAST_HAND_RADIUS_KM) fault(`${what}: radius ${radius} by hand`);
  if (country && !codes.has(country)) fault(`${what}: no country ${country}`);
  if (country && !inBox(country, lat, lon)) fault(`${what}: ${lat}, ${lon} lies outside ${country}`);
}

function checkOrigin(what, { basis, as_of: asOf }) {
  if (!BASES.has(basis)) fault(`${what}: basis ${basis}`);
  if (!MONTH.test(String(asOf))) fault(`${what}: as_of ${asOf}`);
}

function checkAliases(what, name, aliases) {
  if (!name || name !== name.trim()) fault(`${what}: name "${name}"`);
  if (!Array.isArray(aliases)) return fault(`${what}: no list of aliases`);
  const seen = new Set([key(name)]);
  for (const alias of aliases) {
    if (typeof alias !== "string" || alias.trim() !== alias || alias === "") fault(`${what}: alias "${alias}"`);
    else if (seen.has(key(alias))) fault(`${what}: alias "${alias}" gives nothing new`);
    seen.add(key(String(alias)));
  }
}

checkOrigin("countries.yaml", countryHead);
const references = [];
const refer = (what, id) => references.push([what, id]);
const isoSeen = new Set();
for (const c of countries) {
  const what = `country ${c.iso3}`;
  for (const code of [c.iso2, c.iso3]) {
    if (isoSeen.has(code)) fault(`${what}: code ${code} twice`);
    isoSeen.add(code);
  }
  if (!/^[A-Z]{2}$/.test(c.iso2) || !/^[A-Z]{3}$/.test(c.iso3)) fault(`${what}: codes`);
  if (!c.name || !Array.isArray(c.aliases) || !Array.isArray(c.demonyms) || !Array.isArray(c.metonyms)) fault(`${what}: lists`);
  if (c.centre !== "list" && c.centre !== "hand") fault(`${what}: centre`);
  checkPosition(what, { ...c, country: null }, c.centre === "hand");
  if (c.until && !MONTH.test(String(c.until))) fault(`${what}: until ${c.until}`);
  if (c.capital?.place) refer(what, c.capital.place);
  for (const metonym of c.metonyms ?? []) {
    if (!metonym.name || !METONYM_FOR.has(metonym.for)) fault(`${what}: metonym ${JSON.stringify(metonym)}`);
    if (metonym.place) refer(what, metonym.place);
  }
}

const names = readYaml("province-names.yaml");
checkOrigin("province-names.yaml", names);
for (const each of names.add) {
  checkOrigin(each.id, each);
  checkPosition(each.id, each, true);
}
const provinces = readTable("provinces.tsv.gz");
const admin1Seen = new Set();
for (const [id, name, aliases, country, lat, lon, radius, admin1] of provinces) {
  register(id, { lat: Number(lat), lon: Number(lon), country });
  checkPosition(id, { country, lat: Number(lat), lon: Number(lon), radius_km: Number(radius) }, false);
  if (!name) fault(`${id}: no name`);
  if (aliases.split("|").some((a) => a === name)) fault(`${id}: alias is the name`);
  if (admin1 && admin1Seen.has(`${country}/${admin1}`)) fault(`${id}: admin1 ${admin1} given twice`);
  if (admin1) admin1Seen.add(`${country}/${admin1}`);
}
const districts = readTable("districts.tsv.gz");
for (const [id, name, , country, province, lat, lon, radius] of districts) {
  register(id, { lat: Number(lat), lon: Number(lon), country });
  checkPosition(id, { country, lat: Number(lat), lon: Number(lon), radius_km: Number(radius) }, false);
  if (!name) fault(`${id}: no name`);
  refer(id, province);
}

const counts = { places: places.length, countries: countries.length, provinces: provinces.length, districts: districts.length };
for (const file of ["towns", "facilities", "crossings", "regions"]) {
  const entries = readYaml(`${file}.yaml`)[file];
  counts[file] = entries.length;
  for (const entry of entries) {
    register(entry.id, entry);
    if (!entry.kind) fault(`${entry.id}: no kind`);
    if (file !== "regions" && !entry.country) fault(`${entry.id}: no country`);
    if (entry.to && !codes.has(entry.to)) fault(`${entry.id}: no country ${entry.to}`);
    checkAliases(entry.id, entry.name, entry.aliases);
    checkOrigin(entry.id, entry);
    checkPosition(entry.id, entry, entry.basis === "hand");
  }
}

const listed = new Map(places.map(([id, name]) => [`place:${id}`, name]));
const { variants } = readYaml("variants.yaml");
counts.variants = variants.length;
const varied = new Set();
for (const entry of variants) {
  refer("variants.yaml", entry.place);
  if (varied.has(entry.place)) fault(`${entry.place}: two variants`);
  varied.add(entry.place);
  checkAliases(entry.place, entry.name, entry.aliases);
  checkOrigin(entry.place, entry);
  const inList = listed.get(entry.place);
  if (inList === entry.name && entry.aliases.length === 0) fault(`${entry.place}: adds nothing`);
  if (inList && entry.aliases.some((alias) => key(alias) === key(inList))) fault(`${entry.place}: alias is the list's name`);
}

counts.roads = 0;
for (const file of readdirSync(new URL("roads/", FOLDER)).sort()) {
  for (const road of readYaml(`roads/${file}`).roads) {
    const what = `road ${road.name}`;
    counts.roads++;
    checkAliases(what, road.name, road.aliases);
    checkOrigin(what, road);
    if (!codes.has(road.country) || !ROAD_KINDS.has(road.kind)) fault(`${what}: country or kind`);
    if (!(road.through?.length > 0)) fault(`${what}: leads through nothing`);
    for (const id of road.through) refer(what, id);
    for (let i = 1; i < road.through.length; i++) {
      const [from, to] = [ids.get(road.through[i - 1]), ids.get(road.through[i])];
      if (from && to && distanceKm(from, to) > GREATEST_MILE_KM) fault(`${what}: ${road.through[i]} is too far from the one before`);
      if (road.through[i - 1] === road.through[i]) fault(`${what}: ${road.through[i]} twice in a row`);
    }
  }
}
for (const [what, id] of references) if (!ids.has(id)) fault(`${what}: there is no ${id}`);

if (faults.length > 0) {
  console.error(faults.join("\n"));
  console.error(`${faults.length} faults`);
  process.exit(1);
}
console.log(Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(", "));
