/**
 * What analysts decided, applied: claims and groups of claims in, the same as the decisions want
 * them out. Pure; imports the model alone. Start with {@link org.orontes.review.Decisions}.
 */
@NullMarked
package org.orontes.review;

import org.jspecify.annotations.NullMarked;
