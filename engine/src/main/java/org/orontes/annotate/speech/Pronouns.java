package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;
import org.orontes.model.UnlistedActor;

/**
 * "He added": who spoke just before.
 *
 * <p>Who goes on speaking in the next sentence is the same speaker more surely than any rule for
 * pronouns in general can tell, so this outranks the mentions there; further back it only helps
 * where they do not tell. A person never becomes "it", nor an organisation "he".
 */
final class Pronouns {
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> ANY = Set.of("they", "their");

  /** Over how many characters a pronoun goes back. */
  private static final int MAX_GAP = 400;

  /** Between two quotations of one speaker there is no more than the end of a paragraph. */
  private static final int MAX_BREAK = 4;

  private final Knowledge knowledge;

  Pronouns(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The same attributions, by the place of their cues, with pronouns led back. */
  List<Told> resolve(List<Told> told) {
    List<Told> ordered = new ArrayList<>(told);
    ordered.sort(Comparator.comparingInt(Pronouns::place));
    List<Told> found = new ArrayList<>();
    Told last = null;
    for (Told t : ordered) {
      Told resolved = last == null ? t : resolve(t, last);
      found.add(resolved);
      boolean names = resolved != t || !isStatement(t.speaker());
      if (t.spoken() && !t.isOpen() && t.speaker().span() != null && names) {
        last = resolved;
      }
    }
    return found;
  }

  private Told resolve(Told t, Told last) {
    if (isPronoun(t.speaker().text())) {
      return like(t, last);
    }
    boolean near = start(t) - end(last) <= MAX_GAP && !isWithin(t, last);
    return near && isStatement(t.speaker()) ? withSpeaker(t, last.speaker()) : t;
  }

  /** "the statement added": he who spoke in it. */
  private boolean isStatement(Speaker said) {
    String text = said.text();
    if (text == null || said.id() != null) {
      return false;
    }
    String[] words = text.toLowerCase(Locale.ROOT).split(" ");
    boolean definite =
        words.length == 1
            || words.length == 2
                && (words[0].equals("the")
                    || PERSON.contains(words[0])
                    || ANY.contains(words[0])
                    || THING.contains(words[0]));
    return definite && knowledge.speech().isIn(SpeechList.STATEMENTS, words[words.length - 1]);
  }

  private static Told withSpeaker(Told t, Speaker before) {
    Speaker said = t.speaker();
    return t.withSpeaker(
        new Speaker(before.id(), before.name(), said.text(), said.span(), before.anonymous()));
  }

  private Told like(Told t, Told last) {
    Speaker said = t.speaker();
    Speaker before = last.speaker();
    if (isPronoun(before.name()) || !agree(said.text(), before)) {
      return t;
    }
    boolean next = t.sentence() - last.sentence() <= 1 || start(t) - end(last) <= MAX_BREAK;
    boolean goesOn = next && t.stance() == Stance.SAYS && !isWithin(t, last);
    boolean known = said.id() != null || !said.name().equals(said.text());
    if (known ? !goesOn : start(t) - end(last) > MAX_GAP) {
      return t;
    }
    return withSpeaker(t, before);
  }

  private static boolean isWithin(Told t, Told last) {
    return t.cue() != null && last.touches(t.cue());
  }

  private boolean agree(@Nullable String pronoun, Speaker before) {
    String word = pronoun == null ? "" : pronoun.toLowerCase(Locale.ROOT);
    if (ANY.contains(word)) {
      return true;
    }
    Optional<ActorEntry> actor = knowledge.actors().find(before.id());
    boolean listed = before.id() != null && !UnlistedActor.isId(before.id());
    boolean organisation = listed && actor.filter(a -> a.kind().equals("person")).isEmpty();
    boolean person = before.anonymous() || listed && !organisation;
    if (PERSON.contains(word)) {
      return !isDocument(before) && (!organisation || isVoice(before));
    }
    return !person;
  }

  private boolean isDocument(Speaker before) {
    String text = before.text();
    if (text == null) {
      return false;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String single = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return knowledge.speech().isIn(SpeechList.DOCUMENTS, single);
  }

  /** "The army's spokesman said … he added": a person who was given the organisation's identity. */
  private static boolean isVoice(Speaker before) {
    String text = before.text();
    return text != null && text.toLowerCase(Locale.ROOT).contains("spokes");
  }

  private static boolean isPronoun(@Nullable String words) {
    String word = words == null ? "" : words.toLowerCase(Locale.ROOT);
    return PERSON.contains(word) || THING.contains(word) || ANY.contains(word);
  }

  private static int place(Told t) {
    return t.cue() == null ? t.content().get(0).start() : t.cue().start();
  }

  private static int start(Told t) {
    int start = place(t);
    for (Span c : t.content()) {
      start = Math.min(start, c.start());
    }
    return start;
  }

  private static int end(Told t) {
    int end = t.cue() == null ? 0 : t.cue().end();
    for (Span c : t.content()) {
      end = Math.max(end, c.end());
    }
    return end;
  }
}
