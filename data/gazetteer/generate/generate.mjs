/**
 * Makes the generated files of data/gazetteer from the published lists in node_modules:
 *   places.tsv.gz, provinces.tsv.gz, districts.tsv.gz, and the outline's centre of each entry in countries.yaml.
 * The same input gives the same bytes.
 */
import { gzipSync } from "node:zlib";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import { extent, mainland } from "./geometry.mjs";
import { features, places } from "./lists.mjs";
import { provinces } from "./provinces.mjs";
import { districts } from "./districts.mjs";

const FOLDER = new URL("../", import.meta.url);
const require = createRequire(import.meta.url);

/** How far from the largest part other parts of a country still count for its centre, in kilometres. */
const REACH_KM = 5000;
/** Countries whose far parts lie nearer than that: Alaska, Svalbard, the French departments overseas. */
const SHORTER_REACH_KM = { USA: 3000, NOR: 1000, FRA: 1500 };

const inFolder = (name) => new URL(name, FOLDER);
const readYaml = (name) => load(readFileSync(inFolder(name), "utf8"));

function writeTable(name, rows) {
  for (const row of rows) {
    if (row.some((cell) => /[\t\n\r]/.test(String(cell)))) throw new Error(`A cell with a tab or line end: ${row}`);
  }
  const packed = gzipSync(rows.map((row) => row.join("\t") + "\n").join(""), { level: 9 });
  packed.writeUInt32LE(0, 4); // no time of making
  packed[9] = 255; // no operating system
  writeFileSync(inFolder(name), packed);
  console.log(`${name}: ${rows.length} rows, ${packed.length} bytes`);
}

/** Writes centre and radius of the outlines into the entries of countries.yaml, in place. */
function centreCountries() {
  const topology = require("world-atlas/countries-10m.json");
  const outlines = features(topology, "countries");
  const byKey = new Map();
  for (const outline of outlines) {
    for (const key of [outline.id, outline.properties.name]) {
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), outline]);
    }
  }
  const text = readFileSync(inFolder("countries.yaml"), "utf8");
  let count = 0;
  const pattern = /(iso3: (\w{3}),[^\n]*\n[^\n]*outline: (\[[^\]]*\]), )lat: [-.\d]+, lon: [-.\d]+, radius_km: [-.\d]+/g;
  const written = text.replace(pattern, (_, head, iso3, keys) => {
    const reach = SHORTER_REACH_KM[iso3] ?? REACH_KM;
    const parts = load(keys).flatMap((key) => {
      if (!byKey.has(key)) throw new Error(`No outline ${key} for ${iso3}`);
      return byKey.get(key).flatMap((outline) => mainland(outline.polygons, reach));
    });
    const at = extent(parts);
    count++;
    const radius = Math.max(1, Math.round(at.radiusKm));
    return `${head}lat: ${round(at.lat, 2)}, lon: ${round(at.lon, 2)}, radius_km: ${radius}`;
  });
  writeFileSync(inFolder("countries.yaml"), written);
  console.log(`countries.yaml: ${count} centres`);
}

function round(number, digits) {
  return Number(number.toFixed(digits));
}

centreCountries();
const allPlaces = places();
writeTable(
  "places.tsv.gz",
  allPlaces.map((p) => [p.id, p.name, round(p.lat, 4), round(p.lon, 4), p.featureCode, p.country, p.admin1, p.population]),
);
const { countries } = readYaml("countries.yaml");
const divisions = provinces(countries, allPlaces, readYaml("province-names.yaml"));
writeTable(
  "provinces.tsv.gz",
  divisions.map((d) => [d.id, d.name, d.aliases.join("|"), d.country, d.lat, d.lon, d.radiusKm, d.admin1]),
);
writeTable(
  "districts.tsv.gz",
  districts(divisions).map((d) => [d.id, d.name, "", "US", d.province, d.lat, d.lon, d.radiusKm]),
);
