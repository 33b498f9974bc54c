/**
 * A briefing as text for a terminal or a pipe. Start with {@link
 * org.orontes.terminal.TerminalBriefing}.
 */
@NullMarked
package org.orontes.terminal;

import org.jspecify.annotations.NullMarked;
