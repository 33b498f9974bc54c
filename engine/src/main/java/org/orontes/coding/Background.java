package org.orontes.coding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.EventTime;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Tells history and context from news: an event long before the report, one that is told as a habit
 * or as what came before.
 */
final class Background {
  /** News is younger than this. */
  static final int NEWS_DAYS = 30;

  private final Set<String> habits;

  Background(ClauseLexicon words) {
    this.habits = words.list("habit");
  }

  /** True if the event is not the news; {@code published} is the report's day, or null. */
  boolean is(Frame frame, @Nullable EventTime time, @Nullable LocalDate published) {
    if (time != null && published != null) {
      LocalDate to = time.when().to();
      LocalDate from = time.when().from();
      if (to != null && to.isBefore(published.minusDays(NEWS_DAYS))) {
        return true;
      }
      if (to == null && from != null && from.isBefore(published.minusDays(NEWS_DAYS))) {
        return true;
      }
      return from != null
          && to != null
          && from.isBefore(published.minusDays(365))
          && time.when().basis().equals("stated");
    }
    if (time != null && published == null) {
      return false;
    }
    return isHabit(frame.sentence(), frame.trigger());
  }

  private boolean isHabit(Sentence sentence, Token trigger) {
    if (!trigger.isVerb()) {
      return false;
    }
    if (trigger.dep().equals("xcomp")
        && sentence.head(trigger).is("use")
        && sentence.head(trigger).pos().equals("VBD")) {
      return true; // "used to attack lorries"
    }
    for (Token child : Syntax.children(sentence, trigger, "advmod")) {
      if (habits.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }
}
