/**
 * Whether an event is told as having happened: asserted, denied, negated, planned, possible or
 * conditional, and what in the sentence says so. Start with {@link
 * org.orontes.coding.real.FactualityReader}.
 */
@NullMarked
package org.orontes.coding.real;

import org.jspecify.annotations.NullMarked;
