package org.orontes.redact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Place;
import org.orontes.model.Quote;
import org.orontes.model.Situation;

/** Who holds what, and what follows. */
final class SituationCover {
  private final Covers covers;
  private final BlackTexts texts;

  SituationCover(Covers covers, List<CodedArticle> articles) {
    this.covers = covers;
    this.texts = new BlackTexts(articles);
  }

  Situation cover(Situation of) {
    return new Situation(
        of.control().stream().map(this::control).toList(),
        of.cutOffs().stream().map(this::cutOff).toList(),
        of.forecasts().stream().map(this::forecast).toList(),
        ArticleCover.explanations(of.explanations()));
  }

  private Control control(Control of) {
    Place at = covers.place(of.at());
    boolean itself = of.at() != null && of.place().equals(of.at().id());
    @Nullable String holder = of.holder();
    Covers.@Nullable Name name =
        holder == null
            ? null
            : covers.actor(holder, of.holderName() == null ? holder : of.holderName());
    return new Control(
        at != null && itself ? at.id() : covers.places().coverKey(of.place()),
        at != null && itself ? at.name() : covers.places().nameOf(of.place()),
        at,
        name == null || holder == null ? null : covers.key(holder),
        name == null ? null : name.shown(),
        of.status(),
        of.from(),
        of.atLatest(),
        of.to(),
        of.knownFrom(),
        of.knownTo(),
        of.according().stream().map(covers::shown).toList(),
        of.incidents(),
        of.claims());
  }

  private CutOff cutOff(CutOff of) {
    return new CutOff(
        of.id(),
        of.at(),
        covers.places().coverKey(of.place()),
        covers.places().nameOf(of.place()),
        covers.keyOrNull(of.holder()),
        of.lost().stream().map(this::lost).toList(),
        of.roadsKnown(),
        of.because(),
        of.saidBy(),
        of.whatIf());
  }

  /** Two ends and the name of a road are as good as the places along it. */
  private CutOff.LostRoad lost(CutOff.LostRoad of) {
    return new CutOff.LostRoad(
        covers.places().coverKey(of.to()),
        covers.places().nameOf(of.to()),
        covers.road(of.road()),
        of.told().stream().map(texts::quote).toList());
  }

  private ForecastOutcome forecast(ForecastOutcome of) {
    return new ForecastOutcome(
        of.id(),
        of.claim(),
        quote(of.condition()),
        texts.quote(of.consequence()),
        texts.chain(covers, of.consequence().article(), of.according()),
        of.outcome(),
        of.incidents());
  }

  private @Nullable Quote quote(@Nullable Quote of) {
    return of == null ? null : texts.quote(of);
  }
}
