/**
 * The command line: one file for each command, which reads its options, asks the engine and prints.
 * Start with {@link org.orontes.cli.Main} and {@link org.orontes.cli.EnginePort}.
 */
@NullMarked
package org.orontes.cli;

import org.jspecify.annotations.NullMarked;
