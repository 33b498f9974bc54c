/**
 * The nouns every stage shares: immutable records, no I/O, nothing but the JDK. Start with {@link
 * org.orontes.model.Article} and {@link org.orontes.model.Claim}.
 */
@NullMarked
package org.orontes.model;

import org.jspecify.annotations.NullMarked;
