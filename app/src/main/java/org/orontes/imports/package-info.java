/**
 * What others have, read in to lay beside the picture or to go on with: an ACLED table of the
 * user's own, and the exchange files as one archive. Nothing is fetched; only files are read. Start
 * with {@link org.orontes.imports.AcledFile}, {@link org.orontes.imports.Beside} and {@link
 * org.orontes.imports.ExchangeArchive}.
 */
@NullMarked
package org.orontes.imports;

import org.jspecify.annotations.NullMarked;
