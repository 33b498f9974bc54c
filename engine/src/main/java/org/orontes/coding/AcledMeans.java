package org.orontes.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.MeansLexicon;
import org.orontes.model.Factuality;
import org.orontes.model.Sentence;

/** The ACLED key of a claim by the weapon, the target and the outcome that its own clause tells. */
final class AcledMeans {
  private static final Set<String> FIXED = Set.of("sexual", "chemical", "suicide");
  private static final Set<String> WEAPONS =
      Set.of("suicide", "explosive", "chemical", "shelling", "air", "grenade");
  private static final Set<String> DEEDS =
      Set.of("suicide", "explosive", "chemical", "shelling", "air", "grenade", "clash");
  private static final Set<String> DOWNING = Set.of("intercept", "shoot down", "down");
  private static final Set<String> BEFORE = Set.of("compound", "nmod", "amod");
  private static final Set<String> ARMED_FIRE = Set.of("attack", "explosive", "shelling", "clash");

  private final MeansLexicon words;
  private final Kinds kinds;

  AcledMeans(MeansLexicon words, Kinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The key, or the draft's own where the clause says no more. */
  @Nullable String key(Context context, ClaimDraft draft, List<ClaimDraft> around) {
    String key = draft.acled();
    if (key == null) {
      return null;
    }
    if (isWeaponTaken(context, draft) || isFoiled(draft)) {
      return "disrupted";
    }
    if (!draft.type().equals("ASSAULT") || FIXED.contains(key)) {
      return key;
    }
    String means = byMeans(draft, key);
    if (means != null) {
      return means;
    }
    if (key.equals("abduct")) {
      return isArrest(context, draft) ? "arrest" : key;
    }
    return key.equals("attack") ? target(context, draft, around) : key;
  }

  /**
   * "Nine were killed when an airstrike hit a wedding", "died in a gunbattle": who was killed by a
   * deed that the same clause tells below is a toll of that deed, and has its key.
   */
  static @Nullable String keyOfDeedBelow(ClaimDraft draft, List<ClaimDraft> around) {
    String key = draft.acled();
    boolean open = key != null && (key.equals("attack") || key.equals("civilians"));
    if (!open || !isToll(draft) || !draft.match().role('A').isEmpty()) {
      return key;
    }
    List<String> below =
        around.stream()
            .filter(d -> d != draft && isDeedOf(d) && isBelow(draft, d))
            .map(ClaimDraft::acled)
            .distinct()
            .toList();
    return below.size() == 1 ? below.get(0) : key;
  }

  private static boolean isDeedOf(ClaimDraft deed) {
    return deed.type().equals("ASSAULT")
        && !isToll(deed)
        && deed.acled() != null
        && DEEDS.contains(deed.acled())
        && deed.reading().factuality() == Factuality.ASSERTED;
  }

  private static boolean isBelow(ClaimDraft toll, ClaimDraft deed) {
    return toll.frame().sentence() == deed.frame().sentence()
        && toll.frame().sentence().dominates(toll.frame().trigger(), deed.frame().trigger());
  }

  /** With what it was done. */
  private @Nullable String byMeans(ClaimDraft draft, String key) {
    if (key.equals("abduct")) {
      return null;
    }
    Sentence sentence = draft.frame().sentence();
    WordBag clause = WordBag.below(words, sentence, draft.frame().trigger());
    WordBag doer =
        WordBag.joined(
            List.of(bagOf(words, draft, 'A', 'C', 'I'), carrier(draft), modifiers(draft)));
    WordBag both = WordBag.joined(List.of(clause, doer));
    if (doer.has(group("suicide")) || clause.has(group("suicide")) && !isToll(draft)) {
      return "suicide";
    }
    if (both.has(group("poison"))) {
      return "chemical";
    }
    if (!ARMED_FIRE.contains(key) && !key.equals("looting")) {
      return null;
    }
    if (doer.has(group("aircraft"))) {
      return "air";
    }
    if (key.equals("looting")) {
      return null;
    }
    if (both.has(group("grenade")) && !both.has(group("not-grenade"))) {
      return "grenade";
    }
    if (key.equals("attack")
        && (doer.has(group("planted")) || isToll(draft) && clause.has(group("planted")))) {
      return "explosive";
    }
    return key.equals("attack") && doer.has(group("guns")) ? "shelling" : null;
  }

  private static boolean isToll(ClaimDraft draft) {
    return Set.of("assault/kill", "assault/wound").contains(draft.match().rule().id());
  }

  /** The verb that carries an event noun, or of which it is the subject. */
  private WordBag carrier(ClaimDraft draft) {
    return draft.frame().light() == null
        ? WordBag.of(words, List.of())
        : WordBag.of(words, List.of(draft.frame().light()));
  }

  /** "A drone attack": what stands before the noun. */
  private WordBag modifiers(ClaimDraft draft) {
    Sentence sentence = draft.frame().sentence();
    return WordBag.of(
        words,
        sentence.children(draft.frame().trigger()).stream()
            .filter(c -> c.index() < draft.frame().trigger().index() && BEFORE.contains(c.dep()))
            .toList());
  }

  private boolean isWeaponTaken(Context context, ClaimDraft draft) {
    String rule = draft.match().rule().id();
    boolean takes =
        rule.equals("coerce/seize-goods")
            || rule.equals("assault/destroy")
            || rule.equals("coerce/disarm-weapon")
            || rule.equals("assault/shoot") && DOWNING.contains(draft.frame().lemma());
    return takes
        && (kindsOf(context, draft, kinds, 'R').contains("weapon")
            || bagOf(words, draft, 'R').has(group("weapon-store")));
  }

  private boolean isFoiled(ClaimDraft draft) {
    return draft.reading().factuality() == Factuality.NEGATED
        && WEAPONS.contains(String.valueOf(draft.acled()))
        && draft.reading().governors().stream().anyMatch(g -> group("foiled").contains(g.lemma()));
  }

  private boolean isArrest(Context context, ClaimDraft draft) {
    return group("custody").contains(draft.frame().lemma())
        && kindsOf(context, draft, kinds, 'A').contains("state");
  }

  /** An armed party against people or a place where people are, or against another party. */
  private String target(Context context, ClaimDraft draft, List<ClaimDraft> around) {
    Set<String> recipient = kindsOf(context, draft, kinds, 'R');
    boolean fighters = recipient.contains("armed");
    if (fighters) {
      return "attack";
    }
    boolean civilians =
        around.stream()
            .filter(AcledMeans::isToll)
            .anyMatch(
                d -> {
                  Set<String> dead = kindsOf(context, d, kinds, 'R');
                  return dead.contains("people") && !dead.contains("armed");
                });
    return civilians || bagOf(words, draft, 'R').has(group("civilian-site"))
        ? "civilians"
        : "attack";
  }

  /** The words of what fills these slots. */
  static WordBag bagOf(MeansLexicon words, ClaimDraft draft, char... letters) {
    List<WordBag> bags = new ArrayList<>();
    for (char letter : letters) {
      for (Argument a : draft.match().role(letter)) {
        bags.add(WordBag.below(words, draft.frame().sentence(), a.head()));
      }
    }
    return WordBag.joined(bags);
  }

  /** The kinds of what fills these slots. */
  static Set<String> kindsOf(Context context, ClaimDraft draft, Kinds kinds, char... letters) {
    Set<String> all = new HashSet<>();
    for (char letter : letters) {
      for (Argument a : draft.match().role(letter)) {
        all.addAll(kinds.of(draft.frame().sentence(), a.head(), context.mentions()));
      }
    }
    return all;
  }

  private MeansLexicon.Group group(String name) {
    return words.getGroup(name);
  }
}
