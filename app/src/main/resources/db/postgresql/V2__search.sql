-- Words folded by the engine's own rules of spelling; what a hit is about stands beside them.
create table words (
  kind text not null,
  ref text not null,
  body text not null,
  vector tsvector generated always as (to_tsvector('simple', body)) stored
);
create index words_vector on words using gin (vector);
