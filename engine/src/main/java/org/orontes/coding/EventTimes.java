package org.orontes.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.ClauseLexicon;
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
  private static final int NEAR_WORDS = 9;
  private static final int PAIRED_WORDS = 2;

  private final SpeechLexicon speech;
  private final Set<String> since;
  private final Set<String> standingOut;

  EventTimes(SpeechLexicon speech, ClauseLexicon words) {
    this.speech = speech;
    this.since = words.list("since");
    this.standingOut = words.list("standing-out");
  }

  /** The time told for an event in its sentence, or null. */
  @Nullable EventTime find(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    List<Reached> reached = new ArrayList<>();
    for (TimeMention time : context.times(sentence)) {
      if (!sentence.span().contains(time.span())
          || !isCalendar(time)
          || isSinceTheLast(sentence, time)) {
        continue;
      }
      Optional<Token> head = Syntax.headOf(sentence, time.span());
      if (head.isPresent()) {
        reached.add(new Reached(time, reach(sentence, frame.trigger(), head.get())));
      }
    }
    return reached.stream()
        .filter(r -> r.reach.steps < FAR)
        .min(Comparator.<Reached>comparingInt(r -> r.reach.steps).thenComparing(r -> r.time.span()))
        .map(EventTimes::event)
        .orElse(null);
  }

  /** The day of a statement is that of what it tells only for want of another. */
  private static EventTime event(Reached reached) {
    When when = TimeReach.open(reached.time.when());
    When said = new When(when.edtf(), when.from(), when.to(), "day of the statement, inferred");
    return new EventTime(
        reached.time.text(), reached.time.span(), reached.reach.overSpeech ? said : when);
  }

  private record Reached(TimeMention time, Reach reach) {}

  /** How far it is from an event to a time, and whether a verb of speech lies between. */
  private record Reach(int steps, boolean overSpeech) {}

  /** "for the first time since 2016", "the worst fighting since May": not when it happened. */
  private boolean isSinceTheLast(Sentence sentence, TimeMention time) {
    List<Token> tokens = sentence.tokens();
    List<Token> inside = sentence.within(time.span());
    if (inside.isEmpty()) {
      return false;
    }
    int first = inside.get(0).index();
    int start = since.contains(inside.get(0).lemma()) ? first : first - 1;
    if (start < 0 || !since.contains(tokens.get(start).lemma())) {
      return false;
    }
    for (int i = Math.max(0, start - NEAR_WORDS); i < start; i++) {
      Token before = tokens.get(i);
      if (standingOut.contains(before.lemma())
          || before.pos().equals("JJS")
          || before.pos().equals("RBS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalendar(TimeMention time) {
    return time.when().from() != null || time.when().to() != null;
  }

  /** Steps in the tree from the event to the time; more where a clause of its own lies between. */
  private Reach reach(Sentence sentence, Token trigger, Token time) {
    Token meeting = time;
    int down = 0;
    while (!sentence.dominates(meeting, trigger)) {
      boolean closed = meeting.isVerb() && down > 0 && !isPaired(sentence, meeting);
      if (meeting.head() < 0 || closed) {
        return new Reach(FAR, false);
      }
      meeting = sentence.head(meeting);
      down++;
    }
    int up = 0;
    boolean overSpeech = false;
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
        overSpeech = true;
      }
      at = sentence.head(at);
      up++;
    }
    return new Reach(up + down, overSpeech);
  }

  /** "Shot and killed on Tuesday": two verbs side by side, of one subject, have one time. */
  private static boolean isPaired(Sentence sentence, Token verb) {
    return verb.dep().equals("conj")
        && verb.index() - verb.head() <= PAIRED_WORDS
        && Syntax.child(sentence, verb, "nsubj", "nsubjpass").isEmpty();
  }

  /** The publication day as an inferred time, for news told without one; null without a date. */
  static @Nullable EventTime published(@Nullable LocalDate day) {
    return day == null
        ? null
        : new EventTime(null, null, new When(day + "~", day, day, "publication date, inferred"));
  }
}
