-- A case: what was read, what was coded of it, what analysts decided, and the picture drawn from both.
-- Revisions count from 1; "recorded" is the revision from which a row holds, "retired" the one from
-- which it no longer does (9000000000 while it does). Days and instants are ISO 8601 texts.

create table case_info (
  name text primary key,
  value text not null
);

create table revision (
  number bigint primary key,
  at text not null,
  reason text not null,
  engine text not null,
  knowledge text not null,
  articles bigint not null,
  claims bigint not null,
  incidents bigint not null,
  decisions bigint not null
);

create table raw_bytes (
  digest text primary key,
  length bigint not null,
  bytes ${blob} not null
);

create table input (
  id text primary key,
  name text not null,
  form text not null,
  digest text not null references raw_bytes (digest),
  sidecar text references raw_bytes (digest),
  given text not null,
  at text not null,
  by_name text not null
);

create table article (
  id text primary key,
  input text references input (id),
  ref text not null,
  outlet text not null,
  outlet_name text not null,
  headline text,
  url text,
  language text not null,
  published text,
  published_basis text,
  characters bigint not null,
  recorded bigint not null
);
create index article_published on article (published, id);
create index article_outlet on article (outlet, published);

create table coded (
  article text not null references article (id),
  engine text not null,
  knowledge text not null,
  json text not null,
  explain text not null,
  claims bigint not null,
  notices bigint not null,
  recorded bigint not null,
  retired bigint not null,
  primary key (article, recorded)
);

create table claim (
  number ${number},
  id text not null,
  article text not null,
  outlet text not null,
  type text not null,
  mode text,
  factuality text not null,
  background bigint not null,
  place text,
  lat double precision,
  lon double precision,
  day_from text,
  day_to text,
  published text,
  confidence double precision not null,
  json text not null,
  sentence text not null,
  recorded bigint not null,
  retired bigint not null
);
create index claim_id on claim (id, recorded);
create index claim_article on claim (article, recorded);
create index claim_day on claim (day_from, id);
create index claim_place on claim (place, day_from);
create index claim_type on claim (type, day_from);
create index claim_outlet on claim (outlet, day_from);

create table claim_actor (
  claim bigint not null references claim (number),
  actor text not null,
  primary key (actor, claim)
);

create table incident (
  number ${number},
  id text not null,
  type text not null,
  mode text,
  status text not null,
  place text,
  place_name text,
  province text,
  lat double precision,
  lon double precision,
  radius_km double precision,
  day_from text,
  day_to text,
  sort_day text not null,
  late_day text not null,
  known_from text,
  outlets bigint not null,
  origins bigint not null,
  weight bigint not null,
  summary text not null,
  json text not null,
  sentence text,
  digest text not null,
  recorded bigint not null,
  retired bigint not null
);
create index incident_id on incident (id, recorded);
create index incident_day on incident (sort_day, id);
create index incident_late on incident (late_day, id);
create index incident_place on incident (place, sort_day);
create index incident_province on incident (province, sort_day);
create index incident_type on incident (type, sort_day);
create index incident_status on incident (status, sort_day);
create index incident_origins on incident (origins, id);
create index incident_weight on incident (weight, id);
create index incident_lat on incident (lat, lon);
create index incident_recorded on incident (recorded);
create index incident_retired on incident (retired);

create table incident_link (
  incident bigint not null references incident (number),
  what text not null,
  value text not null,
  primary key (what, value, incident)
);
create index incident_link_of on incident_link (incident);

create table control (
  number ${number},
  id text not null,
  place text not null,
  holder text,
  status text not null,
  day_from text,
  day_to text,
  known_from text,
  known_to text,
  lat double precision,
  lon double precision,
  json text not null,
  digest text not null,
  recorded bigint not null,
  retired bigint not null
);
create index control_place on control (place, day_from);
create index control_id on control (id, recorded);

-- Everything else that is drawn: disputes, timeline, forecasts, cutoffs, wording, explain.
create table drawn (
  number ${number},
  kind text not null,
  id text not null,
  place text,
  subject text,
  day_from text,
  rank bigint not null,
  json text not null,
  digest text not null,
  recorded bigint not null,
  retired bigint not null
);
create index drawn_kind on drawn (kind, rank, id);
create index drawn_id on drawn (kind, id);
create index drawn_subject on drawn (kind, subject);

create table decision (
  id text primary key,
  kind text not null,
  json text not null,
  by_name text not null,
  at text not null,
  recorded bigint not null,
  undone bigint not null
);
create index decision_at on decision (at, id);

create table decision_claim (
  claim text not null,
  decision text not null references decision (id),
  primary key (claim, decision)
);

create table audit (
  number ${number},
  at text not null,
  by_name text not null,
  what text not null,
  about text not null,
  details text not null
);

create table saved_search (
  id text primary key,
  by_name text not null,
  name text not null,
  query text not null,
  at text not null,
  seen bigint not null
);

create table account (
  name text primary key,
  role text not null,
  token_digest text not null unique,
  at text not null
);

create table beside (
  name text primary key,
  body text not null
);
