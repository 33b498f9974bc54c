package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.MeansLexicon;
import org.orontes.model.Factuality;
import org.orontes.model.Sentence;

/**
 * Settles the ACLED key of claims by what is told around them: with what it was done, whether a
 * crowd was there and what became of it, whether a place went without a fight. See decision 0013.
 *
 * <p><b>Invariant:</b> only the key changes; who did what to whom stays as it was drafted.
 */
final class AcledScenes {
  private static final Set<String> BROKEN = Set.of("looting", "attack", "civilians");
  private static final Set<String> FORCE = Set.of("intervention", "attack", "civilians", "arrest");
  private static final Set<String> VIOLENT = Set.of("attack", "civilians", "clash", "looting");

  private final MeansLexicon words;
  private final Kinds kinds;
  private final AcledMeans means;

  AcledScenes(MeansLexicon words, Kinds kinds) {
    this.words = words;
    this.kinds = kinds;
    this.means = new AcledMeans(words, kinds);
  }

  /** Changes the keys of the drafts of an article, which are given sentence by sentence. */
  void settle(Context context, List<List<ClaimDraft>> bySentence) {
    for (List<ClaimDraft> drafts : bySentence) {
      List<ClaimDraft> around = List.copyOf(drafts);
      drafts.replaceAll(draft -> draft.as(means.key(context, draft, around)));
      List<ClaimDraft> keyed = List.copyOf(drafts);
      drafts.replaceAll(draft -> draft.as(AcledMeans.keyOfDeedBelow(draft, keyed)));
      drafts.replaceAll(draft -> territory(draft, around));
    }
    for (int s = 0; s < bySentence.size(); s++) {
      crowd(context, bySentence, s);
    }
  }

  /** A place that nobody fought for, or that was handed over. */
  private ClaimDraft territory(ClaimDraft draft, List<ClaimDraft> around) {
    String change = draft.match().rule().change();
    if (draft.acled() == null || change == null) {
      return draft;
    }
    boolean taken = change.equals("takes") || change.equals("contests");
    boolean seized = taken && draft.type().equals("COERCE");
    if (seized && around.stream().noneMatch(d -> isFight(d) && isAsserted(d))) {
      boolean left =
          around.stream()
              .filter(d -> "withdraw".equals(d.mode()) && isAsserted(d))
              .anyMatch(
                  d ->
                      draft
                          .frame()
                          .sentence()
                          .dominates(draft.frame().trigger(), d.frame().trigger()));
      boolean moved =
          change.equals("contests") && group("movement").contains(draft.frame().lemma());
      boolean open =
          WordBag.below(words, draft.frame().sentence(), draft.frame().trigger())
              .has(group("unopposed"));
      return open || left ? draft.as("transfer") : moved ? draft.as("change") : draft;
    }
    boolean given =
        change.equals("loses")
            && draft.type().equals("COERCE")
            && !draft.match().role('A').isEmpty()
            && group("handover").contains(draft.frame().lemma());
    return given ? draft.as("transfer") : draft;
  }

  private static boolean isFight(ClaimDraft draft) {
    return "clash".equals(draft.acled()) && draft.type().equals("ASSAULT");
  }

  private static boolean isAsserted(ClaimDraft draft) {
    return draft.reading().factuality() == Factuality.ASSERTED;
  }

  /** What became of a crowd, told in one sentence or in the next, holds for the whole of it. */
  private void crowd(Context context, List<List<ClaimDraft>> bySentence, int at) {
    Sentence sentence = context.sentences().get(at);
    if (bySentence.get(at).isEmpty()
        && (at + 1 == bySentence.size() || bySentence.get(at + 1).isEmpty())) {
      return;
    }
    WordBag bag = WordBag.of(words, sentence);
    boolean demonstration =
        bag.has(group("demonstration"))
            || bySentence.get(at).stream()
                .anyMatch(d -> d.type().equals("PROTEST") && !"riot".equals(d.mode()));
    List<ClaimDraft> scene = new ArrayList<>(bySentence.get(at));
    if (!demonstration) {
      bySentence.get(at).replaceAll(draft -> mob(context, draft));
      return;
    }
    boolean next =
        at + 1 < bySentence.size() && context.sentences().get(at + 1).region() == sentence.region();
    if (next) {
      scene.addAll(bySentence.get(at + 1));
    }
    String outcome = outcome(context, scene);
    if (outcome == null) {
      return;
    }
    bySentence.get(at).replaceAll(draft -> belongs(context, draft) ? draft.as(outcome) : draft);
    if (next) {
      bySentence
          .get(at + 1)
          .replaceAll(draft -> belongs(context, draft) ? draft.as(outcome) : draft);
    }
  }

