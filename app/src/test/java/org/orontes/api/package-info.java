/** Tests of the REST interface, over the loopback. */
@NullMarked
package org.orontes.api;

import org.jspecify.annotations.NullMarked;
