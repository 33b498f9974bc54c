/**
 * What a sentence says stands: posts, alliances, memberships, roads, borders. Start with {@link
 * org.orontes.coding.facts.FactFinder}; the rules are data ({@code data/facts/en}).
 */
@NullMarked
package org.orontes.coding.facts;

import org.jspecify.annotations.NullMarked;
