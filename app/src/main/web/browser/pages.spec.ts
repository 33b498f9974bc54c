import { afterAll, describe, expect, test } from 'vitest';
import { ALL_PLACES } from '../src/core/places';
import { DARK, Desk, HALF, PHONE, PHONE_DARK, WIDE } from './desk';

/** Every page of the menu, and views of them that look otherwise. */
const PAGES = [...ALL_PLACES.map((one) => one.page), 'search?q=Goma', 'audit?show=states', 'review?show=decisions', 'picture?sel=place:216281&on=2025-02-06', 'incidents?q=xyzzy'];

describe.each([['wide', WIDE], ['dark', DARK], ['half', HALF], ['phone', PHONE], ['phone-dark', PHONE_DARK]] as const)('every page, %s', async (how, options) => {
  const desk = await Desk.open(options);
  afterAll(() => desk.close());

  /** Looks at what is shown: its picture is kept, it fits the window and hinders nobody. */
  const look = async (name: string) => {
    await desk.picture(`${name}-${how}`);
    expect(await desk.overflow()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
  };

  test.each(PAGES)('%s can be read, fits its window and has no barrier', async (page) => {
    await desk.to('#/' + page);
    if (page.startsWith('picture')) await desk.drawn();
    expect((await desk.text('main')).length).toBeGreaterThan(20);
    await look(page.replace(/\?(\w+).*/, '-$1'));
  });

  test('an incident and an article too', async () => {
    await desk.to('#/incidents?sort=origins');
    await desk.page.locator('.incident .what').first().click();
    await desk.page.waitForSelector('.columns');
    await desk.settled();
    await look('incident');
    await desk.page.locator('.telling .date a').first().click();
    await desk.page.waitForSelector('.reader');
    await desk.settled();
    await look('reader');
  });

  test('all of the menu is in sight, or it scrolls under a finger', async () => {
    await desk.to('#/search');
    const hidden = await desk.page.evaluate(() => {
      const nav = document.querySelector('header.shell nav:not(.case-menu)') as HTMLElement;
      return nav.scrollWidth - nav.clientWidth;
    });
    if (!how.startsWith('phone')) expect(hidden).toBe(0);
    else expect(await desk.page.getByRole('link', { name: 'Search', exact: true }).isVisible()).toBe(true);
  });

  test('and what opens over a page', async () => {
    await desk.to('#/incidents');
    await desk.page.getByRole('button', { name: 'Case' }).click();
    await desk.page.getByRole('link', { name: 'Audit' }).waitFor();
    await look('case-menu');
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('button', { name: 'as known today' }).click();
    await desk.page.getByLabel('As recorded by').waitFor();
    await look('clocks');
    await desk.page.getByRole('button', { name: 'Close' }).click();
    await desk.page.getByRole('button', { name: 'Help and keys' }).click();
    await desk.page.waitForSelector('dialog[open]');
    await look('help');
    await desk.page.keyboard.press('Escape');
  });
});
