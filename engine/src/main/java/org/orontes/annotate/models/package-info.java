/**
 * The statistical models of the reading chain, re-packed once into flat files of a user cache so
 * that a start takes a second instead of half a minute. Start with {@link
 * org.orontes.annotate.models.ReadingModels}.
 *
 * <p>NLP4J's models are serialised hash maps and mostly empty weight matrices. Packed, a feature is
 * found by a 64-bit hash and only weights other than zero are kept, in the order in which NLP4J
 * would have added them up: the scores are the same to the last bit.
 */
@NullMarked
package org.orontes.annotate.models;

import org.jspecify.annotations.NullMarked;
