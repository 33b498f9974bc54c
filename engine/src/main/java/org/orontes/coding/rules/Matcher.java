package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Fits one pattern to one frame. */
final class Matcher {
  private static final int WORD = 3;
  private static final int KIND = 2;
  private static final int PLAIN = 1;

  private final Kinds kinds;
  private final MentionIndex mentions;

  Matcher(Kinds kinds, MentionIndex mentions) {
    this.kinds = kinds;
    this.mentions = mentions;
  }

  /** What fitted, and how much was asked for. */
  record Fit(Map<Character, List<Argument>> roles, List<Argument> clauses, int weight) {}

  Optional<Fit> fit(Pattern pattern, Frame frame) {
    Map<Character, List<Argument>> roles = new HashMap<>();
    List<Argument> clauses = new ArrayList<>();
    Set<Argument> used = new HashSet<>();
    int weight = PLAIN;
    Token word = null;
    for (Piece piece : pattern.pieces()) {
      int gained;
      if (piece instanceof Piece.ObjectWord object) {
        word = objectWord(frame, object.lemmas(), used);
        gained = word == null ? -1 : WORD;
      } else if (piece instanceof Piece.State state) {
        word = state(frame, state.lemmas());
        gained = word == null ? -1 : WORD;
      } else {
        gained = fit(piece, frame, word, roles, clauses, used);
      }
      if (gained < 0) {
        return Optional.empty();
      }
      weight += gained;
    }
    if (frame.kind() == Frame.Kind.NOUN) {
      addNounActor(frame, roles, used);
    }
    return Optional.of(new Fit(roles, clauses, weight));
  }

  private int fit(
      Piece piece,
      Frame frame,
      @Nullable Token word,
      Map<Character, List<Argument>> roles,
      List<Argument> clauses,
      Set<Argument> used) {
    if (piece instanceof Piece.Subject subject) {
      return take(subject.slot(), frame.all(Role.SUBJECT), frame, roles, used, false);
    }
    if (piece instanceof Piece.SubjectWord subject) {
      boolean told =
          frame.arguments().stream()
              .filter(a -> a.role() == Role.SUBJECT || (frame.passive() && a.role() == Role.OBJECT))
              .anyMatch(a -> subject.lemmas().contains(a.head().lemma()));
      return told ? WORD : -1;
    }
    if (piece instanceof Piece.Object object) {
      List<Argument> objects = new ArrayList<>(frame.all(Role.OBJECT));
      if (objects.isEmpty() || object.slot().letter() == 'R') {
        objects.addAll(frame.all(Role.DATIVE));
      }
      return take(object.slot(), objects, frame, roles, used, true);
    }
    if (piece instanceof Piece.Behind behind) {
      return behind(behind, frame, word, roles, used);
    }
    if (piece instanceof Piece.BehindWord behind) {
      return frame.behind(behind.prepositions()).stream()
              .anyMatch(a -> behind.lemmas().contains(a.head().lemma()))
          ? WORD
          : -1;
    }
    return clause((Piece.Clause) piece, frame, word, clauses);
  }

