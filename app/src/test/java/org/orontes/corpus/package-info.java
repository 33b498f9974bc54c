/**
 * Reads our own articles in {@code corpus/} and holds what comes out against what was reviewed: see
 * {@link org.orontes.corpus.Sheet} and {@link org.orontes.corpus.Truth}.
 */
@NullMarked
package org.orontes.corpus;

import org.jspecify.annotations.NullMarked;
