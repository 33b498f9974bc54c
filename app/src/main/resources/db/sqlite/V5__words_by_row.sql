-- Words of each kind in a table of their own, under the number of what they are about: which of them match is
-- then said by the index alone, where one table for all kinds had to be read row by row. What is typed ends in
-- the start of a word; short starts have an index of their own, since they stand for the most words.
create virtual table name_words using fts5 (
  body, tokenize = "unicode61 remove_diacritics 0", columnsize = 0, prefix = '1 2'
);
create virtual table incident_words using fts5 (
  body, tokenize = "unicode61 remove_diacritics 0", columnsize = 0, prefix = '1 2'
);
create virtual table claim_words using fts5 (
  body, tokenize = "unicode61 remove_diacritics 0", columnsize = 0, prefix = '1 2'
);
-- An article has no number.
create virtual table article_words using fts5 (
  ref unindexed, body, tokenize = "unicode61 remove_diacritics 0", columnsize = 0
);
insert into name_words (rowid, body) select cast(ref as integer), body from words where kind = 'name';
insert into incident_words (rowid, body) select cast(ref as integer), body from words where kind = 'incident';
insert into claim_words (rowid, body) select cast(ref as integer), body from words where kind = 'claim';
insert into article_words (ref, body) select ref, body from words where kind = 'article';
drop table words;
