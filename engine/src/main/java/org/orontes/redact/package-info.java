/**
 * Takes out of a picture what could harm somebody: a picture goes in, one with the same spans, ids
 * and numbers but without private names, exact places and words of articles comes out. Every output
 * is written from the redacted picture, so that no output can forget to redact. Start with {@link
 * org.orontes.redact.Redactor}.
 *
 * <p>It works by what may stay, not by what must go: a string that is not known to be harmless is
 * withheld.
 */
@NullMarked
package org.orontes.redact;

import org.jspecify.annotations.NullMarked;
