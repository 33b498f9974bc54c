/** Tests of the store; one contract is held by both databases. */
@NullMarked
package org.orontes.store;

import org.jspecify.annotations.NullMarked;
