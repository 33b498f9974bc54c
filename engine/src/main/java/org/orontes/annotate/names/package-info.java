/**
 * Who and what is named: names of the data and of the statistical tagger folded into one list of
 * mentions, short forms led back to full names, descriptions and pronouns led back to names. Start
 * with {@link org.orontes.annotate.names.MentionFinder}.
 *
 * <p>Names of the data outrank the tagger. What cannot be told apart stays open.
 */
@NullMarked
package org.orontes.annotate.names;

import org.jspecify.annotations.NullMarked;
