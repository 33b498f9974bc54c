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
  announce({ id, state: 'waiting', done: 0, total: 0, notices: [] });
  for (;;) {
    await new Promise((next) => setTimeout(next, POLL_MS));
    const known = jobs.get(id);
    if (known && (known.state === 'done' || known.state === 'failed')) return;
    try {
      announce(await get<Job>(`/jobs/${id}?seen=${Date.now()}`));
    } catch (fault) {
      announce({ id, state: 'failed', done: 0, total: 0, notices: [], error: fault instanceof Error ? fault.message : String(fault) });
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

/** A line at the foot of every page while articles are being read. */
export function Jobs(): JSX.Element {
  const running = useJobs().filter((job) => job.state === 'running' || job.state === 'waiting');
  return (
    <div class="jobs" role="status">
      {running.map((job) => (
        <p key={job.id}>Reading articles: {job.total ? `${job.done} of ${job.total}` : 'waiting'} <progress value={job.done} max={job.total || 1} /></p>
      ))}
    </div>
  );
}
