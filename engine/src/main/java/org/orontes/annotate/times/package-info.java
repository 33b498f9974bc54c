/**
 * From sentences to the dates and times told in them, each worked out to whole days. Start with
 * {@link org.orontes.annotate.times.TimeTagger}; the words and patterns are data ({@code
 * lexicon/en/times.yaml}, {@code times-patterns.yaml}).
 *
 * <p>In order: {@link org.orontes.annotate.times.AtomReader} cuts a sentence finer than the parser
 * does; {@link org.orontes.annotate.times.Grammar} knows the patterns and {@link
 * org.orontes.annotate.times.Chart} matches them, the longest at each place; a {@link
 * org.orontes.annotate.times.Meaning} works out each match from the day of publication, the tense
 * ({@link org.orontes.annotate.times.Tenses}) and the dates told before ({@link
 * org.orontes.annotate.times.Story}).
 *
 * <p>A mention is the expression without its preposition, and its value that of the expression
 * alone; {@link org.orontes.knowledge.TimeReach} adds what "since", "until" or "before" make of it.
 * Counts of time that have no place in the calendar ("for three days") are no mentions. Clock times
 * and parts of the day have the value of their day.
 *
 * <p>EDTF as written here, with the days it stands for:
 *
 * <ul>
 *   <li>{@code 2024-12-05}, {@code 2024-12}, {@code 2024}: a day, a month, a year
 *   <li>{@code 2024-12-07/2024-12-08}: a week, a weekend, any run of days
 *   <li>{@code 2024-07/2024-09}: a quarter or half; {@code 1980/1988}: some years
 *   <li>{@code 199X}, {@code 19XX}: a decade, a century
 *   <li>{@code 2024-22}: a season, 21 spring to 24 winter, taken as those of the north and always
 *       with {@code ~}; winter is that of the year it begins in
 *   <li>a final {@code ~}, on both ends of an interval: only about then ("early November", "about
 *       two weeks ago"); the days are those of the whole stretch, never a narrower guess; a rough
 *       decade or century is written as an interval of years
 *   <li>{@code [2023-03-05,2023-05-03]}: one of the two; the days run from the first to the second
 *   <li>{@code XXXX-12-05}, {@code XXXX-12}, {@code XXXX-XX-XX}, {@code XXXX}: what is known of a
 *       date without an anchor, or of a vague one; no days
 * </ul>
 *
 * <p>Roads not taken: reading the financial years of companies (a quarter is one of the calendar),
 * the dates of lunar feasts (announced by sight), and "the day before the attack", which needs the
 * date of the attack.
 */
@NullMarked
package org.orontes.annotate.times;

import org.jspecify.annotations.NullMarked;
