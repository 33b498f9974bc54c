/** Wires the stages in one process, in parallel. Start with {@link org.orontes.pipeline.Engine}. */
@NullMarked
package org.orontes.pipeline;

import org.jspecify.annotations.NullMarked;
