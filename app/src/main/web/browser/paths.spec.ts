import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from './desk';

describe('the main path of each page', async () => {
  const desk = await Desk.open();
  const { page } = desk;
  afterAll(() => desk.close());

  test('picture: the day moves by key, the place tells its holders, and the address keeps it all', async () => {
    await desk.to('#/picture?on=2025-01-26');
    await desk.drawn();
    const handle = page.getByRole('slider', { name: 'Day shown' });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('on=2025-01-27'));
    await page.getByRole('link', { name: /^Goma/ }).first().click();
    await page.waitForSelector('.holders .now');
    expect(await desk.text('.holders .now')).toContain('March 23 Movement');
    expect(page.url()).toContain('sel=place');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.holds');
  });

  test('picture: as known at an earlier day it holds less', async () => {
    await desk.to('#/picture?on=2025-02-20');
    await page.waitForSelector('.holds li');
    const now = await page.locator('.holds li').count();
    await desk.to('#/picture?on=2025-02-20&known=2025-01-22');
    await page.waitForFunction((n) => document.querySelectorAll('.holds li').length < n, now);
    expect(await desk.text('.clocks button')).toContain('22 Jan 2025');
  });

  test('picture: it plays, and stops when told', async () => {
    await desk.to('#/picture?on=2025-01-20');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => !location.hash.includes('on=2025-01-20'));
    await page.getByRole('button', { name: 'Stop' }).click();
  });

  test('picture: an address moves the map that is there, and a hand on the map writes the address', async () => {
    const centre = () => page.evaluate(() => {
      const { lng, lat } = (window as unknown as { orontesMap: { gl: { getCenter(): { lng: number; lat: number } } } }).orontesMap.gl.getCenter();
      return [Math.round(lat), Math.round(lng)];
    });
    await desk.to('#/picture?view=-2,29,7');
    await desk.drawn();
    await desk.to('#/picture?view=15,33,6');
    await page.waitForFunction(() => location.hash.includes('view=15'));
    await page.waitForTimeout(500);
    expect(await centre()).toEqual([15, 33]);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() => /view=[^&]*,7\.00/.test(decodeURIComponent(location.hash)));
    expect(await centre()).toEqual([15, 33]);
  });

  test('picture: what if another held the place', async () => {
    await desk.to('#/picture?on=2025-02-06');
    await page.getByRole('link', { name: /^Goma airport/ }).click();
    await page.waitForSelector('.holders');
    expect(await page.locator('.what-if').count()).toBe(0);
    await desk.to('#/picture?on=2025-02-06');
    await page.getByRole('link', { name: /^Goma (?!airport)/ }).click();
    const holder = page.getByRole('combobox', { name: 'Holder' });
    const offered = (await holder.locator('option').count()) - 1;
    expect(offered).toBeGreaterThan(3);
    for (let n = 1; n <= offered; n++) {
      await holder.selectOption({ index: n });
      const answer = page.waitForResponse((one) => one.url().endsWith('/what-if'));
      await page.getByRole('button', { name: 'Work it out' }).click();
      expect((await answer).status()).toBe(200);
    }
    await page.waitForSelector('.what-if .small, .what-if .nothing');
    expect(await page.locator('.what-if .fault').count()).toBe(0);
    await desk.picture('what-if');
  });

  test('incidents: a facet narrows the list and the count agrees with it', async () => {
    await desk.to('#/incidents');
    const facet = page.locator('.facets a', { hasText: 'corroborated' });
    const count = Number(await facet.locator('.n').innerText());
    await facet.click();
    await page.waitForFunction((n) => document.querySelector('h1')?.textContent?.startsWith(String(n) + ' '), count);
    expect(await page.locator('.status:not(.corroborated)', { has: page.locator('xpath=ancestor::li[contains(@class,"incident")]') }).count()).toBe(0);
  });

  test('incidents: the keyboard walks the list and opens a line', async () => {
    await desk.to('#/incidents?sort=origins');
    await page.locator('h1').first().click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.incident-page h1');
    await page.goBack();
    await page.waitForSelector('.facets');
  });

  test('incident: outlets side by side, each sentence with the words that name the event', async () => {
    await desk.to('#/incidents?sort=origins&status=corroborated');
    await page.locator('.incident .what').first().click();
    await page.waitForSelector('.columns');
    expect(await page.locator('.column').count()).toBeGreaterThan(1);
    for (const telling of await page.locator('.telling').all()) expect(await telling.locator('mark').count()).toBeGreaterThan(0);
    expect(await desk.text('.incident-page')).toContain('Origins against outlets');
    await page.locator('.incident-page .why summary').click();
    await page.waitForSelector('.explained li');
  });

  test('reader: the passage is marked, its claim leads to the incident, the original stands beside', async () => {
    await desk.to('#/incidents?sort=origins&status=corroborated');
    await page.locator('.incident .what').first().click();
    const quoted = (await desk.text('.telling mark')).trim();
    await page.locator('.telling .date a').first().click();
    await page.waitForSelector('.reader .at');
    expect(await page.locator('.reader .chosen').first().innerText()).toBe(quoted);
    await page.getByRole('button', { name: 'original beside' }).click();
    await page.waitForSelector('.original pre');
    await page.waitForFunction((words) => document.querySelector('.original pre')?.textContent?.includes(words), quoted);
    await page.locator('.reader .chosen').first().click();
    await page.waitForSelector('.incident-page');
  });

  test('disputes, wording, coverage, outlets hold what the case holds', async () => {
    await desk.to('#/disputes');
    expect(await page.locator('.disputed tbody tr').count()).toBeGreaterThan(1);
    await desk.to('#/wording');
    expect(await page.locator('.wording .label').count()).toBeGreaterThan(5);
    await page.getByLabel('Voice').selectOption('quoted');
    await page.waitForFunction(() => document.querySelectorAll('.wording .label:not(.quoted)').length === 0);
    await desk.to('#/coverage');
    expect(await page.locator('.dot.told').count()).toBeGreaterThan(1);
    await desk.to('#/outlets');
    expect(await page.locator('.figures tbody tr').count()).toBeGreaterThan(3);
  });

  test('no page of the menu is out of reach of the keyboard', async () => {
    for (const [key, name] of [['i', 'incidents'], ['d', 'disputes'], ['r', 'review'], ['p', 'picture']]) {
      await page.keyboard.press('g');
      await page.keyboard.press(key as string);
      await page.waitForFunction((n) => location.hash.startsWith('#/' + n), name);
    }
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  });
});
