package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * The clause that a verb gives to its speaker, also where the parser hung it elsewhere. The ways to
 * find it are tried in order; the first that finds words wins.
 */
final class Clauses {
  private static final List<Way> WAYS =
      List.of(
          Clauses::complement,
          Clauses::adverbial,
          Clauses::around,
          Clauses::afterInsertion,
          Clauses::onMeans,
          Clauses::bare,
          Clauses::trailing);

  /** Words between a verb and the insertion after it. */
  private static final int MAX_ADVERBIAL = 4;

  private interface Way {
    List<Span> find(Scene scene, Token verb, @Nullable Token speaker);
  }

  private Clauses() {}

  /** The stretches of the clause, in order; empty if there is none. */
  static List<Span> of(Scene scene, Token verb, @Nullable Token speaker) {
    for (Way way : WAYS) {
      List<Span> found = way.find(scene, verb, speaker);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "said that it had left", "It had left, he said". */
  private static List<Span> complement(Scene scene, Token verb, @Nullable Token speaker) {
    List<Token> clauses =
        Syntax.children(scene.sentence(), verb, "ccomp").stream()
            .filter(c -> !isOrder(scene, verb, c) && !holds(scene, c, speaker))
            .toList();
    boolean told = clauses.stream().anyMatch(c -> c.index() > verb.index() && isThat(scene, c));
    List<Span> all = new ArrayList<>();
    for (Token clause : clauses) {
      boolean elsewhere = clause.index() < verb.index() && (told || isParted(scene, clause, verb));
      Token meant = isMain(scene, verb, clause) ? fronted(scene, clause) : clause;
      if (clause.index() > verb.index() && isParted(scene, verb, clause)) {
        all.addAll(untilParted(scene, verb));
      } else if (!elsewhere && meant != null) {
        all.addAll(Contents.under(scene, meant, verb, speaker));
        all.addAll(lostSubject(scene, verb, meant));
        all.addAll(front(scene, verb, meant, speaker));
      }
    }
    return Stretches.joined(scene.text(), all, verb.span());
  }

  /** A misread relative clause: "a person briefed on it said". */
  private static boolean holds(Scene scene, Token clause, @Nullable Token speaker) {
    return speaker != null && speaker.head() == clause.index() && speaker.dep().equals("nsubj");
  }

  private static boolean isThat(Scene scene, Token clause) {
    return scene.child(clause, "mark").filter(m -> m.is("that")).isPresent();
  }

  /** True if a semicolon or colon stands between: another sentence in all but name. */
  private static boolean isParted(Scene scene, Token a, Token b) {
    for (int i = Math.min(a.index(), b.index()); i < Math.max(a.index(), b.index()); i++) {
      Token t = scene.tokens().get(i);
      if ((t.form().equals(";") || t.form().equals(":")) && !scene.isQuoted(t)) {
        return true;
      }
    }
    return false;
  }

  /** "says 30 rebels killed; group denies losses": what stands before the semicolon. */
  private static List<Span> untilParted(Scene scene, Token verb) {
    int end = verb.index() + 1;
    while (end < scene.tokens().size() && !scene.tokens().get(end).form().equals(";")) {
      end++;
    }
    return end < scene.tokens().size()
        ? Contents.between(scene, verb.index() + 1, end, verb)
        : List.of();
  }

  /** What stands before an inserted cue: "[The road itself], he told us, could be opened". */
  private static List<Span> front(Scene scene, Token verb, Token clause, @Nullable Token speaker) {
    boolean inserted =
        speaker != null
            && speaker.index() < verb.index()
            && clause.index() > verb.index()
            && !scene.has(clause, "nsubj", "nsubjpass", "expl", "mark");
    if (!inserted || speaker == null) {
      return List.of();
    }
    int comma = Syntax.first(scene.sentence(), speaker).index() - 1;
    return comma > 0 && scene.isComma(scene.at(comma)) && !scene.isQuoted(scene.tokens().get(0))
        ? Contents.between(scene, 0, comma, verb)
        : List.of();
  }

  /** "wants them to leave" is an order, not a clause. */
  private static boolean isOrder(Scene scene, Token verb, Token clause) {
    return scene.isInfinitive(clause)
        && scene.words().findVerb(verb.lemma(), Takes.ORDER).isPresent();
  }

  /** "When he denied that they had come, they had gone": the last clause is not what he denied. */
  private static boolean isMain(Scene scene, Token verb, Token clause) {
    boolean subordinate =
        scene.sentence().children(verb).stream()
            .anyMatch(c -> c.pos().equals("WRB") && c.index() < verb.index());
    return subordinate && clause.index() > verb.index() && fronted(scene, clause) != null;
  }

  private static @Nullable Token fronted(Scene scene, Token clause) {
    return scene
        .child(clause, "advcl")
        .filter(a -> a.index() < clause.index())
        .filter(a -> scene.child(a, "mark").filter(m -> m.is("that")).isPresent())
        .orElse(null);
  }

  /**
   * The subject of a clause that the parser hung on the cue: "announcing [its forces] had left".
   */
  private static List<Span> lostSubject(Scene scene, Token verb, Token clause) {
    if (clause.index() < verb.index() || scene.has(clause, "nsubj", "nsubjpass", "expl", "mark")) {
      return List.of();
    }
    Token next = scene.at(verb.index() + 1);
    if (next == null || scene.isQuoted(next) || scene.isPassive(verb)) {
      return List.of();
    }
    boolean nominal = next.isNoun() || next.pos().startsWith("PRP") || next.pos().equals("DT");
    boolean addressed = scene.words().findVerb(verb.lemma(), Takes.ORDER).isPresent();
    return nominal && !addressed
        ? Contents.between(scene, next.index(), clause.index(), verb)
        : List.of();
  }

  /**
   * A clause that the parser took for an adverbial: "denied talk that", "It had left, he told us".
   */
  private static List<Span> adverbial(Scene scene, Token verb, @Nullable Token speaker) {
    for (Token clause : Syntax.children(scene.sentence(), verb, "advcl")) {
      Optional<Token> mark = scene.child(clause, "mark");
      boolean that = mark.filter(m -> m.is("that")).isPresent() && clause.index() > verb.index();
      boolean before =
          mark.isEmpty()
              && clause.index() < verb.index()
              && !startsWithQuestionWord(scene, clause)
              && isFiniteClause(scene, clause);
      if (that || before) {
        return Contents.under(scene, clause, verb, speaker);
      }
    }
    return List.of();
  }

  private static boolean startsWithQuestionWord(Scene scene, Token clause) {
    return scene.sentence().children(clause).stream().anyMatch(c -> c.pos().startsWith("W"));
  }

  private static boolean isFiniteClause(Scene scene, Token clause) {
    return isFinite(clause)
        || scene.sentence().children(clause).stream()
            .anyMatch(c -> c.dep().startsWith("aux") && isFinite(c));
  }

  /**
   * "The town, he said, was quiet", "As he said, the town was quiet": the clause around the cue.
   */
  private static List<Span> around(Scene scene, Token verb, @Nullable Token speaker) {
    Token head = scene.head(verb);
    if (head == null || isParted(scene, head, verb)) {
      return List.of();
    }
    boolean inserted = verb.dep().equals("parataxis") || verb.dep().equals("meta");
    boolean as =
        verb.dep().equals("advcl")
            && scene.child(verb, "mark").filter(m -> m.is("as")).isPresent()
            && !scene.has(verb, "dobj");
    if (!inserted && !as && !isLooseCue(scene, verb, head, speaker)) {
      return List.of();
    }
    List<Span> all = new ArrayList<>(Contents.under(scene, head, verb, speaker));
    for (Token more : Syntax.children(scene.sentence(), verb, "conj", "advcl")) {
      if (continuesClause(scene, verb, more)) {
        all.addAll(Contents.under(scene, more, verb, speaker));
      }
    }
    return all;
  }

  /** "…, three sources said": the parser joins it to the clause as if with "and". */
  private static boolean isLooseCue(Scene scene, Token verb, Token head, @Nullable Token speaker) {
    return verb.dep().equals("conj")
        && head.isVerb()
        && head.index() < verb.index()
        && speaker != null
        && speaker.head() == verb.index()
        && scene.isComma(scene.at(Syntax.first(scene.sentence(), speaker).index() - 1))
        && scene.sentence().children(head).stream()
            .noneMatch(
                c -> c.dep().equals("cc") && head.index() < c.index() && c.index() < verb.index());
  }

  /** "…, he told us, but lost it again", "…, he said, leaving the town". */
  private static boolean continuesClause(Scene scene, Token verb, Token more) {
    return more.index() > verb.index()
        && !scene.has(more, "nsubj", "nsubjpass")
        && !scene.words().isVerb(more.lemma())
        && (more.dep().equals("conj") || more.pos().equals("VBG"));
  }

  /** "reported on Monday, citing an official, that it had left". */
  private static List<Span> afterInsertion(Scene scene, Token verb, @Nullable Token speaker) {
    int comma = verb.index() + 1;
    while (comma < scene.tokens().size() && isShortAdverbial(scene, verb, comma)) {
      comma++;
    }
    if (!scene.isComma(scene.at(comma))) {
      return List.of();
    }
    for (int i = comma + 1; i < scene.tokens().size(); i++) {
      Token that = scene.tokens().get(i);
      if (that.is("that") && that.dep().equals("mark") && scene.isComma(scene.at(i - 1))) {
        return Contents.between(scene, i, scene.tokens().size(), verb);
      }
    }
    return List.of();
  }

  /** "on Monday", between a verb and a comma. */
  private static boolean isShortAdverbial(Scene scene, Token verb, int index) {
    Token token = scene.tokens().get(index);
    boolean word = token.pos().equals("IN") || token.isNoun() || token.pos().startsWith("RB");
    return word && index <= verb.index() + MAX_ADVERBIAL;
  }

  /** "promised them in a message that they would be safe": the clause hangs on the message. */
  private static List<Span> onMeans(Scene scene, Token verb, @Nullable Token speaker) {
    for (Token preposition : Syntax.prepositions(scene.sentence(), verb)) {
      Optional<Token> means =
          Syntax.object(scene.sentence(), preposition)
              .filter(m -> scene.isIn(SpeechList.DOCUMENTS, m.lemma()));
      Optional<Token> clause = means.flatMap(m -> scene.child(m, "acl", "ccomp", "relcl"));
      if (clause.isPresent()
          && scene.child(clause.get(), "mark").filter(m -> m.is("that")).isPresent()) {
        return Contents.under(scene, clause.get(), verb, speaker);
      }
    }
    return List.of();
  }

  /** What follows a "said" whose clause the parser did not see: all if a verb is in it. */
  private static List<Span> bare(Scene scene, Token verb, @Nullable Token speaker) {
    Token next = scene.at(verb.index() + 1);
    boolean follows = speaker != null && speaker.index() < verb.index();
    if (next == null
        || !follows
        || scene.isPunctuation(next)
        || scene.isIn(SpeechList.NOTHING, next.lemma()) && !next.pos().startsWith("PRP")
        || !scene.isIn(SpeechList.BARE, verb.lemma())) {
      return List.of();
    }
    int end = verb.index() + 1;
    boolean clause = false;
    while (end < scene.tokens().size() && !scene.isDash(scene.at(end))) {
      Token token = scene.tokens().get(end);
      clause |= token.isVerb() || token.pos().equals("MD");
      end++;
    }
    return clause ? Contents.between(scene, verb.index() + 1, end, verb) : List.of();
  }

  /** "…, the statement read.": all before a cue that ends the sentence, however it was parsed. */
  private static List<Span> trailing(Scene scene, Token verb, @Nullable Token speaker) {
    Token next = scene.at(verb.index() + 1);
    boolean last = next == null || scene.isPunctuation(next) && scene.at(next.index() + 1) == null;
    if (!last || speaker == null || speaker.index() > verb.index()) {
      return List.of();
    }
    int comma = speaker.index() - 1;
    while (comma > 0 && !scene.isComma(scene.at(comma))) {
      comma--;
    }
    boolean clause =
        comma > 0
            && scene.tokens().subList(0, comma).stream().anyMatch(Clauses::isFinite)
            && scene.tokens().subList(comma, verb.index()).stream().noneMatch(Token::isVerb)
            && scene.tokens().subList(0, comma).stream().noneMatch(scene::isQuoted);
    return clause && scene.isIn(SpeechList.BARE, verb.lemma())
        ? Contents.between(scene, 0, comma, verb)
        : List.of();
  }

  private static boolean isFinite(Token token) {
    return switch (token.pos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
