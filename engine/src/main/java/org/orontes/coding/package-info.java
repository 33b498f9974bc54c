/**
 * Stage 3: from read sentences to claims. Start with {@link org.orontes.coding.EventCoder}.
 *
 * <p>A frame ({@code frames}) says who did what to whom in one normal form, a rule ({@code rules})
 * says what kind of event that is, {@code real} says whether it is told as having happened; this
 * package adds place, time, quantities and who says so.
 */
@NullMarked
package org.orontes.coding;

import org.jspecify.annotations.NullMarked;
