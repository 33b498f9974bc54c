// Takes the picture of the workbench for the README: node docs/picture-of-workbench.mjs ADDRESS FILE
// docs/make-pictures calls it. Needs chromium and the libraries of app/src/main/web.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';

const require = createRequire(new URL('../app/src/main/web/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [address, file] = process.argv.slice(2);
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const VIEW = '#/picture?on=2025-02-06&window=30&sel=place:216281&view=-1.9,29.1,8.2';

const browser = await chromium.launch({ executablePath: BROWSERS.find((one) => existsSync(one)), headless: true, args: ['--no-sandbox'] });
const page = await (await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' })).newPage();
page.setDefaultTimeout(120_000);
await page.goto(address);
await page.waitForSelector('header.shell nav');
await page.evaluate((view) => { location.hash = view; }, VIEW);
await page.waitForFunction(() => {
  const map = window.orontesMap;
  return map && map.gl.loaded() && map.gl.querySourceFeatures('land').length > 0 && map.gl.querySourceFeatures('control').length > 0 && !document.querySelector('.waiting');
});
// The finer outlines come once the map rests.
await page.waitForTimeout(4000);
await page.waitForFunction(() => window.orontesMap.gl.loaded());
await page.screenshot({ path: file });
await browser.close();
