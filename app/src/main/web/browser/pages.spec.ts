import { afterAll, describe, expect, test } from 'vitest';
import { DARK, Desk, PHONE, WIDE } from './desk';

const PAGES = ['picture', 'incidents', 'articles', 'disputes', 'wording', 'coverage', 'outlets', 'review', 'search?q=Goma', 'add', 'exports'];

describe.each([['wide', WIDE], ['dark', DARK], ['phone', PHONE]] as const)('every page, %s', async (how, options) => {
  const desk = await Desk.open(options);
  afterAll(() => desk.close());

  test.each(PAGES)('%s can be read, fits its window and has no barrier', async (page) => {
    await desk.to('#/' + page);
    if (page === 'picture') await desk.drawn();
    const name = page.replace(/\W.*/, '');
    await desk.picture(`${name}-${how}`);
    expect((await desk.text('main')).length).toBeGreaterThan(20);
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
  });

  test('an incident and an article too', async () => {
    await desk.to('#/incidents?sort=origins');
    await desk.page.locator('.incident .what').first().click();
    await desk.page.waitForSelector('.columns');
    await desk.settled();
    await desk.picture(`incident-${how}`);
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
    await desk.page.locator('.telling .date a').first().click();
    await desk.page.waitForSelector('.reader');
    await desk.settled();
    await desk.picture(`reader-${how}`);
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
  });
});
