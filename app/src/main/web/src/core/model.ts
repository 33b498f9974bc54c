/** The objects of the exchange format and of the REST interface, as far as the pages read them. */

/** Half-open, in Unicode code points of the input text. */
export type Span = [start: number, end: number];

export type Status = 'corroborated' | 'single-origin' | 'disputed' | 'denied' | 'superseded' | 'not-realised';
export type Factuality = 'asserted' | 'denied' | 'negated' | 'planned' | 'possible' | 'conditional';

export interface Page<T> { items: T[]; next: string | null; total: number; clock?: Clock }
export interface Clock { as_known_at: string | null; as_recorded_by: string | null }

export interface CaseInfo {
  name: string; articles: number; claims: number; incidents: number; outlets: number;
  from: string | null; to: string | null; knowledge: string; engine: string;
  revision: number; recorded_at: string | null; redacted: boolean; team: boolean; role: 'reader' | 'analyst' | 'editor';
}

export interface Voice {
  id: string | null; name: string; text: string | null; start: number | null; end: number | null;
  cue: Span | null; anonymous: boolean; party: boolean;
}
export interface Party { text: string; start: number; end: number; id: string | null; name: string; implicit: boolean }
export interface Quantity { what: string; min: number | null; max: number | null; approx: boolean; unit: string | null; text: string }
export interface PlaceRef { id: string; name: string; lat: number | null; lon: number | null; radius_km: number | null; precision?: string }

export interface Claim {
  id: string; type: string; mode: string | null; trigger: Span; sentence: Span; evidence: Span;
  actors: Party[]; recipients: Party[];
  place: (PlaceRef & { start: number | null; end: number | null; inferred: boolean }) | null;
  when: { from: string | null; to: string | null; edtf: string | null; basis: string; text: string | null } | null;
  change: { kind: string } | null;
  factuality: Factuality; attempt: boolean; hedges: Span[]; background: boolean;
  according: Voice[]; quantities: Quantity[]; rule: string; confidence: number;
  article?: string; incident?: string | null;
}

export interface Dispute { attribute: string; kind: string; values: { value: string; claims: string[]; origins?: number }[] }
export interface Lineage { origin: string; claims: string[]; kind: string; party?: boolean }
export interface Grade { reliability: string; credibility: string; proposed: boolean }
export interface Sentence { article: string; start: number; end: number; text: string; outlet?: string | null; outlet_name?: string | null }

export interface Incident {
  id: string; type: string; mode: string | null; acled: { event_type: string; sub_event_type: string } | null;
  place: PlaceRef | null; from: string | null; to: string | null;
  actors: string[]; recipients: string[]; claims: string[]; articles: string[];
  outlets: number; origins: number; lineages: Lineage[]; status: Status; disputes: Dispute[];
  part_of: string | null; history: { status: Status; from: string | null; claims: string[] }[];
  series: { what: string; as_of: string | null; min: number | null; max: number | null; claims: string[] }[];
  combined: { attribute: string; value: string; reason: string }[];
  grade: Grade | null; known_from: string | null; decisions: string[];
  summary: string; place_name: string | null; lat: number | null; lon: number | null; radius_km: number | null;
  sentence: Sentence | null;
}

export interface Telling {
  claim: string; article: string; ref: string; outlet: string | null; published: string | null;
  outlet_name?: string | null; text: string; start: number; end: number; trigger: Span; according: Voice[];
  factuality: Factuality; quantities: Quantity[]; rule: string; confidence: number; original?: { text: string | null } | null;
}
export interface IncidentPage extends Omit<Incident, 'decisions'> { tellings: Telling[]; parts: string[]; decisions: Decision[] }

