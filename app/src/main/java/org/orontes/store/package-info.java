/**
 * A case on disk: what was read, coded and decided, and the picture drawn from it, at every moment
 * of its own past. SQLite in one file, or a schema of a PostgreSQL database.
 *
 * <p>Articles, claims, decisions and raw bytes are the truth; the picture is kept as rows that hold
 * from one <em>revision</em> to another and can be drawn again at any time ({@link
 * org.orontes.store.Verification}). Start with {@link org.orontes.store.CaseStore}.
 */
@NullMarked
package org.orontes.store;

import org.jspecify.annotations.NullMarked;
