package org.orontes.coding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;

/**
 * Victims that another sentence names than the one that tells the deed. They are recipients of the
 * nearest deed before that did what is said of them, or of one that does not say whom it hurt.
 */
final class NamedVictims {
  /** Sentences that a roll may stand behind its deed: reports tell the deed, then who was hurt. */
  private static final int MAX_BEHIND = 10;

  /** What a deed that fits only in part counts as, in sentences. */
  private static final int UNTOLD_HARM = 3;

  private static final Set<String> HURT = Set.of("killed", "wounded");
  private static final String ANY = "casualties";

  private final VictimRoll rolls;
  private final QuantityLexicon words;
  private final Quantities quantities;
  private final Kinds kinds;

  NamedVictims(Knowledge knowledge, Kinds kinds) {
    this.words = knowledge.quantities();
    this.rolls = new VictimRoll(knowledge.clauses(), words);
    this.quantities = new Quantities(words, kinds);
    this.kinds = kinds;
  }

  /** The victims named elsewhere, by the draft they belong to; drafts without any are left out. */
  Map<ClaimDraft, List<Mention>> find(Context context, List<List<ClaimDraft>> all) {
    Map<ClaimDraft, List<Mention>> found = new IdentityHashMap<>();
    for (int s = 0; s < context.sentences().size(); s++) {
      Sentence sentence = context.sentences().get(s);
      int at = s;
      rolls
          .of(context, sentence)
          .ifPresent(
              roll ->
                  deed(context, all, at, roll)
                      .ifPresent(
                          deed ->
                              found
                                  .computeIfAbsent(deed, k -> new ArrayList<>())
                                  .addAll(roll.names())));
    }
    return found;
  }

  private Optional<ClaimDraft> deed(
      Context context, List<List<ClaimDraft>> all, int at, VictimRoll.Roll roll) {
    ClaimDraft best = null;
    int least = Integer.MAX_VALUE;
    int back = roll.harm() == null ? 1 : MAX_BEHIND;
    for (int s = at; s >= Math.max(0, at - back); s--) {
      if (s == at && roll.harm() == null) {
        continue;
      }
      for (ClaimDraft draft : all.get(s)) {
        int away = away(context, draft, roll);
        if (away >= 0 && away + at - s < least) {
          least = away + at - s;
          best = draft;
        }
      }
    }
    return Optional.ofNullable(best).filter(deed -> victims(context, deed).isEmpty());
  }

  /** How badly a deed fits what befell those named; -1 if it does not. */
  private int away(Context context, ClaimDraft draft, VictimRoll.Roll roll) {
    boolean real =
        draft.reading().factuality() == Factuality.ASSERTED
            || draft.reading().factuality() == Factuality.POSSIBLE;
    boolean seized = draft.type().equals("COERCE") && "arrest".equals(draft.mode());
    List<Mention> own = victims(context, draft);
    boolean others =
        !own.isEmpty()
            && own.stream().noneMatch(m -> roll.names().stream().anyMatch(n -> isSame(m, n)));
    if (!real || !draft.type().equals("ASSAULT") && !seized || others) {
      return -1;
    }
    String said = roll.harm();
    Set<String> did = did(context, draft);
    if (said == null) {
      return did.isEmpty() || !hasVictims(context, draft) ? -1 : 0;
    }
    if (did.contains(said) || said.equals(ANY) && !did.isEmpty() && !seized) {
      return 0;
    }
    boolean hurt = said.equals("killed") || said.equals("wounded") || said.equals(ANY);
    return did.isEmpty() && hurt ? UNTOLD_HARM : -1;
  }

  private static boolean isSame(Mention one, Mention other) {
    return one.id() != null && one.id().equals(other.id());
  }

  /** What a deed says it did to people: its own verb, else the harm that is told around it. */
  private Set<String> did(Context context, ClaimDraft draft) {
    if ("abduct".equals(draft.mode())) {
      return Set.of("abducted", "captured");
    }
    if (draft.type().equals("COERCE")) {
      return Set.of("arrested");
    }
    Optional<String> verb =
        words.isIn("hits-alone", draft.frame().trigger().lemma())
            ? Optional.empty()
            : words.findByVerb(draft.frame().trigger().lemma()).filter(HURT::contains);
    return verb.map(Set::of)
        .orElseGet(
            () ->
                quantities.find(context, draft.frame()).stream()
                    .map(Quantity::what)
                    .filter(HURT::contains)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /** The persons whom a deed names as its victims: who else is named was hurt in another. */
  private static List<Mention> victims(Context context, ClaimDraft draft) {
    return victims(draft).stream()
        .filter(a -> a.head().isProper())
        .flatMap(a -> context.mentions().over(draft.frame().sentence(), a.head()).stream())
        .filter(m -> m.kind() == MentionKind.PERSON)
        .toList();
  }

  private boolean hasVictims(Context context, ClaimDraft draft) {
    return victims(draft).stream()
        .map(a -> kinds.of(draft.frame().sentence(), a.head(), context.mentions()))
        .anyMatch(is -> is.contains("people") || is.contains("person"));
  }

  private static List<Argument> victims(ClaimDraft draft) {
    return draft.match().role('R');
  }
}
