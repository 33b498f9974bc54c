-- Words folded by the engine's own rules of spelling; what a hit is about stands beside them.
create virtual table words using fts5 (
  kind unindexed, ref unindexed, body, tokenize = "unicode61 remove_diacritics 0", columnsize = 0
);
