/** Figures are printed, and held to the limits of the product on a machine that is not busy: set ORONTES_SPEED=check. */
import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from './desk';

const CHECK = process.env['ORONTES_SPEED'] === 'check';

describe('100,000 incidents on the map', async () => {
  const desk = await Desk.open();
  const { page } = desk;
  afterAll(() => desk.close());

  test('pan at 20 frames a second or more', async () => {
    await page.route('**/api/v1/incidents/points*', (route) => route.fulfill({ json: { type: 'FeatureCollection', features: spread(100_000) } }));
    await page.reload();
    await desk.to('#/picture?window=all&view=15,30,3');
    await desk.drawn();
    const figures = await page.evaluate(async () => {
      const map = (window as unknown as { orontesMap: { gl: { panBy(by: [number, number], o: object): void; isMoving(): boolean; once(what: string, then: () => void): void } } }).orontesMap.gl;
      await new Promise((next) => setTimeout(next, 1000));
      let frames = 0;
      const start = performance.now();
      let going = true;
      const count = () => { frames++; if (going) requestAnimationFrame(count); };
      requestAnimationFrame(count);
      for (const by of [[400, 0], [0, 250], [-400, 0], [0, -250]] as [number, number][]) {
        map.panBy(by, { duration: 1000, easing: (t: number) => t });
        await new Promise<void>((next) => map.once('moveend', () => next()));
      }
      going = false;
      return { frames, seconds: (performance.now() - start) / 1000 };
    });
    await desk.picture('map-100000');
    const rate = figures.frames / figures.seconds;
    console.log(`map: 100,000 clustered incidents pan at ${rate.toFixed(1)} frames a second`);
    if (CHECK) expect(rate).toBeGreaterThanOrEqual(20);
    else expect(rate).toBeGreaterThan(0);
  });
});

/** Points in heaps, as reports are: most of them near few places. */
function spread(count: number): unknown[] {
  let seed = 42;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const heaps = Array.from({ length: 400 }, () => [random() * 60, random() * 50 - 10] as const);
  return Array.from({ length: count }, (_, n) => {
    const heap = heaps[Math.floor(random() ** 2 * heaps.length)] as readonly [number, number];
    const day = `2025-01-${String(1 + (n % 28)).padStart(2, '0')}`;
    return { type: 'Feature', geometry: { type: 'Point', coordinates: [heap[0] + random() - 0.5, heap[1] + random() - 0.5] }, properties: { id: `i-${n}`, type: 'ASSAULT', status: n % 9 ? 'single-origin' : 'corroborated', from: day, to: day, origins: 1 } };
  });
}