  private static @Nullable Token state(Frame frame, Set<String> lemmas) {
    return frame.all(Role.CLAUSE).stream()
        .map(Argument::head)
        .filter(
            h -> lemmas.contains(h.lemma()) || lemmas.contains(h.form().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static int clause(
      Piece.Clause clause, Frame frame, @Nullable Token word, List<Argument> clauses) {
    int found = -1;
    List<Argument> governed = new ArrayList<>(frame.all(Role.CLAUSE));
    if (word != null) {
      for (Token below : Syntax.children(frame.sentence(), word, "xcomp", "ccomp", "acl")) {
        boolean to = frame.sentence().children(below).stream().anyMatch(c -> c.pos().equals("TO"));
        governed.add(new Argument(Role.CLAUSE, to ? "to" : "that", below, false));
      }
    }
    for (Argument a : governed) {
      boolean mark = clause.marks().isEmpty() || clause.marks().contains(a.preposition());
      boolean verb = clause.lemmas().isEmpty() || clause.lemmas().contains(a.head().lemma());
      if (mark && verb) {
        clauses.add(a);
        found = clause.lemmas().isEmpty() ? KIND : WORD;
      }
    }
    return found;
  }

  private static @Nullable Token objectWord(Frame frame, Set<String> lemmas, Set<Argument> used) {
    for (Argument a : frame.all(Role.OBJECT)) {
      if (lemmas.contains(a.head().lemma())
          || lemmas.contains(compound(frame.sentence(), a.head()))) {
        used.add(a);
        return a.head();
      }
    }
    return null;
  }

  private static String compound(Sentence sentence, Token head) {
    if (head.index() == 0) {
      return "";
    }
    Token before = sentence.tokens().get(head.index() - 1);
    return before.head() == head.index() ? before.lemma() + " " + head.lemma() : "";
  }

  private int behind(
      Piece.Behind behind,
      Frame frame,
      @Nullable Token word,
      Map<Character, List<Argument>> roles,
      Set<Argument> used) {
    List<Argument> candidates = new ArrayList<>(frame.behind(behind.prepositions()));
    if (word != null) {
      List<Argument> ofWord = new ArrayList<>();
      for (Token p : Syntax.prepositions(frame.sentence(), word)) {
        if (behind.prepositions().contains(p.lemma())) {
          Syntax.object(frame.sentence(), p)
              .ifPresent(
                  o ->
                      Syntax.conjuncts(frame.sentence(), o)
                          .forEach(
                              t -> ofWord.add(new Argument(Role.OBLIQUE, p.lemma(), t, false))));
        }
      }
      candidates.addAll(0, ofWord);
    }
    boolean genitive = behind.prepositions().contains("of");
    if (frame.kind() == Frame.Kind.NOUN && genitive && candidates.isEmpty()) {
      candidates.addAll(frame.all(Role.POSSESSOR));
      if (candidates.isEmpty()) {
        candidates.addAll(
            frame.all(Role.MODIFIER).stream().filter(a -> a.head().isNoun()).toList());
      }
    }
    int gained = take(behind.slot(), candidates, frame, roles, used, true);
    return gained < 0 && behind.optional() ? 0 : gained;
  }

  /**
   * Fills a slot with those candidates that fit it. An actor may be missing, unless marked as
   * required, but where a subject is told it must be one that can act.
   */
  private int take(
      Slot slot,
      List<Argument> candidates,
      Frame frame,
      Map<Character, List<Argument>> roles,
      Set<Argument> used,
      boolean needed) {
    boolean mayMiss = !slot.required() && !needed;
    List<Argument> fitting = new ArrayList<>();
    for (Argument a : candidates) {
      if (!used.contains(a) && fits(slot, a, frame.sentence())) {
        fitting.add(a);
      }
    }
    if (fitting.isEmpty()) {
      boolean told = candidates.stream().anyMatch(a -> !used.contains(a));
      return mayMiss && !told ? 0 : -1;
    }
    used.addAll(fitting);
    roles.computeIfAbsent(slot.letter(), k -> new ArrayList<>()).addAll(fitting);
    return slot.kinds().isEmpty() ? PLAIN : KIND;
  }

  private boolean fits(Slot slot, Argument argument, Sentence sentence) {
    Set<String> is = kinds.of(sentence, argument.head(), mentions);
    if (!slot.kinds().isEmpty()) {
      for (String kind : slot.kinds()) {
        boolean negated = kind.startsWith("-");
        if (negated && is.contains(kind.substring(1))) {
          return false;
        }
        if (!negated
            && (kind.equals("any")
                || is.contains(kind)
                || (kind.equals("actor") && Kinds.canAct(is)))) {
          return true;
        }
      }
      return slot.kinds().stream().allMatch(k -> k.startsWith("-"));
    }
    return switch (slot.letter()) {
      case 'A', 'B' -> Kinds.canAct(is);
      case 'C' ->
          Kinds.canAct(is)
              || is.contains("weapon")
              || is.contains("vehicle")
              || is.contains("event");
      case 'P' -> is.contains("place") || is.contains("facility");
      default -> true;
    };
  }

  /** Who acts in an event noun: "by", owner, nationality or name before it, subject of its verb. */
  private void addNounActor(Frame frame, Map<Character, List<Argument>> roles, Set<Argument> used) {
    if (roles.containsKey('A')) {
      return;
    }
    List<Argument> candidates = new ArrayList<>(frame.behind(Set.of("by")));
    candidates.addAll(frame.all(Role.SUBJECT));
    candidates.addAll(frame.all(Role.POSSESSOR));
    candidates.addAll(frame.all(Role.MODIFIER));
    candidates.addAll(frame.behind(Set.of("from")));
    for (Argument a : candidates) {
      Set<String> is = kinds.of(frame.sentence(), a.head(), mentions);
      boolean from = a.preposition().equals("from");
      if (!used.contains(a) && Kinds.canAct(is) && !is.contains("place") && !(from)) {
        roles.put('A', new ArrayList<>(List.of(a)));
        return;
      }
      boolean country = is.contains("country") && !from && !a.preposition().equals("in");
      if (!used.contains(a) && country) {
        roles.put('A', new ArrayList<>(List.of(a)));
        return;
      }
    }
  }
}
