/**
 * Who says what. Start with {@link org.orontes.annotate.speech.AttributionFinder} and one {@link
 * org.orontes.annotate.speech.Construction}, such as {@link org.orontes.annotate.speech.ClauseCue}.
 *
 * <p>The words are data ({@code lexicon/en/speech.yaml}), the how is here.
 *
 * <ul>
 *   <li><b>cue</b> the words that give others to a speaker: "said", "according to", a colon.
 *   <li><b>content</b> the words given, in one or more stretches.
 *   <li><b>construction</b> one way in which a sentence does so; a class each, asked in order.
 *   <li><b>spoken</b> an utterance, as against a thought or a wish.
 *   <li><b>given</b> a content that is not put forward but taken as given: what is condemned.
 *   <li><b>relay</b> a speaker who passes on another.
 *   <li><b>addition</b> what the outlet adds by itself to words that it gives to a speaker.
 * </ul>
 *
 * <p>Invariants: a cue never lies in its own content; a quotation of a sentence or more is never
 * the outlet's own; within somebody's words only what somebody else utters is a link of its own.
 */
@NullMarked
package org.orontes.annotate.speech;

import org.jspecify.annotations.NullMarked;
