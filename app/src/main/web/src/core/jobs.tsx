import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changed, get } from './api';
import type { Job } from './model';

/** Jobs under way, by id: what the server told of them last. */
const jobs = new Map<string, Job>();
const watchers = new Set<() => void>();
const POLL_MS = 1000;

export function announce(job: Job): void {
  const before = jobs.get(job.id);
  jobs.set(job.id, job);
  if (job.state === 'done' && before?.state !== 'done') changed();
  watchers.forEach((watcher) => watcher());
}

/** Follows a job to its end, also where the server's events do not get through. */
export async function follow(id: string): Promise<void> {
  const start: Job = { id, state: 'waiting', inputs: 0, done: 0, articles: 0, written: 0, known: 0, problem: null, notices: [] };
  if (!jobs.has(id)) announce(start);
  for (;;) {
    await new Promise((next) => setTimeout(next, POLL_MS));
    const known = jobs.get(id);
    if (known && (known.state === 'done' || known.state === 'failed')) return;
    try {
      announce(await get<Job>(`/jobs/${id}?seen=${Date.now()}`));
    } catch (fault) {
      announce({ ...start, state: 'failed', problem: fault instanceof Error ? fault.message : String(fault) });
      return;
    }
  }
}

export function useJobs(): Job[] {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const watcher = () => setTurn((n) => n + 1);
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
    };
  }, []);
  return [...jobs.values()];
}

export const STATE: Record<Job['state'], string> = { waiting: 'Waiting', reading: 'Reading', drawing: 'Drawing the picture', done: 'Read', failed: 'Failed' };
export const isOpen = (job: Job): boolean => job.state !== 'done' && job.state !== 'failed';

/** A line at the foot of every page while articles are being read. */
export function Jobs(): JSX.Element {
  const running = useJobs().filter(isOpen);
  return (
    <div class="jobs" role="status">
      {running.map((job) => (
        <p key={job.id}>{STATE[job.state]}{job.state === 'reading' && `: ${job.done} of ${job.inputs}`} <progress aria-label="Progress" value={job.state === 'reading' ? job.done : undefined} max={job.inputs || 1} /></p>
      ))}
    </div>
  );
}
