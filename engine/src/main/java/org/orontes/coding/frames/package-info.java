/**
 * The normal form of who did what to whom: one frame for each verb and event noun, with its
 * arguments led back over passive, relative clause, coordination, control and light verbs. Start
 * with {@link org.orontes.coding.frames.FrameBuilder}.
 */
@NullMarked
package org.orontes.coding.frames;

import org.jspecify.annotations.NullMarked;