  /** The gravest of what befell a crowd, or what it did; null if nobody demonstrated. */
  private @Nullable String outcome(Context context, List<ClaimDraft> scene) {
    boolean crowd = scene.stream().anyMatch(d -> isAsserted(d) && d.type().equals("PROTEST"));
    boolean shot = false;
    boolean scattered = false;
    for (ClaimDraft draft : scene) {
      if (!isAsserted(draft)) {
        continue;
      }
      if ("riot".equals(draft.acled()) || isRiot(context, draft)) {
        return "riot";
      }
      if (isForce(context, draft)) {
        crowd = true;
        shot |= isLethal(draft);
        scattered = true;
      }
    }
    return !crowd ? null : shot ? "excessive" : scattered ? "intervention" : "protest";
  }

  private boolean belongs(Context context, ClaimDraft draft) {
    return draft.type().equals("PROTEST") && draft.acled() != null
        || isForce(context, draft)
        || isRiot(context, draft);
  }

  /** What those who demonstrate break or burn. */
  private boolean isRiot(Context context, ClaimDraft draft) {
    Set<String> actor = AcledMeans.kindsOf(context, draft, kinds, 'A');
    boolean people = actor.contains("people") || actor.contains("crowd");
    return people && !actor.contains("armed") && BROKEN.contains(String.valueOf(draft.acled()));
  }

  /** Force of the state, or of nobody named, against a crowd. */
  private boolean isForce(Context context, ClaimDraft draft) {
    boolean force =
        FORCE.contains(String.valueOf(draft.acled()))
            || "coerce/repress".equals(draft.match().rule().id());
    if (!force) {
      return false;
    }
    Set<String> actor = AcledMeans.kindsOf(context, draft, kinds, 'A', 'C');
    Set<String> recipient = AcledMeans.kindsOf(context, draft, kinds, 'R');
    boolean byState = actor.isEmpty() || actor.contains("state") || actor.contains("armed");
    boolean onCrowd =
        recipient.contains("crowd")
            || recipient.contains("pronoun")
            || recipient.contains("event")
            || "intervention".equals(draft.acled())
            || (recipient.isEmpty() || recipient.contains("people")) && actor.contains("state");
    return byState && onCrowd;
  }

  private boolean isLethal(ClaimDraft draft) {
    String rule = draft.match().rule().id();
    WordBag bag = WordBag.below(words, draft.frame().sentence(), draft.frame().trigger());
    if (bag.has(group("harmless"))) {
      return false;
    }
    return rule.equals("assault/shoot") || rule.equals("assault/kill") || bag.has(group("lethal"));
  }

  /** People who are no party strike together, and nobody speaks of a demonstration. */
  private ClaimDraft mob(Context context, ClaimDraft draft) {
    boolean violent =
        "riot".equals(draft.acled())
            || draft.type().equals("ASSAULT") && VIOLENT.contains(String.valueOf(draft.acled()));
    if (!violent) {
      return draft;
    }
    WordBag actor = AcledMeans.bagOf(words, draft, 'A', 'B', 'C');
    Set<String> who = AcledMeans.kindsOf(context, draft, kinds, 'A');
    Set<String> whom = AcledMeans.kindsOf(context, draft, kinds, 'R');
    boolean people = actor.has(group("mob")) && !actor.has(group("armed"));
    return people && !who.contains("state") && !whom.contains("state") ? draft.as("mob") : draft;
  }

  private MeansLexicon.Group group(String name) {
    return words.getGroup(name);
  }
}
