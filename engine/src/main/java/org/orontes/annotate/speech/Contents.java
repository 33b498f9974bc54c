package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Which words of a sentence are the speaker's.
 *
 * <p>Where a clause is given to a speaker, so is what hangs on it, except for the cue, the speaker
 * and what the outlet adds by itself ({@link Additions}).
 */
final class Contents {
  private Contents() {}

  /** The words under {@code head} without those under {@code cue}. */
  static List<Span> under(Scene scene, Token head, Token cue) {
    return under(scene, head, cue, null);
  }

  /** The words under {@code head} without those under {@code cue} and {@code speaker}. */
  static List<Span> under(Scene scene, Token head, Token cue, @Nullable Token speaker) {
    boolean[] in = new boolean[scene.tokens().size()];
    mark(scene, head, cue, in, true);
    if (speaker != null && speaker.index() != head.index() && in[speaker.index()]) {
      mark(scene, speaker, cue, in, false);
    }
    if (head.dep().equals("advcl")) {
      scene.child(head, "mark").filter(m -> !m.is("that")).ifPresent(m -> in[m.index()] = false);
    }
    cutAdditions(scene, head, cue, in);
    return stretches(scene, in, cue);
  }

  /** The words under several heads. */
  static List<Span> under(Scene scene, List<Token> heads, Token cue) {
    boolean[] in = new boolean[scene.tokens().size()];
    heads.forEach(head -> mark(scene, head, cue, in, true));
    return stretches(scene, in, cue);
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
    for (int i = 0; i < in.length; i++) {
      Token token = scene.tokens().get(i);
      if (!in[i] || i == head.index() || scene.isQuoted(token)) {
        continue;
      }
      Token outer = Subjects.outerCue(scene, token);
      if (outer != null && outer.index() == cue.index()
          || i > head.index() && Additions.begins(scene, token, head, cue)) {
        mark(scene, token, cue, in, false);
        Token subject = NearbySubjects.interrupted(scene, token);
        if (subject != null) {
          mark(scene, subject, cue, in, false);
          in[Syntax.first(scene.sentence(), subject).index() - 1] = false;
        }
      } else if (i > head.index() && Additions.begins(scene, token)) {
        Arrays.fill(in, i, in.length, false);
      }
    }
  }

  /** "a Hezbollah-backed general": what a hyphen joins is not parted, nor the noun after it. */
  private static void joinHyphens(Scene scene, boolean[] in, Token cue) {
    for (int i = 0; i + 2 < in.length; i++) {
      if (in[i] && !in[i + 1] && isHyphen(scene, i + 1) && i + 2 != cue.index()) {
        in[i + 1] = true;
        in[i + 2] = true;
        for (int j = i + 3; j < in.length && isNominal(scene.tokens().get(j)); j++) {
          in[j] = true;
        }
      }
    }
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.pos().startsWith("JJ");
  }

  private static boolean isHyphen(Scene scene, int index) {
    Token token = scene.tokens().get(index);
    return token.form().equals("-")
        && scene.tokens().get(index - 1).span().end() == token.span().start()
        && token.span().end() == scene.tokens().get(index + 1).span().start();
  }

  private static List<Span> stretches(Scene scene, boolean[] in, Token cue) {
    joinHyphens(scene, in, cue);
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
    while (to > from
        && (isEdge(scene, tokens.get(to - 1)) || tokens.get(to - 1).pos().equals("CC"))) {
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
