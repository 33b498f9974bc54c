/**
 * Stage 1: from the bytes of a file to articles with their regions, dates and outlets. Start with
 * {@link org.orontes.ingest.Ingest} and {@link org.orontes.ingest.Input}.
 *
 * <p>The way of a file: {@code Decoder} makes it text; {@code HtmlPage} takes the page off an
 * article's text; {@code Seams} parts what was joined; a list of {@code PageStep}s says of each
 * line what it is; {@code OutletFinder} and {@code DateFinder} work out who published it and when;
 * {@code TitleBeside} adds a title that came beside the text.
 *
 * <p><b>Invariant:</b> nothing here reads a file, asks the clock or throws on bad input; what is
 * wrong with an input is a notice.
 */
@NullMarked
package org.orontes.ingest;

import org.jspecify.annotations.NullMarked;
