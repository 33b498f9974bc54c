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
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Fits one pattern to one frame. */
final class Matcher {
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "'d");
  private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
  private static final int WORD = 3;
  private static final int KIND = 2;
  private static final int PLAIN = 1;

  private final Kinds kinds;
  private final MentionIndex mentions;
  private final FixedWords fixed;

  Matcher(Kinds kinds, MentionIndex mentions) {
    this.kinds = kinds;
    this.mentions = mentions;
    this.fixed = new FixedWords(kinds);
  }

  /** What fitted, and how much was asked for. */
  record Fit(
      Map<Character, List<Argument>> roles,
      List<Argument> clauses,
      List<Token> words,
      int weight) {}

  Optional<Fit> fit(Pattern pattern, Frame frame) {
    Map<Character, List<Argument>> roles = new HashMap<>();
    List<Argument> clauses = new ArrayList<>();
    Set<Argument> used = new HashSet<>();
    List<Token> words = new ArrayList<>();
    int weight =
        frame.lemma().indexOf(' ') > 0 || isCompound(pattern, frame) ? PLAIN + WORD : PLAIN;
    Token word = null;
    for (Piece piece : pattern.pieces()) {
      int gained;
      if (piece instanceof Piece.ObjectWord object) {
        word = fixed.objectWord(frame, object.lemmas(), used);
        boolean whole =
            word != null && object.lemmas().contains(FixedWords.compound(frame.sentence(), word));
        gained = word == null ? -1 : whole ? WORD + 1 : WORD;
      } else if (piece instanceof Piece.BehindWord behind) {
        word = fixed.behindWord(frame, word, behind);
        gained = word == null ? -1 : WORD;
      } else if (piece instanceof Piece.State state) {
        word = FixedWords.state(frame, state.lemmas());
        gained = word == null ? -1 : WORD;
      } else if (piece instanceof Piece.SubjectWord subject) {
        word = subject(frame, subject.lemmas());
        gained = word == null ? -1 : WORD;
      } else {
        gained = fit(piece, frame, word, roles, clauses, used);
      }
      if (gained < 0) {
        return Optional.empty();
      }
      if (word != null && !words.contains(word)) {
        words.add(word);
      }
      weight += gained;
    }
    if (leavesObject(pattern, frame, used, words)) {
      return Optional.empty();
    }
    if (frame.kind() == Frame.Kind.NOUN) {
      addNounActor(frame, roles, used);
    }
    return Optional.of(new Fit(roles, clauses, words, weight));
  }

  /** The pattern names the compound ("air strike") and not just its head. */
  private static boolean isCompound(Pattern pattern, Frame frame) {
    return pattern.triggers().contains(FixedWords.compound(frame.sentence(), frame.trigger()));
  }

  /** The subject if it is one of these words, else null. */
  private @Nullable Token subject(Frame frame, Set<String> lemmas) {
    return frame.arguments().stream()
        .filter(a -> a.role() == Role.SUBJECT || (frame.passive() && a.role() == Role.OBJECT))
        .map(Argument::head)
        .filter(head -> fixed.isOneOf(frame.sentence(), head, lemmas))
        .findFirst()
        .orElse(null);
  }

  /** A pattern without an object does not fit a verb that has one: "she withdrew money". */
  private static boolean leavesObject(
      Pattern pattern, Frame frame, Set<Argument> used, List<Token> words) {
    boolean intransitive =
        frame.kind() == Frame.Kind.VERB
            && pattern.pieces().stream()
                .noneMatch(p -> p instanceof Piece.Object || p instanceof Piece.ObjectWord);
    return intransitive
        && frame.all(Role.OBJECT).stream()
            .anyMatch(
                a ->
                    !used.contains(a)
                        && !words.contains(a.head())
                        && !FrameBuilder.isTime(a.head()));
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
    if (piece instanceof Piece.Without without) {
      return frame.behind(without.prepositions()).isEmpty() ? 0 : -1;
    }
    if (piece instanceof Piece.Mark mark) {
      List<Token> beside = new ArrayList<>(frame.sentence().children(frame.trigger()));
      if (word != null) {
        beside.addAll(frame.sentence().children(word));
      }
      boolean stands =
          beside.stream()
              .anyMatch(
                  c ->
                      mark.lemmas().contains(c.lemma())
                          || mark.lemmas().contains(c.form().toLowerCase(Locale.ROOT)));
      return stands != mark.wanted() ? -1 : mark.wanted() ? WORD : 0;
    }
    return clause((Piece.Clause) piece, frame, word, clauses);
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
      boolean mark =
          clause.marks().isEmpty()
              || clause.marks().contains(a.preposition())
              || (clause.marks().contains("that") && isFinite(frame.sentence(), a.head()))
              || (clause.marks().contains("will") && hasModal(frame.sentence(), a.head(), FUTURE))
              || (clause.marks().contains("must") && hasModal(frame.sentence(), a.head(), DUTY));
      boolean verb = clause.lemmas().isEmpty() || clause.lemmas().contains(a.head().lemma());
      if (mark && verb) {
        clauses.add(a);
        found = clause.lemmas().isEmpty() ? KIND : WORD;
      }
    }
    return found;
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return verb.dep().equals("ccomp")
        && sentence.children(verb).stream()
            .noneMatch(c -> c.pos().equals("TO") || c.pos().startsWith("W") || c.is("if"))
        && Syntax.child(sentence, verb, "nsubj", "nsubjpass", "expl").isPresent();
  }

  private static boolean hasModal(Sentence sentence, Token verb, Set<String> modals) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.pos().equals("MD") && modals.contains(c.lemma()));
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
      if (ofWord.isEmpty() && behind.prepositions().contains("of")) {
        FixedWords.owners(frame.sentence(), word, ofWord);
      }
      candidates.addAll(0, ofWord);
    }
    if (candidates.isEmpty()) {
      addBehindArguments(frame, behind.prepositions(), candidates);
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

  /** "An attack by the group on the village": the parser often hangs the second on the first. */
  private static void addBehindArguments(
      Frame frame, Set<String> prepositions, List<Argument> candidates) {
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
    if (slot.letter() == 'R') {
      candidates.stream().filter(a -> isBeside(a, fitting, frame.sentence())).forEach(fitting::add);
    }
    used.addAll(fitting);
    roles.computeIfAbsent(slot.letter(), k -> new ArrayList<>()).addAll(fitting);
    return slot.kinds().isEmpty() ? PLAIN : slot.kinds().size() <= 2 ? KIND + 1 : KIND;
  }

  /**
   * "Okello and his companion Grace Auma": of what one is the other is, if nothing else is known.
   */
  private boolean isBeside(Argument argument, List<Argument> fitting, Sentence sentence) {
    Argument first = fitting.get(0);
    Set<String> is = kinds.of(sentence, argument.head(), mentions);
    boolean unknown = is.isEmpty() || is.equals(Set.of("name"));
    return unknown
        && !fitting.contains(argument)
        && argument.role() == first.role()
        && argument.preposition().equals(first.preposition())
        && Syntax.conjuncts(sentence, first.head()).contains(argument.head());
  }

  private boolean fits(Slot slot, Argument argument, Sentence sentence) {
    Set<String> is = kinds.of(sentence, argument.head(), mentions);
    if (argument.role() == Role.SUBJECT && argument.head().isProper() && is.contains("town")) {
      is = new HashSet<>(is);
      is.add("state"); // "Geneva condemned": a town that acts stands for those who govern there
    }
    if (!slot.kinds().isEmpty()) {
      for (String kind : slot.kinds()) {
        if (kind.startsWith("-") && is.contains(kind.substring(1))) {
          return false;
        }
      }
      for (String kind : slot.kinds()) {
        boolean negated = kind.startsWith("-");
        if (!negated
            && (kind.equals("any")
                || is.contains(kind)
                || (kind.equals("actor") && Kinds.canAct(is)))) {
          return true;
        }
      }
      return isUnknownPlace(slot, is) || slot.kinds().stream().allMatch(k -> k.startsWith("-"));
    }
    return switch (slot.letter()) {
      case 'A', 'B' -> Kinds.canAct(is);
      case 'C' ->
          Kinds.canAct(is)
              || is.contains("weapon")
              || is.contains("vehicle")
              || is.contains("event");
      case 'P' -> is.contains("place") || is.contains("facility") || is.contains("name");
      default -> true;
    };
  }

  /** A name that no list has, where a place belongs: "captured Chinshwe". */
  private static boolean isUnknownPlace(Slot slot, Set<String> is) {
    return slot.letter() == 'P'
        && is.contains("name")
        && (slot.kinds().contains("town") || slot.kinds().contains("place"));
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
