/**
 * Stage 4: from claims to incidents, lineages, disputes, timeline and wording. Start with {@link
 * org.orontes.reconcile.Reconciler}.
 *
 * <p>Everything here is a function of a <em>set</em> of coded articles: they are sorted first, so
 * the order in which they came cannot matter.
 */
@NullMarked
package org.orontes.reconcile;

import org.jspecify.annotations.NullMarked;
