/**
 * The model as JSON Lines and back: the only JSON form there is. Nothing else writes or reads it.
 *
 * <p>Inside the program a span counts UTF-16 code units of its article; outside it counts Unicode
 * code points of the whole input. {@link org.orontes.codec.Offsets} turns one into the other, and
 * every quotation is held against the text on the way out and on the way in. Start with {@link
 * org.orontes.codec.ExchangeWriter} and {@link org.orontes.codec.ExchangeReader}.
 */
@NullMarked
package org.orontes.codec;

import org.jspecify.annotations.NullMarked;
