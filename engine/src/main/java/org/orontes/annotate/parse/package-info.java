/**
 * From the regions of an article to parsed sentences. Start with {@link
 * org.orontes.annotate.parse.SentenceReader}.
 *
 * <p>OpenNLP finds the sentences of each line, NLP4J the words, their lemmas, names and
 * dependencies. Its known slips (a full stop left on an acronym, verbs in upper-case wire text, a
 * handful of lemmas) are mended here, so that no later stage has to know of them.
 */
@NullMarked
package org.orontes.annotate.parse;

import org.jspecify.annotations.NullMarked;
