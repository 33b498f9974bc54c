/**
 * A briefing as one self-contained web page. Every string that comes from outside passes {@link
 * org.orontes.page.Html#escape}, and nothing else writes angle brackets. Start with {@link
 * org.orontes.page.PageBriefing}.
 */
@NullMarked
package org.orontes.page;

import org.jspecify.annotations.NullMarked;
