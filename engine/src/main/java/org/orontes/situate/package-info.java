/**
 * Stage 5: who holds what over time, and what follows. Start with {@link
 * org.orontes.situate.Situator}.
 *
 * <p><b>Invariant:</b> a claim that is not asserted, or is told as history, never changes control.
 *
 * <p>Beside the situation it answers what a supposed change would cut ({@link
 * org.orontes.situate.Situator#whatIf}) and what can be reached ({@link
 * org.orontes.situate.Situator#reach}).
 */
@NullMarked
package org.orontes.situate;

import org.jspecify.annotations.NullMarked;
