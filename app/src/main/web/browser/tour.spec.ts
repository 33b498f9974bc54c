/** Every step of docs/tour.md: its address is opened and the words in bold are looked for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from './desk';

const TOUR = readFileSync(resolve(import.meta.dirname, '../../../../../docs/tour.md'), 'utf8');
const STEPS = TOUR.split(/^### /m).slice(1).map((step) => ({
  name: step.split('\n')[0] as string,
  address: /^Open `(#[^`]+)`/m.exec(step)?.[1] ?? '',
  words: [...step.matchAll(/\*\*([^*]+)\*\*/g)].map((found) => found[1] as string),
}));

describe('the tour', async () => {
  const desk = await Desk.open();
  afterAll(() => desk.close());

  test('has steps that can be tested', () => {
    expect(STEPS.length).toBeGreaterThanOrEqual(10);
    for (const step of STEPS) {
      expect(step.address, step.name).not.toBe('');
      expect(step.words.length, step.name).toBeGreaterThan(0);
    }
  });

  test.each(STEPS)('$name', async ({ name, address, words }) => {
    await desk.to(address);
    const missing = async () => {
      const text = (await desk.page.locator('body').innerText()).toLowerCase();
      return words.filter((one) => !text.includes(one.toLowerCase()));
    };
    for (let n = 0; n < 20 && (await missing()).length; n++) await desk.page.waitForTimeout(250);
    if (address.startsWith('#/picture')) await desk.drawn();
    await desk.picture('tour-' + name.replace(/\D.*/, ''));
    expect(await missing()).toEqual([]);
  });
});
