package org.orontes.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.model.Factuality;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Leaves out of the drafts of a sentence what only repeats or fills another: the toll of an attack,
 * what is promised or demanded, what a crowd in the street asks for.
 */
final class Contents {
  /** Types whose act is to speak of another event. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE", "SUPPORT");

  /** Rules for the dead and wounded, who are the toll of an attack where one is told. */
  private static final Set<String> TOLLS = Set.of("assault/kill", "assault/wound");

  /** Steps that stay inside the object of a verb or noun. */
  private static final Set<String> INSIDE =
      Set.of("dobj", "pobj", "prep", "xcomp", "ccomp", "acl", "pcomp", "nsubjpass");

  /** Steps from a purpose or a circumstance to the verb that it goes with. */
  private static final Set<String> BESIDE =
      Set.of("advcl", "xcomp", "acl", "dobj", "pcomp", "conj");

  private static final int MAX_STEPS = 3;

  private Contents() {}

  /** The drafts that stand by themselves, in order. */
  static List<ClaimDraft> settle(Sentence sentence, List<ClaimDraft> drafts) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    return withTolls(sentence, withoutIssues(sentence, withoutContents(sentence, drafts)));
  }

  /**
   * "Marched to demand", "staged a sit-in, calling for": the demand is what the protest is about.
   * "Opened the bridge to allow deliveries": a purpose of the same type says the same once more.
   */
  private static List<ClaimDraft> withoutIssues(Sentence sentence, List<ClaimDraft> drafts) {
    Map<Integer, String> types = new HashMap<>();
    for (ClaimDraft draft : drafts) {
      types.putIfAbsent(carrier(draft).index(), draft.type());
      types.putIfAbsent(draft.frame().trigger().index(), draft.type());
    }
    return drafts.stream().filter(d -> !isIssue(sentence, d, types)).toList();
  }

  private static boolean isIssue(Sentence sentence, ClaimDraft draft, Map<Integer, String> types) {
    boolean asks = draft.type().equals("REQUEST");
    boolean purpose = draft.reading().factuality() == Factuality.PLANNED;
    Token at = carrier(draft);
    for (int step = 0; step < MAX_STEPS && at.head() >= 0 && BESIDE.contains(at.dep()); step++) {
      boolean aside = !at.dep().equals("conj") && !at.dep().equals("dobj");
      at = sentence.head(at);
      String type = types.get(at.index());
      if (type != null) {
        return asks && type.equals("PROTEST") || purpose && aside && type.equals(draft.type());
      }
    }
    return false;
  }

  private static Token carrier(ClaimDraft draft) {
    Token light = draft.frame().light();
    return light == null ? draft.frame().trigger() : light;
  }

  /**
   * Takes the dead of an attack told in one breath into the attack: "bombed the market, killing
   * twelve" is one event with a toll.
   */
  private static List<ClaimDraft> withTolls(Sentence sentence, List<ClaimDraft> drafts) {
    Map<Integer, ClaimDraft> attacks = new HashMap<>();
    drafts.stream()
        .filter(d -> d.type().equals("ASSAULT") && !isToll(d))
        .forEach(d -> attacks.put(d.frame().trigger().index(), d));
    return drafts.stream()
        .filter(d -> !isToll(d) || !attacks.containsKey(cause(sentence, d.frame().trigger())))
        .toList();
  }

  private static boolean isToll(ClaimDraft draft) {
    return TOLLS.contains(draft.match().rule().id());
  }

  /** The verb that a "killing …" hangs on, by itself or beside another; -1 if it stands alone. */
  private static int cause(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.dep().equals("conj") && at.pos().equals("VBG") && at.head() >= 0) {
      at = sentence.head(at);
    }
    boolean hangs = at.pos().equals("VBG") && at.dep().equals("advcl") && at.head() >= 0;
    return hangs ? at.head() : -1;
  }

  /** True below the object of a promise or demand: "demanded the removal of the judge". */
  private static boolean isInside(Sentence sentence, Token token, Set<Integer> speaking) {
    Token at = token;
    while (at.head() >= 0 && INSIDE.contains(at.dep())) {
      at = sentence.head(at);
      if (speaking.contains(at.index())) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out what a promise, threat, request or refusal is about. */
  private static List<ClaimDraft> withoutContents(Sentence sentence, List<ClaimDraft> drafts) {
    Set<Integer> contents = new HashSet<>();
    for (ClaimDraft draft : drafts) {
      if (VERBAL.contains(draft.type())) {
        for (Argument clause : draft.match().clauses()) {
          Syntax.conjuncts(sentence, clause.head()).forEach(t -> contents.add(t.index()));
        }
      }
    }
    Set<Integer> speaking = new HashSet<>();
    drafts.stream()
        .filter(d -> VERBAL.contains(d.type()))
        .forEach(d -> speaking.add(d.frame().trigger().index()));
    Set<Integer> words = new HashSet<>();
    drafts.forEach(d -> d.match().words().forEach(t -> words.add(t.index())));
    return drafts.stream()
        .filter(d -> !words.contains(d.frame().trigger().index()))
        .filter(
            d ->
                !contents.contains(d.frame().trigger().index())
                        && !isInside(sentence, d.frame().trigger(), speaking)
                    || d.match().rule().change() != null
                    || d.reading().factuality() == Factuality.ASSERTED)
        .toList();
  }
}
