package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.orontes.knowledge.TimeReach;
import org.orontes.model.TimeMention;
import org.orontes.model.When;

/** What holds of every text: made of the words of times, thrown together. */
class TimeTaggerProperties {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Monday",
            "Thursday",
            "Dec.",
            "March",
            "may",
            "5",
            "27",
            "12",
            "1990",
            "2024",
            "00",
            "in",
            "on",
            "since",
            "until",
            "from",
            "to",
            "and",
            "the",
            "a",
            "of",
            "at",
            "'s",
            "-",
            "/",
            ":",
            ",",
            ".",
            "week",
            "year",
            "days",
            "month",
            "quarter",
            "weekend",
            "last",
            "next",
            "this",
            "that",
            "early",
            "late",
            "mid",
            "end",
            "ago",
            "later",
            "earlier",
            "before",
            "after",
            "third",
            "two",
            "twenty",
            "nineteen",
            "hundred",
            "a.m.",
            "p.m.",
            "GMT",
            "dawn",
            "night",
            "morning",
            "today",
            "yesterday",
            "overnight",
            "summer",
            "fall",
            "century",
            "1980s",
            "'80s",
            "Christmas",
            "Easter",
            "past",
            "few",
            "hours",
            "now",
            "rebels",
            "entered",
            "will",
            "half",
            "fiscal",
            "31",
            "(",
            ")",
            "\n",
            "\"");
    Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "");
    return Combinators.combine(word, glue)
        .as((w, g) -> w + g)
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20_000).map(FIRST::plusDays);
  }

  @Property(tries = 3000)
  void mentionsAreInOrderApartAndWhatTheTextSays(
      @ForAll("texts") String text, @ForAll("days") LocalDate published) {
    int end = 0;
    for (TimeMention mention : Texts.find(text, published)) {
      assertEquals(mention.text(), mention.span().of(text));
      assertTrue(mention.span().start() >= end, "overlap at " + mention);
      assertFalse(mention.when().edtf().isEmpty());
      assertFalse(mention.when().basis().isEmpty());
      end = mention.span().end();
    }
  }

  @Property(tries = 3000)
  void edtfAndDaysAgree(@ForAll("texts") String text, @ForAll("days") LocalDate published) {
    for (TimeMention mention : Texts.find(text, published)) {
      agree(mention.when());
      agree(TimeReach.open(mention.when()));
    }
  }

  private static void agree(When when) {
    Edtf read = Edtf.parse(when.edtf());
    assertEquals(when.from(), read.from(), when.toString());
    assertEquals(when.to(), read.to(), when.toString());
  }

  @Property(tries = 500)
  void theSameTextHasTheSameTimes(
      @ForAll("texts") String text, @ForAll("days") LocalDate published) {
    List<TimeMention> found = Texts.find(text, published);
    assertEquals(found, Texts.find(text, published));
    assertEquals(
        found,
        new TimeTagger(Texts.LEXICON).find(Texts.article(text, published), Texts.unparsed(text)));
  }

  @Property(tries = 500)
  void withoutPublicationTheSameWordsAreFound(@ForAll("texts") String text) {
    assertEquals(
        Texts.find(text, FIRST).stream().map(TimeMention::span).toList(),
        Texts.find(text, null).stream().map(TimeMention::span).toList());
  }

  @Property(tries = 500)
  void weeksLaterWeekdaysAreWeeksLater(
      @ForAll("relative") String words,
      @ForAll("days") LocalDate published,
      @ForAll @IntRange(min = -300, max = 300) int weeks) {
    String text = "Rebels entered the town " + words + ".";
    When now = Texts.find(text, published).get(0).when();
    When then = Texts.find(text, published.plusWeeks(weeks)).get(0).when();
    assertEquals(Objects.requireNonNull(now.from()).plusWeeks(weeks), then.from());
    assertEquals(Objects.requireNonNull(now.to()).plusWeeks(weeks), then.to());
    assertEquals(now.basis(), then.basis());
  }

  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(
        "on Monday",
        "on Tuesday night",
        "last Wednesday",
        "late on Thursday",
        "this Friday",
        "on Saturday at dawn",
        "next Sunday",
        "yesterday",
        "today",
        "tomorrow",
        "overnight",
        "last week",
        "this week",
        "over the weekend",
        "last weekend",
        "10 days ago",
        "three weeks ago",
        "Tuesday last week",
        "the day before yesterday",
        "within a week",
        "in the past 24 hours",
        "last night");
  }
}
