/** How fast parts of the engine are, measured by JMH; {@code bench/coding} runs it. */
package org.orontes.bench;
