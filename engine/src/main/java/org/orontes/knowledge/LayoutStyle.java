package org.orontes.knowledge;

import java.util.regex.Pattern;

/**
 * Two ways to write one thing, of which a newsroom uses one.
 *
 * @param id short and unique, such as {@code percent}
 * @param a one way
 * @param b the other
 */
public record LayoutStyle(String id, Pattern a, Pattern b) {}
