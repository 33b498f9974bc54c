import { afterAll, describe, expect, test } from 'vitest';
import { ALL_PLACES } from '../src/core/places';
import { Desk } from './desk';

/** Two events as a user's own table might have them: one that the articles tell, one that none does. */
const TABLE = [
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,latitude,longitude,geo_precision,fatalities',
  'COD1,2025-01-27,1,Strategic developments,Non-violent transfer of territory,M23: March 23 Movement,,Goma,-1.679,29.228,1,0',
  'COD2,2025-01-27,1,Battles,Non-state actor overtakes territory,M23: March 23 Movement,Military Forces of the Democratic Republic of Congo,Goma,-1.679,29.228,1,0',
  'COD3,2025-01-28,1,Protests,Peaceful protest,Protesters,,Kisangani,0.515,25.191,1,0',
  'COD4,some day,1,Protests,Peaceful protest,Protesters,,Kisangani,0.515,25.191,1,0',
].join('\n');

describe('what changed, what was expected, what others have, who did what', async () => {
  const desk = await Desk.open();
  const { page } = desk;
  afterAll(() => desk.close());

  test('changes: what later articles told, by kind, and the way to each', async () => {
    await desk.to('#/changes?since=2025-01-26');
    await page.waitForSelector('.changes .news');
    expect(await desk.text('h1')).toBe('What changed since 26 Jan 2025');
    const goma = page.locator('.changes').first().locator('li', { has: page.getByRole('link', { name: 'Goma', exact: true }) }).filter({ hasText: 'March 23 Movement' });
    expect(await goma.innerText()).toMatch(/new[\s\S]*Goma[\s\S]*March 23 Movement/);
    const changed = Number((await desk.page.getByRole('link', { name: /^Changed/ }).innerText()).replace(/\D/g, ''));
    expect(changed).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Changed/ }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.news').length === n, changed);
    expect(await page.locator('.news:not(.changed)').count()).toBe(0);
    expect(await page.locator('.differs').count()).toBeGreaterThanOrEqual(changed);
    await desk.picture('changes-changed');
  });

  test('changes: the day is set by hand and stands in the address; the keyboard opens a line', async () => {
    await desk.to('#/changes');
    const told = page.waitForResponse((answer) => answer.url().includes('/changes?') && answer.url().includes('since=2024-08-01'));
    await page.getByLabel('Day', { exact: true }).fill('2024-08-01');
    await page.waitForFunction(() => location.hash.includes('since=2024-08-01') && document.querySelector('h1')?.textContent?.includes('1 Aug 2024'));
    await (await told).finished();
    await desk.settled();
    await page.locator('h1').click();
    const onLine = () => page.evaluate(() => document.activeElement?.hasAttribute('data-line') ?? false);
    for (let tries = 0; tries < 20 && !(await onLine()); tries++) {
      await page.keyboard.press('j');
      await page.waitForTimeout(100);
    }
    expect(await onLine()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /#\/(picture|incident)/.test(location.hash));
  });

  test('changes: since a day after the last article nothing changed, and it says so', async () => {
    await desk.to('#/changes?since=2026-01-01');
    await page.waitForSelector('main .nothing');
    expect(await desk.text('main .nothing')).toBe('Nothing is new or different.');
  });

  test('forecasts: each in the words of the report, with who said so and what came of it', async () => {
    await desk.to('#/forecasts');
    const all = await page.locator('.forecasts > li').count();
    expect(all).toBeGreaterThan(3);
    const outcomes = page.getByRole('navigation', { name: 'What came of it' }).getByRole('link');
    let told = 0;
    for (let n = 1; n < (await outcomes.count()); n++) {
      const tab = outcomes.nth(n);
      await page.waitForFunction((at) => /\d$/.test(document.querySelectorAll('nav.tabs a')[at]?.textContent ?? ''), n);
      const [, name = '', count = ''] = /^(.*) (\d+)$/.exec(await tab.innerText()) ?? [];
      await tab.click();
      await page.waitForFunction((shown) => document.querySelectorAll('.forecasts > li').length === shown && !document.querySelector('main .waiting'), Number(count));
      expect((await page.locator('.outcome').allInnerTexts()).filter((one) => one !== name.toLowerCase())).toEqual([]);
      if (name === 'Came true') for (const one of await page.locator('.forecasts > li').all()) expect(await one.locator('.settled a').count()).toBeGreaterThan(0);
      told += Number(count);
    }
    expect(told).toBe(all);
    await outcomes.first().click();
    await page.waitForFunction((n) => document.querySelectorAll('.forecasts > li').length === n, all);
    await page.locator('.forecasts .behind a').first().click();
    await page.waitForSelector('.reader .at');
  });

  test('compare: a table is laid beside the picture, read in its three parts, and taken away', async () => {
    await desk.to('#/compare');
    await page.getByLabel('Table, CSV').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await page.waitForSelector('.beside tbody tr');
    expect(await desk.text('main [role="status"]')).toContain('3 rows read. 1 row could not be used:');
    expect(await desk.text('.beside tbody tr')).toMatch(/Goma[\s\S]*same day/);
    await desk.picture('compare-both');
    await page.getByRole('link', { name: /^Only in your table/ }).click();
    await page.locator('.beside', { hasText: 'Kisangani' }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page.getByRole('link', { name: /^Only in the picture/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.beside .status').length > 0 && !document.querySelector('.beside')?.textContent?.includes('COD3'));
    await page.getByRole('button', { name: 'Take the table away' }).click();
    await page.waitForSelector('main .nothing');
    expect(await desk.text('main .nothing')).toBe('No table lies beside this picture yet.');
  });

  test('compare: a file that is no such table is refused in words', async () => {
    await page.getByLabel('Table, CSV').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await page.waitForSelector('.fault');
    expect(await desk.text('.fault')).toContain('has no column event_id_cnty');
    desk.forgive(/400/);
  });

  test('audit: what was done just now stands first, with who did it; each state of the picture can be read', async () => {
    await desk.to('#/audit');
    const rows = await page.locator('.audit tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(/local[\s\S]*took a table away/);
    expect(rows.at(-1)).toMatch(/read articles/);
    await page.getByRole('link', { name: 'States of the picture' }).click();
    await page.locator('td', { hasText: 'the present one' }).waitFor();
  });

  test('every page has its key, and the menu of the case is worked by keys', async () => {
    for (const place of ALL_PLACES) {
      // In a field, as on the page of search, a key is a letter.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('g');
      await page.keyboard.press(place.key);
      await page.waitForFunction((n) => location.hash.startsWith('#/' + n), place.page);
      await desk.settled();
    }
    await page.getByRole('button', { name: 'Audit' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add articles');
    await page.keyboard.press('Escape');
    expect(await page.locator('#case-pages').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });
});
