// The part of bench/pages that runs in Node: opens each page in chromium and takes the time.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const require = createRequire(new URL('../app/src/main/web/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [address, points] = process.argv.slice(2);
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ROUNDS = 3;
const LIST_S = 2;
const MAP_S = 4;
const FRAMES = 20;
const SLOWEST_MS = 120_000;
/** Each page, and what must stand there before it can be used. */
const LISTS = [
  ['incidents', '.incident'], ['incidents?status=disputed', '.incident'], ['incidents?q=Sennar', '.incident'], ['articles', '.articles tbody tr'],
  ['disputes', '.disputed'], ['forecasts', '.forecasts > li'], ['wording', '.wording'], ['coverage', '.coverage'], ['outlets', '.figures'],
  ['review', '.queue > li'], ['search?q=Kosti', '.hits > li'], ['search?q=market', '.hits > li'], ['changes', '.changes'], ['audit', '.audit'],
];
let failed = 0;

const browser = await chromium.launch({ executablePath: BROWSERS.find((one) => existsSync(one)), headless: true, args: ['--no-sandbox'] });
const page = await (await browser.newContext({ viewport: { width: 1366, height: 820 } })).newPage();
page.setDefaultTimeout(SLOWEST_MS);

const say = (name, value, unit, bar, met) => {
  if (!met) failed++;
  console.log(`${name.padEnd(34)} ${value.padStart(7)} ${unit.padEnd(16)} bar ${bar}${met ? '' : '  NOT MET'}`);
};
/** Seconds from a fresh start of the pages until something stands there and nothing is on its way. */
const timed = async (hash, ready) => {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address.replace(/#.*/, '') + '#/' + hash);
  await ready();
  return (performance.now() - start) / 1000;
};
const middle = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const repeated = async (hash, ready) => {
  const all = [];
  for (let n = 0; n < ROUNDS; n++) all.push(await timed(hash, ready));
  return { first: all[0], middle: middle(all) };
};

const about = await (await fetch(new URL('api/v1/case', address))).json();
console.log(`${about.articles} articles, ${about.claims} claims, ${about.incidents} incidents; ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`);
console.log(`seconds from opening a page until it can be used, the middle of ${ROUNDS}; in brackets the first time`);
await page.goto(address);
await page.waitForSelector('header.shell nav');
for (const [hash, there] of LISTS) {
  const { first, middle: usual } = await repeated(hash, () => page.waitForFunction((what) => document.querySelector(`main :is(${what}, .nothing)`) && !document.querySelector('main .waiting'), there));
  say(hash, usual.toFixed(2), `s (${first.toFixed(2)})`, `${LIST_S} s`, usual <= LIST_S);
}
const drawn = () => page.waitForFunction(() => {
  const map = window.orontesMap;
  return map && map.gl.loaded() && map.gl.querySourceFeatures('land').length > 0 && map.gl.querySourceFeatures('incidents').length > 0;
});
const map = await repeated('picture?window=all', drawn);
say('picture', map.middle.toFixed(2), `s (${map.first.toFixed(2)})`, `${MAP_S} s`, map.middle <= MAP_S);

await page.route('**/api/v1/incidents/points*', (route) => route.fulfill({ json: { type: 'FeatureCollection', features: heaps(Number(points), about.from, about.to) } }));
await timed('picture?window=all&view=15,30,3', drawn);
await page.waitForTimeout(1500);
const renderer = await page.evaluate(() => {
  const context = document.createElement('canvas').getContext('webgl2');
  const info = context?.getExtension('WEBGL_debug_renderer_info');
  return info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'unknown';
});
const pan = () => page.evaluate(async () => {
  const map = window.orontesMap.gl;
  let frames = 0;
  const count = () => frames++;
  map.on('render', count);
  const start = performance.now();
  for (const by of [[400, 0], [0, 250], [-400, 0], [0, -250], [400, 0], [0, 250]]) {
    map.panBy(by, { duration: 1000, easing: (t) => t });
    await new Promise((next) => map.once('moveend', next));
  }
  map.off('render', count);
  return (1000 * frames) / (performance.now() - start);
});
const rates = [];
for (let n = 0; n < ROUNDS; n++) rates.push(await pan());
const rate = middle(rates);
const software = /swiftshader|llvmpipe|software/i.test(renderer) ? ', drawn by software' : '';
say(`panning ${Number(points).toLocaleString('en-GB')} incidents`, rate.toFixed(1), `frames/s (${rates[0].toFixed(1)})`, `${FRAMES} frames/s${software}`, rate >= FRAMES);
await browser.close();
process.exit(failed ? 1 : 0);

/** Points in heaps, most of them near few places, on the days of the case: others would not be shown. */
function heaps(count, from, to) {
  const first = Date.parse(from);
  const days = Math.round((Date.parse(to) - first) / 86_400_000) + 1;
  let seed = 42;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const centres = Array.from({ length: 400 }, () => [random() * 60, random() * 50 - 10]);
  return Array.from({ length: count }, (_, n) => {
    const [lon, lat] = centres[Math.floor(random() ** 2 * centres.length)];
    const day = new Date(first + (n % days) * 86_400_000).toISOString().slice(0, 10);
    return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon + random() - 0.5, lat + random() - 0.5] }, properties: { id: `i-${n}`, type: 'ASSAULT', status: n % 9 ? 'single-origin' : 'corroborated', from: day, to: day, origins: 1 } };
  });
}
