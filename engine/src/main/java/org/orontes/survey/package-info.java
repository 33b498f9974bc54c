/**
 * Questions to finished pictures: what changed between two, how many incidents of a kind, who held
 * what as known on a day. Start with {@link org.orontes.survey.Changes}.
 *
 * <p>Pure functions over the model; they read no articles and fold nothing.
 */
@NullMarked
package org.orontes.survey;

import org.jspecify.annotations.NullMarked;
