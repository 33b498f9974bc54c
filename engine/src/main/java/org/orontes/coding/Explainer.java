package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.coding.frames.Grammar;
import org.orontes.coding.rules.Match;
import org.orontes.model.AccordingTo;
import org.orontes.model.Claim;
import org.orontes.model.Explanation;
import org.orontes.model.Explanation.Step;
import org.orontes.model.Participant;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** Says why a claim was made, and why a sentence gave none. */
final class Explainer {
  private static final int SHOWN = 4;

  private final Grammar grammar;

  Explainer(Grammar grammar) {
    this.grammar = grammar;
  }

  static Explanation coded(Context context, Claim claim, ClaimDraft draft) {
    List<Step> steps = new ArrayList<>();
    Match match = draft.match();
    List<String> others =
        draft.also().isEmpty()
            ? List.of()
            : draft.also().stream().map(Match::name).distinct().limit(SHOWN).toList();
    steps.add(
        new Step(
            "coded \"" + claim.trigger().of(context.text()) + "\" as " + claim.type().label(),
            "rule " + match.name() + ": " + match.rule().patterns().get(match.pattern() - 1),
            others));
    for (Participant p : participants(claim)) {
      resolved(context, p, steps);
    }
    if (claim.place() != null) {
      Step how = context.read().resolutions().get(claim.place().span());
      if (how != null) {
        steps.add(how);
      }
      String reason = draft.told() == null ? "" : draft.told().because();
      steps.add(
          Step.of(
              "placed it at " + claim.place().name(),
              "\"" + claim.place().text() + "\"" + (reason.isEmpty() ? "" : ": " + reason)));
    }
    if (claim.time() != null) {
      String words =
          claim.time().text() == null ? "no time is told" : "\"" + claim.time().text() + "\"";
      steps.add(
          Step.of(
              "dated it " + claim.time().when().edtf(),
              words + ": " + claim.time().when().basis()));
    }
    for (String reason : draft.reading().reasons()) {
      steps.add(
          Step.of(
              "read it as " + claim.factuality().name().toLowerCase(java.util.Locale.ROOT),
              reason));
    }
    for (Quantity q : claim.quantities()) {
      if (!claim.sentence().overlaps(q.span())) {
        steps.add(
            Step.of(
                "counted " + q.what(),
                "\"" + q.text() + "\": told of the deed's victims in another sentence"));
      }
    }
    for (AccordingTo link : claim.according()) {
      if (link.cue() != null) {
        steps.add(
            Step.of("gave it to " + link.name(), "\"" + link.cue().of(context.text()) + "\""));
      }
    }
    return new Explanation(claim.id().value(), steps);
  }

  private static List<Participant> participants(Claim claim) {
    List<Participant> all = new ArrayList<>(claim.actors());
    all.addAll(claim.recipients());
    return all;
  }

  private static void resolved(Context context, Participant p, List<Step> steps) {
    for (Step step : context.resolutions(p.span())) {
      if (!steps.contains(step)) {
        steps.add(step);
      }
    }
  }

  /** Why a sentence gave no claim: its verbs and event nouns, and that no rule fits them. */
  Explanation uncoded(Context context, Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !token.dep().startsWith("aux")) {
        boolean noun = FrameBuilder.isNounLike(sentence, token);
        words.add(noun ? token.form().toLowerCase(Locale.ROOT) : grammar.lemma(sentence, token));
      }
    }
    String because =
        words.isEmpty() ? "it has no verb" : "no rule fits its verbs: " + String.join(", ", words);
    return new Explanation(
        context.sentenceName(sentence), List.of(Step.of("coded nothing", because)));
  }
}