export interface OutletRef { id: string; name: string; inferred?: boolean }
export interface Control {
  place: string; name: string; lat: number | null; lon: number | null; holder: string | null; holder_name?: string | null;
  status: 'held' | 'contested' | 'claimed' | 'left'; from: string | null; to: string | null;
  known_from: string | null; known_to: string | null; according: string[]; incidents: string[]; claims: string[];
  radius_km?: number | null;
  /** True where the holder is only known to hold it on the first day, and may have held it before. */
  from_at_latest?: boolean;
}
export interface CutOff {
  id: string; at: string; place: string; name?: string; holder: string | null;
  lost: { to: string; to_name?: string; road: string }[]; because: string[]; said_by: string[]; what_if: boolean; roads?: string;
}
export interface ArticleLine {
  id: string; ref: string; outlet: string | null; outlet_name: string | null; headline: string | null; published: string | null;
  published_basis: string; language: string | null; claims: number; notices: number;
}
export interface Region { kind: string; start: number; end: number; language: string | null; author: string | null; handle: string | null; posted: string | null }
export interface Mention { start: number; end: number; text: string; kind: string; id: string | null; name: string | null }
export interface Notice { code: string; severity: 'info' | 'warning' | 'error'; message: string; start?: number | null; end?: number | null; article?: string | null }
export interface Article {
  id: string; ref: string; part: Span; text: string | null; outlet: OutletRef | null; url: string | null; headline: string | null;
  language: string | null; published: string | null; published_basis: string; regions: Region[]; sentences: Span[];
  mentions: Mention[]; times: { start: number; end: number; text: string; edtf: string; from: string | null; to: string | null }[];
  attributions: { kind: string; cue: Span | null; content: Span; speaker: { text: string; start: number | null; end: number | null; name: string } | null }[];
  claims: Claim[]; notices: Notice[];
}
export interface DisputeLine {
  id: string; subject: string; subject_name?: string; subject_words?: string; attribute: string; kind: string;
  values: { value: string; shown?: string; text: string | null; article: string; start: number; end: number; according: Voice[] }[];
}
export interface WordingLine {
  actor: string; actor_name?: string; outlet: string; outlet_name?: string; voice: 'outlet' | 'quoted'; speaker: string | null;
  term: string; count: number; examples: { article: string; start: number; end: number; text: string }[];
}
export interface TimelineDay { date: string; incidents: string[]; sentence: Sentence | null; score: number }
/** A count of a facet; `name` repeats the value where it has no name of its own. */
export interface FacetValue { value: string; name?: string | null; count: number }
export type Facets = Record<string, FacetValue[]>;
export interface Explained { about: string; steps: { did: string; because: string | null; rejected: string[] }[] }

export type DecisionKind = 'confirm' | 'reject' | 'correct' | 'merge' | 'split' | 'grade' | 'note';
export interface Decision {
  id: string; kind: DecisionKind; about: string[]; value: Record<string, unknown> | null; why: string | null;
  by: string; at: string; undone: { by: string; at: string; why?: string } | null;
  /** Decisions of others that say otherwise; claims that no article makes any more. */
  disagrees_with?: string[]; gone?: string[];
}
export interface OutletRow {
  id: string; name: string; kind: 'outlet' | 'speaker'; articles: number; claims: number; incidents: number;
  first: number; alone: number; contradicted: number; party: boolean; grade: string | null;
}
export interface Coverage {
  outlets: OutletRef[];
  incidents: { id: string; summary: string; from: string | null; told: string[]; first: string | null }[];
  next?: string | null; total?: number;
}
/** An incident that nobody decided on yet, with why it should be looked at. */
export interface QueueItem extends Incident { urgency: number; reasons: string[] }
/** What a search found: a name, an incident, a claim or an article, with the words that were found as marks over `text`. */
export interface Hit { kind: string; id: string; title?: string | null; published?: string | null; text: string; marks: Span[] }
export interface Search { id: string; name: string; query: Record<string, string> }
/** What is new for a kept search since it was last looked at. */
export interface Alert extends Search { new: number; incidents: Incident[] }
export interface ExportKind { kind: string; title: string; file: string; refused: boolean }
export interface Job {
  id: string; state: 'waiting' | 'reading' | 'drawing' | 'done' | 'failed'; inputs: number; done: number;
  /** Articles found, of these new to the case, and of these known before. */
  articles: number; written: number; known: number; problem: string | null; notices: Notice[];
}

export type News = 'new' | 'changed' | 'gone';
export interface Difference { attribute: string; before: string | null; now: string | null }
/** What differs between two states of the case. */
export interface Changes {
  since: string; by: 'published' | 'recorded';
  incidents: { news: News; before: string[]; differences: Difference[]; new_claims: string[]; incident: Incident }[];
  disputes: { news: News; added: string[]; removed: string[]; dispute: DisputeLine }[];
  control: { news: News; differences: Difference[]; control: Control }[];
}
export interface Revision {
  revision: number; recorded_at: string; reason: string; engine: string; knowledge: string;
  articles: number; claims: number; incidents: number; decisions: number;
}
export interface Forecast {
  id: string; claim: string; condition: string | null; consequence: string; condition_at: Span | null; consequence_at: Span;
  according: Voice[]; evidence: Sentence; outcome: 'open' | 'came-true' | 'did-not'; incidents: string[];
  published: string | null; settled_by: { id: string; summary: string; from: string | null }[];
}
/** A row of the user's own table. */
export interface TableRow {
  id: string; day: string; event_type: string; sub_event_type: string; actor1: string; actor2: string; location: string;
  lat: number | null; lon: number | null; fatalities: number | null;
}
export interface OursBeside {
  id: string; summary: string; from: string | null; to: string | null; place_name: string | null; sub_event_type: string | null;
  status: Status; outlets: number; origins: number;
}
export interface Beside {
  given: boolean; rows: number; matched: { incident: string; ours: OursBeside; row: TableRow; days_apart: number; km_apart: number | null; same_sub_event: boolean }[];
  only_ours: OursBeside[]; only_theirs: TableRow[]; not_comparable: number; outside: number;
}
export interface AuditRow { number: number; at: string; by: string; what: string; about: string; details: string }
