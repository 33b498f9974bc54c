-- Words of each kind in a table of their own, under the number of what they are about.
create table name_words (
  number bigint primary key,
  body text not null,
  vector tsvector generated always as (to_tsvector('simple', body)) stored
);
create table incident_words (like name_words including all);
create table claim_words (like name_words including all);
-- An article has no number.
create table article_words (
  ref text primary key,
  body text not null,
  vector tsvector generated always as (to_tsvector('simple', body)) stored
);
insert into name_words (number, body) select cast(ref as bigint), body from words where kind = 'name';
insert into incident_words (number, body) select cast(ref as bigint), body from words where kind = 'incident';
insert into claim_words (number, body) select cast(ref as bigint), body from words where kind = 'claim';
insert into article_words (ref, body) select ref, body from words where kind = 'article';
create index name_words_vector on name_words using gin (vector);
create index incident_words_vector on incident_words using gin (vector);
create index claim_words_vector on claim_words using gin (vector);
create index article_words_vector on article_words using gin (vector);
drop table words;
