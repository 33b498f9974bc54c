package org.orontes.annotate.times;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.knowledge.TimeReach;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * Finds the tense that governs a date, by the verb it hangs on and what that verb hangs on. Where
 * the sentence was not parsed, by a word of the future near it.
 */
final class Tenses {
  private static final Set<String> MODIFIER = Set.of("poss", "nmod", "compound");

  /** No path through a tree is longer; a broken one must not loop. */
  private static final int MAX_STEPS = 30;

  private static final int ATOMS_BEFORE = 8;
  private static final int ATOMS_AFTER = 5;

  private final TimeLexicon lexicon;
  private final Set<String> ahead;

  Tenses(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.ahead = lexicon.list("ahead");
  }

  /** The tense around a match. */
  Governor of(Chart chart, Match match) {
    Attachment attachment = Attachment.find(chart, match);
    if (attachment == null) {
      return withoutTree(chart, match);
    }
    if (isOpenedAhead(chart, match.from()) || isMoved(attachment)) {
      return new Governor(Tense.FUTURE, false);
    }
    if (isEventPossessor(attachment)) {
      return new Governor(Tense.PAST, false);
    }
    Tense tense = climb(attachment.sentence(), attachment.top(), MAX_STEPS);
    if (tense == Tense.PAST && is("until", chart.word(match.from() - 1))) {
      tense = isUntilThen(attachment) ? Tense.PAST : Tense.FUTURE;
    }
    boolean begun = opensSince(chart, match) && tense != Tense.FUTURE;
    return begun ? new Governor(Tense.PAST, true) : new Governor(tense, attachment.isDirect());
  }

  /** What lasts "since October" began in an October that is over, whatever the tense. */
  private boolean opensSince(Chart chart, Match match) {
    return lexicon.reach().get(chart.word(match.from() - 1)) == TimeReach.SINCE;
  }

  /** True if the date says when something was said: "officials said Thursday". */
  boolean isOfSaying(Chart chart, Match match) {
    Attachment attachment = Attachment.find(chart, match);
    if (attachment == null) {
      return false;
    }
    Token head = attachment.headBeyond(lexicon.list("day-prepositions"));
    return head != null && head.isVerb() && is("saying", head.lemma());
  }

  private boolean is(String list, String word) {
    return lexicon.list(list).contains(word);
  }

  /** "as early as Tuesday", "effective Feb. 1". */
  private boolean isOpenedAhead(Chart chart, int from) {
    String one = chart.word(from - 1);
    return is("ahead-openers", one) || is("ahead-openers", chart.word(from - 2) + " " + one);
  }

  /** "postponed to Tuesday", "set for Friday". */
  private boolean isMoved(Attachment attachment) {
    Token to = attachment.head();
    return to != null
        && to.head() >= 0
        && is("goal-prepositions", to.lemma())
        && is("moving", attachment.sentence().head(to).lemma());
  }

  /** "Friday's attack", "the Friday attack": what happened; not "Friday's meeting". */
  private boolean isEventPossessor(Attachment attachment) {
    Token noun = attachment.head();
    return noun != null
        && MODIFIER.contains(attachment.top().dep())
        && noun.isNoun()
        && !noun.isProper()
        && !is("fixture-nouns", noun.lemma());
  }

  /** "until Thursday they had not": the time is over. */
  private static boolean isUntilThen(Attachment attachment) {
    Sentence sentence = attachment.sentence();
    Token at = attachment.top();
    for (int i = 0; i < MAX_STEPS && at.head() >= 0; i++) {
      at = sentence.head(at);
      if (at.isVerb()) {
        return sentence.children(at).stream()
            .anyMatch(t -> t.dep().equals("neg") || isPerfect(t) && t.pos().equals("VBD"));
      }
    }
    return false;
  }

