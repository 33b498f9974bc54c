/** Counties of the United States, their kind added to the bare published name. */
import { extent } from "./geometry.mjs";
import { counties } from "./lists.mjs";

/** By FIPS code; the District of Columbia has no county beside itself, territories are countries of their own here. */
const STATES = {
  "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", 10: "DE", 12: "FL",
  13: "GA", 15: "HI", 16: "ID", 17: "IL", 18: "IN", 19: "IA", 20: "KS", 21: "KY", 22: "LA", 23: "ME", 24: "MD",
  25: "MA", 26: "MI", 27: "MN", 28: "MS", 29: "MO", 30: "MT", 31: "NE", 32: "NV", 33: "NH", 34: "NJ", 35: "NM",
  36: "NY", 37: "NC", 38: "ND", 39: "OH", 40: "OK", 41: "OR", 42: "PA", 44: "RI", 45: "SC", 46: "SD", 47: "TN",
  48: "TX", 49: "UT", 50: "VT", 51: "VA", 53: "WA", 54: "WV", 55: "WI", 56: "WY",
};
/** Boroughs and municipalities of Alaska; its other divisions are census areas. */
const ALASKA = {
  "02013": "Borough", "02020": "Municipality", "02060": "Borough", "02068": "Borough", "02090": "Borough",
  "02100": "Borough", "02110": "City and Borough", "02122": "Borough", "02130": "Borough", "02150": "Borough",
  "02164": "Borough", "02170": "Borough", "02185": "Borough", "02188": "Borough", "02195": "Borough",
  "02220": "City and Borough", "02230": "Municipality", "02275": "City and Borough", "02282": "City and Borough",
};
/** Independent cities outside Virginia, where every code from 510 on is one. */
const CITIES = new Set(["24510", "29510", "32510"]);

export function districts(divisions) {
  const stateIds = new Map(divisions.filter((d) => d.country === "US" && d.admin1).map((d) => [d.admin1, d.id]));
  return counties()
    .filter((county) => STATES[county.id.slice(0, 2)])
    .map((county) => {
      const at = extent(county.polygons);
      const state = STATES[county.id.slice(0, 2)];
      const province = stateIds.get(state);
      if (!province) throw new Error(`No division for state ${state}`);
      return {
        id: `place:x-us-county-${county.id}`,
        name: withKind(county.properties.name, county.id, state),
        province,
        lat: Number(at.lat.toFixed(4)),
        lon: Number(at.lon.toFixed(4)),
        radiusKm: Math.max(1, Math.round(at.radiusKm)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function withKind(name, fips, state) {
  if (state === "LA") return `${name} Parish`;
  if (state === "AK") return `${name} ${ALASKA[fips] ?? "Census Area"}`;
  if (CITIES.has(fips) || (state === "VA" && Number(fips.slice(2)) >= 510)) return / city$/i.test(name) ? name : `${name} city`;
  return `${name} County`;
}
