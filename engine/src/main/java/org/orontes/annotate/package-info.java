/**
 * Stage 2: from articles to sentences whose words, names, places, times and speakers are known.
 * Start with {@link org.orontes.annotate.Annotator}.
 */
@NullMarked
package org.orontes.annotate;

import org.jspecify.annotations.NullMarked;
