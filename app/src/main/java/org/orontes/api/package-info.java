/**
 * The REST interface of a case, and the server that the pages of the workbench come from: loopback
 * only unless told otherwise, writes only with a token, nothing of an article ever as HTML.
 *
 * <p>Start with {@link org.orontes.api.Routes}, the list of all there is, and {@link
 * org.orontes.api.ApiServer}.
 */
@NullMarked
package org.orontes.api;

import org.jspecify.annotations.NullMarked;
