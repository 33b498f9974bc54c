package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Fits patterns to one frame. What many patterns ask of the frame is worked out once: most rules
 * that know a common verb fail at their first word.
 */
final class Matcher {

  static final int WORD = 3;
  static final int KIND = 2;
  private static final int PLAIN = 1;
  private static final int ROLES = Role.values().length;

  private final Kinds kinds;
  private final MentionIndex mentions;
  private final FixedWords fixed;
  private final Governed governed;
  private final SlotFit slots;
  private final Frame frame;
  private final @Nullable List<Argument>[] byRole;

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
  Matcher(Kinds kinds, KindBits bits, Governed governed, MentionIndex mentions, Frame frame) {
    this.governed = governed;
    this.kinds = kinds;
    this.mentions = mentions;
    this.slots = new SlotFit(kinds, bits, mentions, frame);
    this.fixed = new FixedWords(kinds, mentions.words(frame.sentence()));
    this.frame = frame;
    this.byRole = (List<Argument>[]) new List<?>[ROLES];
  }

  private List<Argument> all(Role role) {
    List<Argument> known = byRole[role.ordinal()];
    if (known == null) {
      known = frame.all(role);
      byRole[role.ordinal()] = known;
    }
    return known;
  }

  /** What fitted, and how much was asked for. */
  record Fit(Roles roles, List<Argument> clauses, List<Token> words, int weight) {}

  /** What a pattern has taken of the frame so far. */
  private static final class Taken {
    Roles roles = Roles.NONE;
    final List<Argument> clauses = new ArrayList<>(2);
    final List<Argument> used = new ArrayList<>(4);
    final List<Token> words = new ArrayList<>(2);
  }

  /**
   * False if a fixed word of the pattern is missing, or nothing can be its subject or object: asked
   * first, since it costs nothing but a look.
   */
  private boolean mayFit(Pattern pattern) {
    for (Piece piece : pattern.pieces()) {
      boolean missing = false;
      if (piece instanceof Piece.Subject subject) {
        List<Argument> subjects = all(Role.SUBJECT);
        boolean open = subjects.isEmpty() && !subject.slot().required();
        missing = !open && slots.noneFits(subject.slot(), subjects);
      } else if (piece instanceof Piece.Object object) {
        missing =
            slots.noneFits(object.slot(), all(Role.OBJECT))
                && slots.noneFits(object.slot(), all(Role.DATIVE));
      } else if (piece instanceof Piece.ObjectWord object) {
        missing = objectWord(object.lemmas()) == null;
      } else if (piece instanceof Piece.State state) {
        missing = state(state.lemmas()) == null;
      } else if (piece instanceof Piece.SubjectWord subject) {
        missing = subject(subject.lemmas()) == null;
      }
      if (missing) {
        return false;
      }
    }
    return true;
  }

  /** What the objects may be called in a pattern. */
  List<String> objectNames() {
    return names(all(Role.OBJECT));
  }

  private List<String> names(List<Argument> arguments) {
    if (arguments.size() == 1) {
      return fixed.names(arguments.get(0).head());
    }
    List<String> names = arguments.isEmpty() ? List.of() : new ArrayList<>();
    for (Argument a : arguments) {
      names.addAll(fixed.names(a.head()));
    }
    return names;
  }

