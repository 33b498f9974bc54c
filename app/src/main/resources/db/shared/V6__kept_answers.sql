-- Answers that took long to work out, packed, under a digest of all that they depend on. They can be worked
-- out again at any time: emptying this table loses nothing.
create table kept_answer (
  number ${number},
  id text not null unique,
  revision bigint not null,
  body ${blob} not null
);
