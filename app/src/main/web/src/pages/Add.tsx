import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mayWrite, send } from '../core/api';
import { follow, isOpen, STATE, useJobs } from '../core/jobs';
import type { Job } from '../core/model';
import { asProblem } from '../core/resource';
import { link } from '../core/route';
import { plural } from '../core/words';
import { Fault } from '../parts/Async';

/** New articles: files dropped or chosen, or text pasted. */
export function Add(): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const jobs = useJobs();
  const start = (body: unknown): Promise<boolean> =>
    send<{ job: string }>('POST', '/articles', body).then(
      ({ job }) => { setProblem(null); void follow(job); return true; },
      (fault: unknown) => { setProblem(asProblem(fault).message); return false; },
    );
  const files = (list: FileList | null | undefined) => {
    if (!list?.length) return;
    const form = new FormData();
    for (const file of list) form.append('file', file, file.name);
    void start(form);
  };
  if (!mayWrite()) {
    return <section class="page narrow"><h1>Add articles</h1><p class="nothing">This tab may read only. Open the address that the program printed when it started, or give its token under <kbd>?</kbd>.</p></section>;
  }
  return (
    <section class="page narrow">
      <h1>Add articles</h1>
      <p class="lead">Text, HTML or JSON Lines. What was read stays in this case, on this machine; nothing is sent anywhere else. The same report added twice is one article.</p>
      <label class={over ? 'drop over' : 'drop'} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(event) => { event.preventDefault(); setOver(false); files(event.dataTransfer?.files); }}>
        <input type="file" multiple accept=".txt,.html,.htm,.json,.jsonl,.md,text/*" onChange={(event) => { files(event.currentTarget.files); event.currentTarget.value = ''; }} />
        <span>Drop files here, or <u>choose them</u>.</span>
      </label>
      {problem && <Fault title="Not added" message={problem} />}
      <Paste start={start} />
      {jobs.map((job) => <Progress key={job.id} job={job} />)}
    </section>
  );
}

function Paste({ start }: { start: (body: unknown) => Promise<boolean> }): JSX.Element {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const values = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value).trim() || null]));
    const { text, several, ...about } = values;
    if (!text) return;
    const texts = several ? text.split(/^\s*-{3,}\s*$/m).map((one) => one.trim()).filter(Boolean) : [text];
    if (await start({ texts: texts.map((one) => ({ text: one, ...about })) })) form.reset();
  };
  return (
    <form class="paste" onSubmit={submit}>
      <h2>Or paste the text</h2>
      <label>Text <textarea name="text" rows={9} required dir="auto" /></label>
      <label class="check"><input type="checkbox" name="several" value="yes" /> Several reports, parted by lines of three dashes</label>
      <div class="fields">
        <label>Outlet <input name="outlet" dir="auto" placeholder="found in the text if left empty" /></label>
        <label>Published <input name="published" type="date" /></label>
        <label>Address <input name="url" type="url" placeholder="https://" /></label>
        <label>Headline <input name="headline" dir="auto" /></label>
      </div>
      <p><button type="submit" class="main">Read it</button></p>
    </form>
  );
}

function Progress({ job }: { job: Job }): JSX.Element {
  return (
    <section class="job" aria-live="polite">
      <h2>{STATE[job.state]}{job.state === 'reading' && `: ${job.done} of ${job.inputs}`}</h2>
      {isOpen(job) && <progress value={job.state === 'reading' ? job.done : undefined} max={job.inputs || 1} aria-label="Progress of reading" />}
      {job.problem && <Fault title="Stopped" message={job.problem} />}
      {job.state === 'done' && (
        <p>{plural(job.articles, 'article')} found{job.known > 0 && `, ${job.known} of them known before`}. <a href={link('articles')}>To the articles</a> · <a href={link('picture')}>To the picture</a> · <a href={link('review')}>Review</a></p>
      )}
      {job.notices.length > 0 && <ul class="notices">{job.notices.map((notice) => <li class={notice.severity}>{notice.message} <code>{notice.code}</code></li>)}</ul>}
    </section>
  );
}
