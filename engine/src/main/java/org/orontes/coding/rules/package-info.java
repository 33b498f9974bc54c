/**
 * The coding rules made ready to match: patterns over frames, and what kind of thing fills a slot.
 * Start with {@link org.orontes.coding.rules.RuleBook}.
 */
@NullMarked
package org.orontes.coding.rules;

import org.jspecify.annotations.NullMarked;
