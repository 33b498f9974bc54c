import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { claimPath, query } from '../core/api';
import type { Article, CaseInfo, Claim } from '../core/model';
import { blocks, GREY, LAYERS, marks, passageOf, type Block, type Layer } from '../core/reading';
import { useResource } from '../core/resource';
import { go, here, link, type Route } from '../core/route';
import { CodePoints, pieces, type Mark, type Piece } from '../core/spans';
import { chain, FACTUALITY, plural, shortDay, typeWords } from '../core/words';
import { Async, Fault } from '../parts/Async';
import { useLines } from '../parts/list';
import { Steps } from './IncidentView';
import type { Explained, Page } from '../core/model';

/** An article as it was published, with what was read out of it marked in its own words. */
export function Reader({ id, route, about }: { id: string; route: Route; about: CaseInfo }): JSX.Element {
  const article = useResource<Article>(`/articles/${encodeURIComponent(id)}${query(route, {}, [])}`);
  return <article class="page reader-page"><Async of={article}>{(data) => <Body article={data} route={route} redacted={about.redacted} />}</Async></article>;
}

function Body({ article, route, redacted }: { article: Article; route: Route; redacted: boolean }): JSX.Element {
  const hidden = new Set((route.query.get('hide') ?? 'actors').split(','));
  const layers = new Set(LAYERS.filter((layer) => !hidden.has(layer)));
  const raw = route.query.get('raw') === '1' && !redacted;
  const passage = passageOf(route.query.get('at'));
  const claim = article.claims.find((one) => one.id === route.query.get('claim')) ?? null;
  const toggle = (layer: Layer) => {
    const next = LAYERS.filter((one) => (one === layer ? layers.has(one) : !layers.has(one)));
    go(here({ hide: next.join(',') || 'none' }));
  };
  useEffect(() => {
    document.title = `${article.headline ?? article.ref} · Orontes`;
  }, [article]);
  useEffect(() => {
    document.querySelector('.reader .at, .reader .chosen')?.scrollIntoView({ block: 'center' });
  }, [route.query.get('at'), route.query.get('claim')]);
  return (
    <>
      <header class="reader-head">
        <p class="over">
          <bdi>{article.outlet?.name ?? 'unnamed outlet'}</bdi>{article.outlet?.inferred && ' (inferred)'} · {article.published ? shortDay(article.published) : 'undated'}{article.published_basis === 'inferred' && article.published && ' (inferred)'} · {plural(article.claims.length, 'claim')}
          {/^https?:/.test(article.url ?? '') && <> · <a href={article.url ?? ''} rel="noreferrer noopener" target="_blank">where it was published</a></>}
        </p>
        <div class="row layers" role="group" aria-label="What is marked">
          {LAYERS.map((layer) => <button type="button" class={`layer ${layer}`} aria-pressed={layers.has(layer)} onClick={() => toggle(layer)}>{layer}</button>)}
          <button type="button" aria-pressed={raw} disabled={redacted} title={redacted ? 'The original is withheld in a redacted case' : ''} onClick={() => go(here({ raw: raw ? null : 1 }))}>original beside</button>
        </div>
      </header>
      <div class={raw ? 'reading with-raw' : 'reading'}>
        {article.text === null ? <p class="nothing">The text is withheld. Passages are shown by position and digest.</p>
          : <Text article={article} layers={layers} passage={passage} claim={claim} />}
        {raw ? <Original id={article.id} /> : <Claims article={article} chosen={claim} />}
      </div>
      {article.notices.length > 0 && (
        <section><h2>Noticed while reading</h2><ul class="notices">{article.notices.map((notice) => <li class={notice.severity}>{notice.message} <code>{notice.code}</code></li>)}</ul></section>
      )}
    </>
  );
}

function Text(props: { article: Article; layers: ReadonlySet<Layer>; passage: [number, number] | null; claim: Claim | null }): JSX.Element {
  const { article } = props;
  const points = useMemo(() => new CodePoints(article.text ?? '', article.part[0]), [article]);
  const laid = useMemo(() => blocks(article, points), [article, points]);
  const marked = marks(article, points, props.layers, props.passage, props.claim);
  return <div class="reader">{laid.map((block) => <Paragraph key={block.start} block={block} text={points.text} marked={marked} article={article} />)}</div>;
}

function Paragraph(props: { block: Block; text: string; marked: Mark[]; article: Article }): JSX.Element {
  const { block, text } = props;
  const content = pieces(text, props.marked, block.start, block.end).map((piece) => <Stretch key={piece.start} piece={piece} article={props.article} />);
  const shown = { dir: 'auto' as const, lang: block.region?.language ?? undefined };
  if (block.kind === 'headline') return <h1 {...shown}>{content}</h1>;
  const first = block.region && props.block.start <= (block.region.start ?? 0) + 1;
  const label = GREY.has(block.kind) ? null : block.kind === 'caption' ? 'caption' : block.kind === 'post' ? [block.region?.author, block.region?.handle, shortOrNull(block.region?.posted)].filter(Boolean).join(' · ') || 'post' : null;
  return (
    <div class={`region ${block.kind}`}>
      {label && first !== false && <span class="kind">{label}</span>}
      <p {...shown} class={GREY.has(block.kind) ? 'grey' : undefined}>{content}</p>
    </div>
  );
}