  /** What the adjectives and participles behind the verb may be called. */
  List<String> stateNames() {
    List<Argument> clauses = all(Role.CLAUSE);
    List<String> names = clauses.isEmpty() ? List.of() : new ArrayList<>();
    for (Argument a : clauses) {
      names.add(a.head().lemma());
      names.add(a.head().form().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** What the subjects may be called. */
  List<String> subjectNames() {
    if (!frame.passive()) {
      return names(all(Role.SUBJECT));
    }
    List<String> names = new ArrayList<>(names(all(Role.SUBJECT)));
    names.addAll(names(all(Role.OBJECT)));
    return names;
  }

  /** What stands behind any preposition may be called. */
  List<String> namesBehind() {
    return fixed.namesBehind(frame);
  }

  private boolean isSubject(Argument a) {
    return a.role() == Role.SUBJECT || frame.passive() && a.role() == Role.OBJECT;
  }

  private @Nullable Argument objectWord(Set<String> lemmas) {
    for (Argument a : all(Role.OBJECT)) {
      if (fixed.isOneOf(a.head(), lemmas)) {
        return a;
      }
    }
    return null;
  }

  private @Nullable Token state(Set<String> lemmas) {
    for (Argument a : all(Role.CLAUSE)) {
      Token head = a.head();
      if (lemmas.contains(head.lemma()) || lemmas.contains(head.form().toLowerCase(Locale.ROOT))) {
        return head;
      }
    }
    return null;
  }

  /** What fits the frame, or null. */
  @Nullable Fit fit(Pattern pattern) {
    if (!mayFit(pattern)) {
      return null;
    }
    Taken taken = new Taken();
    int weight = 0;
    Token word = null;
    for (Piece piece : pattern.pieces()) {
      int gained;
      if (piece instanceof Piece.ObjectWord object) {
        Argument found = objectWord(object.lemmas());
        word = found == null ? null : found.head();
        if (found != null) {
          taken.used.add(found);
        }
        boolean whole =
            word != null && object.lemmas().contains(FixedWords.compound(frame.sentence(), word));
        gained = word == null ? -1 : whole ? WORD + 1 : WORD;
      } else if (piece instanceof Piece.BehindWord behind) {
        word = fixed.behindWord(frame, word, behind);
        gained = word == null ? -1 : WORD;
      } else if (piece instanceof Piece.State state) {
        word = state(state.lemmas());
        gained = word == null ? -1 : WORD;
      } else if (piece instanceof Piece.SubjectWord subject) {
        word = subject(subject.lemmas());
        gained = word == null ? -1 : WORD;
      } else {
        gained = fit(piece, word, taken);
      }
      if (gained < 0) {
        return null;
      }
      if (word != null && !taken.words.contains(word)) {
        taken.words.add(word);
      }
      weight += gained;
    }
    if (leavesObject(pattern, taken)) {
      return null;
    }
    if (frame.kind() == Frame.Kind.NOUN) {
      addNounActor(taken);
    }
    return new Fit(taken.roles, taken.clauses, taken.words, weight + trigger(pattern));
  }

  /** What the trigger weighs: two words say more than one. */
  private int trigger(Pattern pattern) {
    if (frame.lemma().indexOf(' ') > 0) {
      return PLAIN + WORD;
    }
    String compound = FixedWords.compound(frame.sentence(), frame.trigger());
    boolean two = !compound.isEmpty() && pattern.triggers().contains(compound);
    return two ? PLAIN + WORD : PLAIN;
  }

  /** The subject if it is one of these words, else null. */
  private @Nullable Token subject(Set<String> lemmas) {
    for (Argument a : frame.arguments()) {
      if (isSubject(a) && fixed.isOneOf(a.head(), lemmas)) {
        return a.head();
      }
    }
    return null;
  }

  /** A pattern without an object does not fit a verb that has one: "she withdrew money". */
  private boolean leavesObject(Pattern pattern, Taken taken) {
    if (frame.kind() != Frame.Kind.VERB || pattern.needsObject() || pattern.needsObjectWord()) {
      return false;
    }
    for (Argument a : all(Role.OBJECT)) {
      if (!taken.used.contains(a) && !taken.words.contains(a.head()) && !kinds.isTime(a.head())) {
        return true;
      }
    }
    return false;
  }

  private int fit(Piece piece, @Nullable Token word, Taken taken) {
    if (piece instanceof Piece.Subject subject) {
      return take(subject.slot(), all(Role.SUBJECT), taken, false);
    }
    if (piece instanceof Piece.Object object) {
      List<Argument> objects = all(Role.OBJECT);
      if (objects.isEmpty() || object.slot().letter() == 'R') {
        objects = new ArrayList<>(objects);
        objects.addAll(all(Role.DATIVE));
      }
      return take(object.slot(), objects, taken, true);
    }
    if (piece instanceof Piece.Behind behind) {
      return behind(behind, word, taken);
    }
    if (piece instanceof Piece.Without without) {
      return frame.behind(without.prepositions()).isEmpty() ? 0 : -1;
    }
    if (piece instanceof Piece.Mark mark) {
      List<Token> beside = new ArrayList<>(frame.sentence().children(frame.trigger()));
      if (word != null) {
        beside.addAll(frame.sentence().children(word));
      }
      boolean stands = false;
      for (Token c : beside) {
        stands |=
            mark.lemmas().contains(c.lemma())
                || mark.lemmas().contains(c.form().toLowerCase(Locale.ROOT));
      }
      return stands != mark.wanted() ? -1 : mark.wanted() ? WORD : 0;
    }
    return governed.clause(frame, (Piece.Clause) piece, word, taken.clauses);
  }

  private int behind(Piece.Behind behind, @Nullable Token word, Taken taken) {
    List<Argument> candidates = new ArrayList<>(frame.behind(behind.prepositions()));
    boolean befallen = behind.slot().letter() == 'R';
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
        ofWord.removeIf(a -> befallen && !a.head().dep().equals("poss") && isArmed(a));
      }
      candidates.addAll(0, ofWord);
    }
    if (candidates.isEmpty()) {
      Governed.addBehind(frame, behind.prepositions(), candidates);
    }
    boolean genitive = behind.prepositions().contains("of");
    if (frame.kind() == Frame.Kind.NOUN && genitive && candidates.isEmpty()) {
      candidates.addAll(all(Role.POSSESSOR));
      if (candidates.isEmpty()) {
        candidates.addAll(
            all(Role.MODIFIER).stream()
                .filter(a -> a.head().isNoun() && !(befallen && isArmed(a)))
                .toList());
      }
    }
    int gained = take(behind.slot(), candidates, taken, true);
    return gained < 0 && behind.optional() ? 0 : gained;
  }

  /**
   * "A terrorist attack", "rebel raids": the armed before a deed's noun do it and suffer it not.
   */
  private boolean isArmed(Argument a) {
    return kinds.of(frame.sentence(), a.head(), mentions).contains("armed");
  }

  /**
   * Fills a slot with those candidates that fit it. An actor may be missing, unless marked as
   * required, but where a subject is told it must be one that can act.
   */
  private int take(Slot slot, List<Argument> candidates, Taken taken, boolean needed) {
    boolean mayMiss = !slot.required() && !needed;
    List<Argument> fitting = new ArrayList<>(2);
    boolean told = false;
    for (Argument a : candidates) {
      if (!taken.used.contains(a)) {
        told = true;
        if (slots.fits(slot, a)) {
          fitting.add(a);
        }
      }
    }
    if (fitting.isEmpty()) {
      return mayMiss && !told ? 0 : -1;
    }
    if (slot.letter() == 'R') {
      for (Argument a : candidates) {
        if (slots.isBeside(a, fitting)) {
          fitting.add(a);
        }
      }
    }
    taken.used.addAll(fitting);
    taken.roles = taken.roles.and(slot.letter(), fitting);
    int asked = slot.wanted().size() + slot.unwanted().size();
    return asked == 0 ? PLAIN : asked <= 2 ? KIND + 1 : KIND;
  }

  /** Who acts in an event noun: "by", owner, nationality or name before it, subject of its verb. */
  private void addNounActor(Taken taken) {
    if (!taken.roles.of('A').isEmpty()) {
      return;
    }
    List<Argument> candidates = new ArrayList<>(frame.behind(Set.of("by")));
    candidates.addAll(all(Role.SUBJECT));
    candidates.addAll(all(Role.POSSESSOR));
    candidates.addAll(all(Role.MODIFIER));
    candidates.addAll(frame.behind(Set.of("from")));
    for (Argument a : candidates) {
      Set<String> is = kinds.of(frame.sentence(), a.head(), mentions);
      boolean from = a.preposition().equals("from");
      if (!taken.used.contains(a) && Kinds.canAct(is) && !is.contains("place") && !(from)) {
        taken.roles = taken.roles.with('A', List.of(a));
        return;
      }
      boolean country = is.contains("country") && !from && !a.preposition().equals("in");
      if (!taken.used.contains(a) && country) {
        taken.roles = taken.roles.with('A', List.of(a));
        return;
      }
    }
  }
}
