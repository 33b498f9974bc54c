import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from './desk';

describe('what changes the case', async () => {
  const desk = await Desk.open();
  const { page } = desk;
  afterAll(async () => {
    // An incident that a page shows while the case changes may be gone when it asks again.
    desk.forgive(/404 .*\/api\/v1\/(incidents|claims)\//);
    await desk.close();
  });

  test('review: a rejection is stored, shown with who and when, and can be undone', async () => {
    await desk.to('#/review');
    await page.waitForSelector('.queue li');
    const first = await page.locator('.queue .what').first().innerText();
    await page.locator('.queue > li').first().getByRole('button', { name: 'Reject all' }).click();
    await page.waitForSelector('.toast p');
    await desk.to('#/review?show=decisions');
    await page.waitForSelector('.decisions li');
    expect(await desk.text('.decisions li')).toContain('rejected');
    await page.locator('.decisions li').first().getByRole('button', { name: 'undo' }).click();
    await page.waitForSelector('.decisions .undone');
    await desk.to('#/review');
    await page.waitForFunction((words) => [...document.querySelectorAll('.queue .what')].some((one) => one.textContent === words), first);
  });

  test('changes: against what the case held before, by its own clock', async () => {
    await desk.to('#/changes?by=recorded');
    await page.waitForFunction(() => document.querySelectorAll('select')[1]?.options.length);
    expect(await desk.text('h1')).toMatch(/^What changed since \d/);
    await desk.picture('changes-recorded');
    expect(await desk.barriers()).toEqual([]);
  });

  test('incident: a grade, a note and their reasons', async () => {
    await desk.to('#/incidents?sort=origins');
    await page.locator('.incident .what').first().click();
    await page.getByRole('button', { name: 'Set the grade' }).click();
    await page.getByLabel('Who says it').selectOption('B');
    await page.getByLabel('What is said').selectOption('2');
    await page.getByLabel('Why').fill('two of its own reporters were there');
    await page.getByRole('button', { name: 'Set the grade' }).click();
    await page.waitForFunction(() => document.querySelector('.decisions')?.textContent?.includes('two of its own reporters were there'));
    await page.waitForFunction(() => document.querySelector('.facts')?.textContent?.includes('B2'));
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel('Note').fill('ask the desk in Goma');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.waitForFunction(() => document.querySelector('.decisions')?.textContent?.includes('ask the desk in Goma'));
    await desk.picture('incident-decided');
  });

  test('add: a pasted text is read, noticed on, and found; right-to-left text stays so', async () => {
    await desk.to('#/add');
    await page.getByLabel('Text', { exact: true }).fill('استولت القوات على بلدة الفاشر يوم الاثنين، بحسب متحدث باسمها.');
    await page.getByLabel('Outlet').fill('صوت الضفة');
    await page.getByLabel('Published').fill('2025-03-03');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForFunction(() => document.querySelector('.job h2')?.textContent === 'Read', null, { timeout: 90_000 });
    await desk.picture('add-done');
    await desk.to('#/articles');
    await page.getByText('صوت الضفة').first().waitFor();
    await page.locator('tr', { hasText: 'صوت الضفة' }).locator('[data-line]').click();
    await page.waitForSelector('.reader p');
    expect(await page.locator('.reader p').first().evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await desk.picture('reader-rtl');
  });

  test('search: a name spelled otherwise is found; a search is kept', async () => {
    await desk.to('#/search');
    await page.getByLabel('Search for').fill('Wad Medani');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hits li');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.waitForSelector('.saved li');
    await page.getByRole('button', { name: 'forget' }).first().click();
    await page.waitForSelector('.saved li', { state: 'detached' });
  });

  test('with the token of an earlier start a tab still reads', async () => {
    await page.evaluate(() => sessionStorage.setItem('orontes-token', 'of-yesterday'));
    await page.reload();
    await desk.to('#/incidents');
    expect(await page.locator('.incident').count()).toBeGreaterThan(0);
    desk.forgive(/401/);
  });

  test('without its token a tab reads, and says why it does not write', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await desk.to('#/add');
    await page.reload();
    await page.waitForSelector('main .nothing');
    expect(await desk.text('main')).toContain('may read only');
  });
});