const shortOrNull = (day: string | null | undefined): string | null => (day ? shortDay(day) : null);

function Stretch({ piece, article }: { piece: Piece; article: Article }): JSX.Element | string {
  if (!piece.marks.length) return piece.text;
  const kinds = [...new Set(piece.marks.map((mark) => mark.kind))].join(' ');
  const title = piece.marks.map((mark) => mark.title).filter(Boolean).join('; ') || undefined;
  const id = piece.marks.find((mark) => mark.kind === 'chosen' || mark.kind === 'claim')?.key;
  const claim = id ? article.claims.find((one) => one.id === id) : undefined;
  if (!claim) return <span class={kinds} title={title}>{piece.text}</span>;
  return <a class={kinds} title={`${typeWords(claim.type, claim.mode)}, ${FACTUALITY[claim.factuality]}`} href={hrefOf(claim)}>{piece.text}</a>;
}

const hrefOf = (claim: Claim): string => (claim.incident ? link('incident', claim.incident, { claim: claim.id }) : link('claim', claim.id));

function Claims({ article, chosen }: { article: Article; chosen: Claim | null }): JSX.Element {
  const ordered = [...article.claims].sort((a, b) => a.trigger[0] - b.trigger[0]);
  const lines = useLines(ordered.length);
  return (
    <aside class="margin" aria-label="Claims of this article" ref={lines.ref as never}>
      <h2>{plural(ordered.length, 'claim')}</h2>
      {ordered.length === 0 && <p class="muted">Nothing was coded from this article.</p>}
      <ol>
        {ordered.map((claim) => (
          <li class={claim === chosen ? 'chosen-claim' : undefined}>
            <a data-line href={here({ at: `${claim.sentence[0]}-${claim.sentence[1]}`, claim: claim.id })} aria-current={claim === chosen ? 'true' : undefined}>{typeWords(claim.type, claim.mode)}{claim.factuality !== 'asserted' && `, ${FACTUALITY[claim.factuality]}`}</a>
            <small><bdi>{who(claim)}</bdi></small>
            <small class="muted"><bdi>{claim.according.length > 1 ? `according to ${chain(claim.according)}` : 'in its own voice'}</bdi></small>
            {claim === chosen && <Chosen claim={claim} />}
          </li>
        ))}
      </ol>
      <Silent article={article} />
    </aside>
  );
}

/** Why sentences without a claim gave none: so that what was missed can be told from what is not there. */
function Silent({ article }: { article: Article }): JSX.Element {
  const [open, setOpen] = useState(false);
  const all = useResource<Page<Explained>>(open ? `/articles/${encodeURIComponent(article.id)}/explain` : null);
  const points = useMemo(() => new CodePoints(article.text ?? '', article.part[0]), [article]);
  const sentence = (about: string) => {
    const start = Number(about.split('@')[1]);
    return article.sentences.find((one) => one[0] === start) ?? null;
  };
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why the other sentences gave nothing</summary>
      {open && (
        <Async of={all}>
          {(page) => (
            <ol>
              {page.items.filter((one) => sentence(one.about)).map((one) => {
                const at = sentence(one.about) as [number, number];
                return <li key={one.about}><a href={here({ at: at.join('-'), claim: null })} dir="auto">{points.slice(at)}</a>{one.steps.map((step) => <small class="muted">{step.did}{step.because && ` – ${step.because}`}</small>)}</li>;
              })}
            </ol>
          )}
        </Async>
      )}
    </details>
  );
}

function Chosen({ claim }: { claim: Claim }): JSX.Element {
  const [why, setWhy] = useState(false);
  const steps = useResource<Explained[] | Page<Explained>>(why ? `${claimPath(claim.id)}/explain` : null);
  return (
    <div class="chosen-more">
      <p class="row"><a href={hrefOf(claim)}>To its incident</a> <button type="button" class="quiet small" aria-expanded={why} onClick={() => setWhy(!why)}>why</button></p>
      <small class="muted">rule {claim.rule}, confidence {claim.confidence}</small>
      {why && <Async of={steps}>{(data) => <Steps of={Array.isArray(data) ? data : data.items} />}</Async>}
    </div>
  );
}

function who(claim: Claim): string {
  const names = (list: { name: string }[]) => list.map((one) => one.name).join(' and ');
  return [names(claim.actors), claim.recipients.length ? '→ ' + names(claim.recipients) : '', claim.place ? `in ${claim.place.name}` : '', claim.when?.from ? shortDay(claim.when.from) : ''].filter(Boolean).join(' ') || 'nobody named';
}

function Original({ id }: { id: string }): JSX.Element {
  const raw = useResource<string>(`/articles/${encodeURIComponent(id)}/raw`);
  return (
    <aside class="original" aria-label="The original, as it was read in" tabIndex={0}>
      <h2>Original</h2>
      {raw.problem ? <Fault title={raw.problem.title} message={raw.problem.message} /> : <pre dir="auto">{typeof raw.data === 'string' ? raw.data : raw.data === null ? 'Reading …' : JSON.stringify(raw.data, null, 1)}</pre>}
    </aside>
  );
}
