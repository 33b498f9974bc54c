/** A browser at the desk, which holds what every page promises: no request elsewhere, no fault, no breach of the policy. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

const PICTURES = resolve(import.meta.dirname, '../../../../target/screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// The shared memory of a container is often too small for a browser.
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Generous: the map is drawn by software here, maybe on a busy machine. */
const SLOWEST_MS = 90_000;

export const WIDE: BrowserContextOptions = { viewport: { width: 1366, height: 820 }, colorScheme: 'light' };
export const DARK: BrowserContextOptions = { viewport: { width: 1366, height: 820 }, colorScheme: 'dark' };
/** Half of a large screen, or a tablet. */
export const HALF: BrowserContextOptions = { viewport: { width: 1024, height: 820 }, colorScheme: 'light' };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, colorScheme: 'light', isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
export const PHONE_DARK: BrowserContextOptions = { ...PHONE, colorScheme: 'dark' };

export class Desk {
  readonly faults: string[] = [];

  private constructor(readonly browser: Browser, readonly page: Page, readonly address: string) {}

  static async open(how: BrowserContextOptions = WIDE): Promise<Desk> {
    const browser = await chromium.launch({ executablePath: BROWSERS.find((one) => existsSync(one)) ?? 'chromium', headless: true, args: ARGS });
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...how });
    const page = await context.newPage();
    page.setDefaultTimeout(SLOWEST_MS);
    const address = inject('address');
    const desk = new Desk(browser, page, address);
    const home = new URL(address).origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) desk.faults.push(`asked elsewhere: ${request.url()}`);
    });
    page.on('pageerror', (fault) => desk.faults.push(`fault: ${fault.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') desk.faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    await page.goto(address);
    await page.waitForSelector('header.shell nav');
    return desk;
  }

  /** Goes to a page of the application by what stands after `#` and waits until it has what it asked for. */
  async to(hash: string): Promise<void> {
    await this.page.evaluate((h) => { location.hash = h; }, hash);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('main h1, main h2') && !document.querySelector('.waiting, [aria-busy="true"]'));
  }

  /** Waits until the map has drawn what it was given. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => {
      const map = (window as unknown as { orontesMap?: { gl: { loaded(): boolean; querySourceFeatures(source: string): unknown[] } } }).orontesMap;
      return map !== undefined && map.gl.loaded() && map.gl.querySourceFeatures('land').length > 0;
    });
  }

  /** Keeps a picture of the page as build output. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
  }

  /** What axe finds against WCAG 2.2 A and AA and its own best practices, in a form that can be read. */
  async barriers(): Promise<string[]> {
    // Through the debugger, not as a script of the page: that the policy of the pages would refuse.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const axe = (window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe;
      const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
      return found.violations.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id} at ${node.target.join(' ')}: ${node.failureSummary.split('\n')[1]?.trim()}`));
    });
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  }

  /** Takes back what the browser says of answers that a test brought about. */
  forgive(what: RegExp): void {
    this.faults.splice(0, this.faults.length, ...this.faults.filter((one) => !what.test(one)));
  }

  text(selector: string): Promise<string> {
    return this.page.locator(selector).first().innerText();
  }

  async close(): Promise<void> {
    await this.browser.close();
    expect(this.faults).toEqual([]);
  }
}
