/** Tests of the documents themselves. */
@NullMarked
package org.orontes.docs;

import org.jspecify.annotations.NullMarked;