  private Tense climb(Sentence sentence, Token from, int steps) {
    Token at = from;
    for (int i = 0; i < steps && at.head() >= 0; i++) {
      at = sentence.head(at);
      if (at.isVerb() || at.pos().equals("MD")) {
        return ofVerb(sentence, at, steps - i);
      }
      if (is("ahead-nouns", at.lemma())) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense ofVerb(Sentence sentence, Token verb, int steps) {
    if (verb.pos().equals("MD")) {
      return Tense.FUTURE;
    }
    List<Token> auxiliaries =
        sentence.children(verb).stream().filter(t -> t.dep().startsWith("aux")).toList();
    boolean perfect = auxiliaries.stream().anyMatch(Tenses::isPerfect);
    Token modal = withPos(auxiliaries, "MD");
    if (modal != null) {
      Tense open = is("modals-open", modal.lemma()) ? Tense.PRESENT : Tense.FUTURE;
      return perfect ? Tense.PAST : open;
    }
    if (is("arranging", verb.lemma()) && !isPastPerfect(sentence, verb)) {
      return Tense.FUTURE;
    }
    boolean to = withPos(auxiliaries, "TO") != null;
    if (to || verb.pos().equals("VB") && !isMainWithSubject(sentence, verb)) {
      return ofInfinitive(sentence, verb, steps);
    }
    if (isActive(sentence, verb, auxiliaries) && is("one-form", verb.lemma())) {
      return Tense.PAST;
    }
    if (verb.pos().equals("VBN") && ahead.contains(verb.lemma()) && !perfect) {
      return Tense.FUTURE;
    }
    if (perfect || verb.pos().equals("VBD") || withPos(auxiliaries, "VBD") != null) {
      return Tense.PAST;
    }
    return ofPresent(sentence, verb, auxiliaries.stream().anyMatch(t -> t.is("be", "get")), steps);
  }

  /** "Protesters set fire to it": a form with a subject of its own and nothing before it. */
  private static boolean isActive(Sentence sentence, Token verb, List<Token> auxiliaries) {
    boolean oneForm =
        verb.pos().equals("VBN") || verb.pos().equals("VBP") || verb.pos().equals("VB");
    return oneForm
        && auxiliaries.isEmpty()
        && sentence.children(verb).stream().anyMatch(t -> t.dep().equals("nsubj"));
  }

  /** "Residents celebrate": a present that looks like an infinitive. */
  private static boolean isMainWithSubject(Sentence sentence, Token verb) {
    return verb.head() < 0
        && sentence.children(verb).stream().anyMatch(t -> t.dep().startsWith("nsubj"));
  }

  private Tense ofPresent(Sentence sentence, Token verb, boolean hasBe, int steps) {
    if (verb.pos().equals("VBN")) {
      return hasBe ? Tense.PRESENT : Tense.PAST;
    }
    if (verb.pos().equals("VBG") && !hasBe) {
      return verb.head() < 0 ? Tense.PRESENT : climb(sentence, verb, steps - 1);
    }
    if (sentence.children(verb).stream().anyMatch(t -> isDue(t))) {
      return Tense.FUTURE;
    }
    return is("fixtures", verb.lemma()) ? Tense.SCHEDULED : Tense.PRESENT;
  }

  /** "is due in Doha", "is ready". */
  private boolean isDue(Token complement) {
    return complement.dep().equals("acomp") && is("ahead-nouns", complement.lemma());
  }

  private Tense ofInfinitive(Sentence sentence, Token verb, int steps) {
    if (verb.head() < 0 || steps <= 0) {
      return Tense.FUTURE;
    }
    Token governor = sentence.head(verb);
    if (ahead.contains(governor.lemma()) || governor.is("be") && verb.dep().equals("xcomp")) {
      return isPastPerfect(sentence, governor) ? Tense.PAST : Tense.FUTURE;
    }
    return governor.isVerb()
        ? ofVerb(sentence, governor, steps - 1)
        : climb(sentence, governor, steps - 1);
  }

  /** "had been due to": whatever was ahead is over. */
  private static boolean isPastPerfect(Sentence sentence, Token word) {
    Token verb = word.isVerb() || word.head() < 0 ? word : sentence.head(word);
    return sentence.children(verb).stream()
        .anyMatch(t -> t.dep().startsWith("aux") && isPerfect(t) && t.pos().equals("VBD"));
  }

  private static boolean isPerfect(Token auxiliary) {
    return auxiliary.is("have", "'ve", "'d");
  }

  private static @Nullable Token withPos(List<Token> tokens, String pos) {
    return tokens.stream().filter(t -> t.pos().equals(pos)).findFirst().orElse(null);
  }

  private Governor withoutTree(Chart chart, Match match) {
    for (int i = match.to() + ATOMS_AFTER; i >= match.from() - ATOMS_BEFORE; i--) {
      if (is("future-words", chart.word(i))) {
        return new Governor(Tense.FUTURE, false);
      }
    }
    return Governor.NONE;
  }
}
