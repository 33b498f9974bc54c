package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What a frame governs beyond its own arguments: clauses, and what hangs on its arguments. */
final class Governed {
  private final Set<String> future;
  private final Set<String> duty;
  private final Set<String> questions;

  Governed(ClauseLexicon words) {
    this.future = words.list("future");
    this.duty = words.list("duty");
    this.questions = words.list("questions");
  }

  /** The clauses of a piece, added to those found; what they weigh, or -1 if there is none. */
  int clause(Frame frame, Piece.Clause clause, @Nullable Token word, List<Argument> clauses) {
    int found = -1;
    List<Argument> governed = frame.all(Role.CLAUSE);
    if (word != null) {
      governed = new ArrayList<>(governed);
      for (Token below : Syntax.children(frame.sentence(), word, "xcomp", "ccomp", "acl")) {
        boolean to = Syntax.hasTo(frame.sentence(), below);
        governed.add(new Argument(Role.CLAUSE, to ? "to" : "that", below, false));
      }
    }
    for (Argument a : governed) {
      boolean mark =
          clause.marks().isEmpty()
              || clause.marks().contains(a.preposition())
              || (clause.marks().contains("that") && isFinite(frame.sentence(), a.head()))
              || (clause.marks().contains("will") && isFuture(frame.sentence(), a.head()))
              || (clause.marks().contains("must") && hasModal(frame.sentence(), a.head(), duty));
      boolean verb = clause.lemmas().isEmpty() || clause.lemmas().contains(a.head().lemma());
      if (mark && verb) {
        clauses.add(a);
        found = clause.lemmas().isEmpty() ? Matcher.KIND : Matcher.WORD;
      }
    }
    return found;
  }

  private boolean isFinite(Sentence sentence, Token verb) {
    return verb.dep().equals("ccomp")
        && Syntax.child(sentence, verb, "nsubj", "nsubjpass", "expl").isPresent()
        && !asks(sentence, verb);
  }

  private boolean asks(Sentence sentence, Token verb) {
    for (Token c : sentence.children(verb)) {
      if (c.pos().equals("TO") || c.pos().startsWith("W") || questions.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Would kill them", and not "would have killed them", which nobody did or means to do. */
  private boolean isFuture(Sentence sentence, Token verb) {
    return hasModal(sentence, verb, future)
        && Syntax.children(sentence, verb, "aux").stream().noneMatch(c -> c.is("have"));
  }

  private static boolean hasModal(Sentence sentence, Token verb, Set<String> modals) {
    for (Token c : sentence.children(verb)) {
      if (c.pos().equals("MD") && modals.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "An attack by the group on the village": the parser often hangs the second on the first. */
  static void addBehind(Frame frame, Set<String> prepositions, List<Argument> candidates) {
    for (Argument a : frame.arguments()) {
      boolean open =
          a.role() != Role.CLAUSE && a.role() != Role.POSSESSOR && a.role() != Role.MODIFIER;
      if (!open || a.implicit() || a.head().index() < frame.trigger().index()) {
        continue;
      }
      for (Token p : Syntax.prepositions(frame.sentence(), a.head())) {
        if (prepositions.contains(p.lemma()) && !p.is("of")) {
          Syntax.object(frame.sentence(), p)
              .ifPresent(
                  o ->
                      Syntax.conjuncts(frame.sentence(), o)
                          .forEach(
                              t ->
                                  candidates.add(new Argument(Role.OBLIQUE, p.lemma(), t, false))));
        }
      }
    }
  }
}
