/**
 * What a briefing says, before anybody chooses how it looks: sections of plain statements, each
 * with the passages it rests on. The terminal and the page are written from it and decide nothing.
 * Start with {@link org.orontes.view.Briefings} and {@link org.orontes.view.Briefing}.
 */
@NullMarked
package org.orontes.view;

import org.jspecify.annotations.NullMarked;
