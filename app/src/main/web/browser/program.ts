/**
 * Starts the program over a fresh case of the sample articles, and ends it after the tests. With
 * ORONTES_SERVER set to an address with its token (`http://127.0.0.1:8190/#token=…`) that one is used.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext { address: string }
}

const HOME = resolve(import.meta.dirname, '../../../../..');
const SITUATIONS = ['drc-goma', 'sudan-wad-madani', 'ukraine-avdiivka', 'myanmar-lashio'];
const START_MS = 180_000;

function java(): string {
  const home = process.env['JAVA_HOME'];
  return home && existsSync(join(home, 'bin', 'java')) ? join(home, 'bin', 'java') : 'java';
}

function command(...args: string[]): string[] {
  const app = join(HOME, 'app', 'target');
  return ['-Xmx3g', '-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', `-Dorontes.home=${HOME}`, '-cp', `${join(app, 'orontes-app.jar')}:${join(app, 'lib')}/*`, 'org.orontes.cli.Main', ...args];
}

export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env['ORONTES_SERVER'];
  if (given) {
    project.provide('address', given);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'orontes-browser-'));
  const place = join(folder, 'demo.orontes');
  const corpus = join(HOME, 'corpus');
  const read = spawnSync(java(), command('ingest', place, ...SITUATIONS.map((one) => join(corpus, one)), '--knowledge', join(corpus, 'knowledge'), '--quiet'), { encoding: 'utf8' });
  if (read.status !== 0) throw new Error(`The sample articles could not be read (${read.status}): ${read.stderr}`);
  const server = spawn(java(), command('serve', place, '--knowledge', join(corpus, 'knowledge')), { stdio: ['ignore', 'pipe', 'pipe'] });
  project.provide('address', await printed(server));
  return () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address that the program prints when it listens. */
function printed(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`The program did not start: ${said}`)), START_MS);
    const look = (part: Buffer) => {
      said += part.toString();
      const address = /https?:\/\/\S+#token=\S+/.exec(said);
      if (address) {
        clearTimeout(timer);
        found(address[0]);
      }
    };
    server.stdout?.on('data', look);
    server.stderr?.on('data', look);
    server.on('exit', (code) => failed(new Error(`The program ended (${code}): ${said}`)));
  });
}
