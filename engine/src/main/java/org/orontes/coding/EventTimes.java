package org.orontes.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.SpeechLexicon;
import org.orontes.knowledge.TimeReach;
import org.orontes.model.EventTime;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.TimeMention;
import org.orontes.model.Token;
import org.orontes.model.When;

/**
 * When an event took place: the time expression nearest to its words in the tree, one on the event
 * itself or its clause before one on a verb of speech around it.
 */
final class EventTimes {
  private static final int FAR = 100;
  private static final int ACROSS_SPEECH = 20;

  private final SpeechLexicon speech;

  EventTimes(SpeechLexicon speech) {
    this.speech = speech;
  }

  /** The time told for an event in its sentence, or null. */
  @Nullable EventTime find(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    List<Reached> reached = new ArrayList<>();
    for (TimeMention time : context.read().times()) {
      if (!sentence.span().contains(time.span()) || !isCalendar(time)) {
        continue;
      }
      Optional<Token> head = Syntax.headOf(sentence, time.span());
      if (head.isPresent()) {
        int steps = steps(sentence, frame.trigger(), head.get());
        reached.add(new Reached(time, steps));
      }
    }
    return reached.stream()
        .filter(r -> r.steps < FAR)
        .min(Comparator.<Reached>comparingInt(r -> r.steps).thenComparing(r -> r.time.span()))
        .map(r -> new EventTime(r.time.text(), r.time.span(), TimeReach.open(r.time.when())))
        .orElse(null);
  }

  private record Reached(TimeMention time, int steps) {}

  private static boolean isCalendar(TimeMention time) {
    return time.when().from() != null || time.when().to() != null;
  }

  /** Steps in the tree from the event to the time; more where a clause of its own lies between. */
  private int steps(Sentence sentence, Token trigger, Token time) {
    Token meeting = time;
    int down = 0;
    while (!sentence.dominates(meeting, trigger)) {
      if (meeting.head() < 0) {
        return FAR;
      }
      if (meeting.isVerb() && meeting.index() != trigger.index() && down > 0) {
        return FAR;
      }
      meeting = sentence.head(meeting);
      down++;
    }
    int up = 0;
    Token at = trigger;
    while (at.index() != meeting.index()) {
      if (at.dep().equals("relcl")
          || (at.dep().equals("advcl") && !at.pos().equals("VBG"))
          || at.dep().equals("acl")) {
        up += ACROSS_SPEECH;
      }
      if ((at.dep().equals("ccomp") || at.dep().equals("xcomp"))
          && speech.findVerb(sentence.head(at).lemma()).isPresent()) {
        up += ACROSS_SPEECH;
      }
      at = sentence.head(at);
      up++;
    }
    return up + down;
  }

  /** The publication day as an inferred time, for news told without one; null without a date. */
  static @Nullable EventTime published(@Nullable LocalDate day) {
    return day == null
        ? null
        : new EventTime(null, null, new When(day + "~", day, day, "publication date, inferred"));
  }
}
