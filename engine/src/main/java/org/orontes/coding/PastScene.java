package org.orontes.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventTime;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.TimeMention;
import org.orontes.model.Token;
import org.orontes.model.When;

/**
 * The past that a report goes back to: once a main clause is dated long before the report, the
 * undated sentences in the simple past that follow it tell of the same time, until one is dated
 * anew or told in the present or the perfect.
 */
final class PastScene {
  private static final int MAX_SENTENCES = 4;
  private static final Set<String> OWN_CLAUSE =
      Set.of("relcl", "advcl", "ccomp", "acl", "parataxis");

  private PastScene() {}

  /** The past time that each sentence of an article stands in without naming it; null for most. */
  static List<@Nullable EventTime> of(Context context) {
    List<@Nullable EventTime> scenes = new ArrayList<>();
    EventTime open = null;
    int since = 0;
    int region = -1;
    for (Sentence sentence : context.sentences()) {
      if (sentence.region() != region) {
        open = null;
        region = sentence.region();
      }
      When dated = dated(context, sentence);
      EventTime here = null;
      if (dated != null) {
        open = isSimplePast(sentence) ? carried(dated) : null;
        since = 0;
      } else if (open != null) {
        boolean goesOn = !hasTime(context, sentence) && isSimplePast(sentence);
        open = goesOn && ++since <= MAX_SENTENCES ? open : null;
        here = open;
      }
      scenes.add(here);
    }
    return scenes;
  }

  private static EventTime carried(When when) {
    return new EventTime(
        null, null, new When(when.edtf(), when.from(), when.to(), "sentences before, inferred"));
  }

  private static boolean hasTime(Context context, Sentence sentence) {
    return context.times(sentence).stream()
        .anyMatch(
            t ->
                sentence.span().contains(t.span())
                    && (t.when().from() != null || t.when().to() != null));
  }

  /** The time of the main clause if it is long past, else null. */
  private static @Nullable When dated(Context context, Sentence sentence) {
    LocalDate day = ClaimWriter.day(context, sentence);
    if (day == null) {
      return null;
    }
    for (TimeMention time : context.times(sentence)) {
      LocalDate to = time.when().to();
      if (sentence.span().contains(time.span())
          && to != null
          && time.when().from() != null
          && to.isBefore(day.minusDays(Background.NEWS_DAYS))
          && isOfMainClause(sentence, time)) {
        return time.when();
      }
    }
    return null;
  }

  private static boolean isOfMainClause(Sentence sentence, TimeMention time) {
    Token at = Syntax.headOf(sentence, time.span()).orElse(null);
    while (at != null && at.head() >= 0) {
      if (OWN_CLAUSE.contains(at.dep()) || at.is("since")) {
        return false;
      }
      at = sentence.head(at);
    }
    return at != null && at.isVerb();
  }

  /** True if the main verb is a simple past. */
  private static boolean isSimplePast(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.head() < 0 && token.isVerb()) {
        boolean passive =
            Syntax.children(sentence, token, "auxpass", "aux").stream()
                .anyMatch(a -> a.pos().equals("VBD") && !a.is("have"));
        return token.pos().equals("VBD") || passive;
      }
    }
    return false;
  }
}
