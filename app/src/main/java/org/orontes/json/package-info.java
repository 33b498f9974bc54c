/**
 * JSON trees and digests, as the store, the exports and the REST interface all write them. The
 * model's own JSON is package {@code codec}'s; here are only the objects it gave, and those of
 * other people's formats. Start with {@link org.orontes.json.Json}.
 */
@NullMarked
package org.orontes.json;

import org.jspecify.annotations.NullMarked;
