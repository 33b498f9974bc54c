package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * Which words of a sentence are the speaker's.
 *
 * <p>Where a clause is given to a speaker, so is what hangs on it, except for what the outlet adds
 * by itself: a clause after a comma with "as" or "while", words after a dash that nothing closes, a
 * relative clause after a comma that leaves the tense of the report.
 */
final class Contents {
  private static final Set<String> ADDED = Set.of("as", "while", "with", "although", "though");
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private Contents() {}

  /** The words under {@code head} without those under {@code cue}. */
  static List<Span> under(Scene scene, Token head, Token cue) {
    boolean[] in = new boolean[scene.tokens().size()];
    mark(scene, head, cue, in, true);
    if (head.dep().equals("advcl")) {
      scene.child(head, "mark").ifPresent(m -> in[m.index()] = false);
    }
    cutAdditions(scene, head, cue, in);
    return stretches(scene, in, head, cue);
  }

  /** The words under several heads. */
  static List<Span> under(Scene scene, List<Token> heads, Token cue) {
    boolean[] in = new boolean[scene.tokens().size()];
    heads.forEach(head -> mark(scene, head, cue, in, true));
    return stretches(scene, in, heads.get(0), cue);
  }

  /** The words from one index to before another. */
  static List<Span> between(Scene scene, int from, int to, Token cue) {
    return trimmed(scene, scene.tokens().subList(from, to)).stream()
        .map(s -> withMarks(scene, s, cue))
        .toList();
  }

  private static void mark(Scene scene, Token token, Token cue, boolean[] in, boolean value) {
    if (token.index() == cue.index()) {
      return;
    }
    in[token.index()] = value;
    for (Token child : scene.sentence().children(token)) {
      mark(scene, child, cue, in, value);
    }
  }

  private static void cutAdditions(Scene scene, Token head, Token cue, boolean[] in) {
    for (Token token : scene.tokens()) {
      if (!in[token.index()] || token.index() == head.index() || scene.isQuoted(token)) {
        continue;
      }
      Token outer = Subjects.outerCue(scene, token);
      if (outer != null && outer.index() == cue.index()) {
        mark(scene, token, cue, in, false);
      } else if (token.index() > head.index() && isAddition(scene, token, head, cue)) {
        mark(scene, token, cue, in, false);
      } else if (token.index() > head.index()
          && scene.isDash(token)
          && !closesLater(scene, token)) {
        for (int i = token.index(); i < in.length; i++) {
          in[i] = false;
        }
      }
    }
  }

  private static boolean closesLater(Scene scene, Token dash) {
    return scene.tokens().stream()
        .anyMatch(t -> t.index() != dash.index() && scene.isDash(t) && !scene.isQuoted(t));
  }

  private static boolean isAddition(Scene scene, Token token, Token head, Token cue) {
    if (token.dep().equals("advcl") && token.head() == head.index()) {
      Optional<Token> mark = scene.child(token, "mark");
      return mark.isPresent()
          && ADDED.contains(mark.get().lemma())
          && (cue.dep().equals("advmod") || scene.isComma(scene.at(mark.get().index() - 1)));
    }
    if (token.is("with") && token.head() == head.index() && scene.has(token, "pcomp")) {
      return scene.isComma(scene.at(token.index() - 1));
    }
    if (token.dep().equals("relcl") && cue.pos().equals("VBD")) {
      Token first = scene.sentence().within(scene.subtree(token)).get(0);
      boolean comma = scene.isComma(first) || scene.isComma(scene.at(first.index() - 1));
      return comma && !inPast(scene, token);
    }
    return false;
  }

  private static boolean inPast(Scene scene, Token verb) {
    return PAST.contains(verb.pos())
        || scene.sentence().children(verb).stream()
            .anyMatch(c -> c.pos().equals("VBD") || c.is("would", "could", "might"));
  }

  private static List<Span> stretches(Scene scene, boolean[] in, Token head, Token cue) {
    Sentence sentence = scene.sentence();
    List<Span> found = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= in.length; i++) {
      boolean inside = i < in.length && (in[i] || bridges(scene, in, i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        trimmed(scene, sentence.tokens().subList(from, i)).ifPresent(found::add);
        from = -1;
      }
    }
    return found.stream().map(s -> withMarks(scene, s, cue)).distinct().toList();
  }

  /** A comma between two words of the content. */
  private static boolean bridges(Scene scene, boolean[] in, int index) {
    Token token = scene.tokens().get(index);
    return scene.isPunctuation(token)
        && index > 0
        && index + 1 < in.length
        && in[index - 1]
        && in[index + 1];
  }

  private static Optional<Span> trimmed(Scene scene, List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isEdge(scene, tokens.get(from))) {
      from++;
    }
    while (to > from && isEdge(scene, tokens.get(to - 1))) {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    return Optional.of(tokens.get(from).span().cover(tokens.get(to - 1).span()));
  }

  private static boolean isEdge(Scene scene, Token token) {
    return scene.isPunctuation(token) && !scene.isQuotationMark(token);
  }

  /** Takes in the whole of a quotation that is mostly inside already. */
  static Span withMarks(Scene scene, Span span, Token cue) {
    Span all = span;
    for (Quotation q : scene.quotations().overlapping(span)) {
      boolean holdsCue = q.span().contains(cue.span());
      if (!holdsCue) {
        all = all.cover(q.span());
      }
    }
    return all;
  }
}
