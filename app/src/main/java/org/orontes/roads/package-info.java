/**
 * Roads out of the user's own map data, as a file for {@code --knowledge}. Start with {@link
 * org.orontes.roads.RoadMap}.
 */
@NullMarked
package org.orontes.roads;

import org.jspecify.annotations.NullMarked;
