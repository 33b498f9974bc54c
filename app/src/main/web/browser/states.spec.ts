import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from './desk';

describe('an empty case, a fault, a slow answer', async () => {
  const desk = await Desk.open();
  const { page } = desk;
  afterAll(async () => {
    desk.forgive(/503|404/);
    await desk.close();
  });
  beforeEach(() => page.unrouteAll());

  test('an empty case says what to do', async () => {
    const empty = { name: 'new', articles: 0, claims: 0, incidents: 0, outlets: 0, from: null, to: null, knowledge: 'k', engine: 'e', revision: 0, recorded_at: null, redacted: false, team: false, role: 'editor' };
    await page.route('**/api/v1/case', (route) => route.fulfill({ json: empty }));
    await page.reload();
    await desk.to('#/picture');
    expect(await desk.text('h1')).toBe('This case is empty');
    await desk.picture('empty');
  });

  test('a picture of very many incidents is read by the month, and on from there', async () => {
    const asked: URL[] = [];
    const note = (request: { url(): string }) => { if (request.url().includes('/incidents/points')) asked.push(new URL(request.url())); };
    page.on('request', note);
    await page.route('**/api/v1/case', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as object), incidents: 90_000 } });
    });
    await page.reload();
    await desk.to('#/picture?on=2024-03-02');
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]?.searchParams.get('from')).toBe('2024-02-01');
    expect(asked[0]?.searchParams.get('to')).toBe('2024-03-31');
    await page.keyboard.press(']');
    await expect.poll(() => page.url()).toContain('on=2024-03-03');
    await page.evaluate(() => { location.hash = '#/picture?on=2024-04-01'; });
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]?.searchParams.get('to')).toBe('2024-04-30');
    page.off('request', note);
  });

  test('a fault is told in the words of the server, and can be tried again', async () => {
    await page.reload();
    let broken = true;
    await page.route('**/api/v1/disputes*', (route) => broken ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ title: 'Busy', status: 503, detail: 'The case is being copied.' }) }) : route.continue());
    await desk.to('#/disputes');
    await page.waitForSelector('.fault');
    expect(await desk.text('.fault')).toContain('The case is being copied.');
    expect(await desk.barriers()).toEqual([]);
    await desk.picture('fault');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.disputed');
  });

  test('a slow answer says so', async () => {
    await page.reload();
    await page.route('**/api/v1/wording*', async (route) => {
      await new Promise((next) => setTimeout(next, 2000));
      await route.continue();
    });
    await desk.to('#/outlets');
    await page.evaluate(() => { location.hash = '#/wording'; });
    await page.waitForSelector('.waiting');
    await page.waitForSelector('.wording');
  });

  test('a slow comparison says what is being done', async () => {
    await page.reload();
    await page.route('**/api/v1/changes*', async (route) => {
      await new Promise((next) => setTimeout(next, 2000));
      await route.continue();
    });
    await page.evaluate(() => { location.hash = '#/changes'; });
    await page.waitForFunction(() => document.querySelector('.waiting')?.textContent?.includes('is folded when it is first asked for'));
    await page.waitForSelector('.changes');
  });

  test('an incident that is not there', async () => {
    await page.evaluate(() => { location.hash = '#/incident/i-0000000000000000'; });
    await page.waitForSelector('.fault');
  });

  test('a page that is not there', async () => {
    await desk.to('#/nonsense');
    expect(await desk.text('h1')).toContain('There is no page');
  });
});
