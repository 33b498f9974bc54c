package org.orontes.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.Blames.Blame;
import org.orontes.coding.ClaimWriter.Beyond;
import org.orontes.coding.StruckPeople.Written;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Grammar;
import org.orontes.coding.real.FactualityReader;
import org.orontes.coding.real.Reading;
import org.orontes.coding.rules.Match;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventTime;
import org.orontes.model.Explanation;
import org.orontes.model.Fact;
import org.orontes.model.Forecast;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Codes one article: every verb and event noun that a rule knows becomes a claim, one for each
 * place it befalls. Pure and thread-safe.
 *
 * <p><b>Invariant:</b> a promise, threat, request or refusal is one claim; what is promised,
 * threatened, requested or refused is not coded a second time, unless it would change who holds a
 * place.
 */
public final class EventCoder {
  /** No sentence tells more; one that seems to is a list or broken text. */
  private static final int MAX_CLAIMS_PER_SENTENCE = 20;

  private final RuleBook rules;
  private final FactualityReader factuality;
  private final EventPlaces places;
  private final Recipients recipients;
  private final ClaimWriter writer;
  private final Facts facts;
  private final Retractions retractions;
  private final AcledScenes acled;
  private final Forecasts forecasts;
  private final NamedVictims victims;
  private final Blames blames;
  private final NotEvents notEvents;
  private final Commitments commitments;
  private final Explainer explainer;
  private final StruckPeople struck;
  private final Aftermath aftermath;
  private final DatingClauses dates;

  /** Makes a coder over the data. */
  public EventCoder(Knowledge knowledge) {
    this.rules = RuleBook.of(knowledge);
    this.factuality = new FactualityReader(knowledge);
    this.places = new EventPlaces(rules.kinds(), knowledge.clauses());
    this.recipients = new Recipients(rules, knowledge);
    this.writer = new ClaimWriter(knowledge, rules.kinds());
    this.victims = new NamedVictims(knowledge, rules.kinds());
    this.blames = new Blames(knowledge.clauses(), rules.kinds());
    this.notEvents = new NotEvents(rules.kinds(), knowledge.clauses());
    this.commitments = new Commitments(knowledge.clauses());
    this.explainer = new Explainer(new Grammar(knowledge.clauses()));
    this.dates = new DatingClauses(knowledge.clauses());
    this.struck = new StruckPeople(knowledge.quantities());
    this.aftermath = new Aftermath(knowledge, rules, factuality, places);
    this.retractions = new Retractions(knowledge.factuality(), knowledge.clauses());
    this.forecasts = new Forecasts(rules, knowledge.clauses());
    this.facts = new Facts(knowledge, rules, factuality);
    this.acled = new AcledScenes(knowledge.means(), rules.kinds());
  }

  /** Codes one article. */
  public CodedArticle code(AnnotatedArticle read) {
    Context context = Context.of(read);
    List<Claim> claims = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    List<Fact> told = new ArrayList<>();
    List<Forecast> expected = new ArrayList<>();
    List<@Nullable EventTime> scenes = PastScene.of(context);
    List<List<ClaimDraft>> all = placed(context, scenes);
    acled.settle(context, all);
    ArticleScene spot = ArticleScene.of(context, all);
    for (int s = 0; s < context.sentences().size(); s++) {
      Sentence sentence = context.sentences().get(s);
      all.get(s).replaceAll(draft -> draft.at(spot.of(context, sentence, draft)));
      if (!all.get(s).isEmpty() && isTakenBack(context, s)) {
        all.get(s).replaceAll(draft -> draft.with(draft.reading().takenBack()));
      }
    }
    List<Written> written =
        struck.settle(
            aftermath.tell(
                context, written(context, all), scenes, struck, i -> isTakenBack(context, i)));
    int next = 0;
    for (int s = 0; s < context.sentences().size(); s++) {
      Sentence sentence = context.sentences().get(s);
      if (sentence.tokens().isEmpty()) {
        continue;
      }
      if (all.get(s).isEmpty()) {
        explanations.add(explainer.uncoded(context, sentence));
      }
      for (; next < written.size() && isIn(sentence, written.get(next)); next++) {
        Written one = written.get(next);
        claims.add(one.claim());
        explanations.add(Explainer.coded(context, one.claim(), one.draft()));
        forecasts.of(context, one.claim(), one.draft()).ifPresent(expected::add);
      }
      told.addAll(facts.find(context, sentence));
    }
    return new CodedArticle(
        read.article(),
        read.sentences().stream().map(Sentence::span).toList(),
        read.mentions(),
        read.times(),
        read.attributions(),
        claims,
        told,
        expected,
        read.notices(),
        explanations);
  }

  private static boolean isIn(Sentence sentence, Written one) {
    return one.draft().frame().sentence().span().equals(sentence.span());
  }

  /** The claims of the drafts, sentence by sentence. */
  private List<Written> written(Context context, List<List<ClaimDraft>> all) {
    Map<ClaimDraft, List<Mention>> named = victims.find(context, all);
    Map<String, Integer> numbers = new HashMap<>();
    List<Written> written = new ArrayList<>();
    for (List<ClaimDraft> drafts : all) {
      for (ClaimDraft draft : drafts) {
        written(context, draft, named, numbers)
            .forEach(claim -> written.add(new Written(claim, draft)));
      }
    }
    return written;
  }

  /**
   * The claim of a draft, or two: a deed that is told by others than by whoever says whose it was.
   */
  private List<Claim> written(
      Context context,
      ClaimDraft draft,
      Map<ClaimDraft, List<Mention>> named,
      Map<String, Integer> numbers) {
    Span trigger = Triggers.of(draft.match());
    String key = trigger.start() + "-" + trigger.end() + draft.type();
    IntSupplier number = () -> numbers.merge(key, 1, Integer::sum);
    List<Mention> others = named.getOrDefault(draft, List.of());
    Claim plain = writer.write(context, draft, number.getAsInt(), new Beyond(others, null));
    Optional<Blame> blame =
        plain.actors().isEmpty() ? blames.of(context, draft.match()) : Optional.empty();
    if (blame.isEmpty()) {
      return List.of(plain);
    }
    boolean told =
        blame.get().blamer() == null && plain.according().size() > 1
            || plain.according().stream()
                .anyMatch(a -> a.cue() != null && a.cue().overlaps(blame.get().verb().span()));
    Beyond account = new Beyond(others, blame.get());
    if (told) {
      return List.of(writer.write(context, draft, 1, account));
    }
    return List.of(plain, writer.write(context, draft, number.getAsInt(), account));
  }

  /** The drafts of each sentence, with the places that their own and the last sentences tell. */
  private List<List<ClaimDraft>> placed(Context context, List<@Nullable EventTime> scenes) {
    Scenes where = new Scenes();
    List<List<ClaimDraft>> all = new ArrayList<>();
    for (int s = 0; s < context.sentences().size(); s++) {
      Sentence sentence = context.sentences().get(s);
      List<ClaimDraft> drafts =
          sentence.tokens().isEmpty()
              ? new ArrayList<>()
              : drafts(context, sentence, scenes.get(s));
      int at = s;
      drafts.replaceAll(draft -> draft.at(where.carried(context, at, draft.type())));
      drafts.forEach(draft -> where.remember(context, at, draft.place()));
      all.add(drafts);
    }
    return all;
  }

  /** True if the next sentence of the same region says that it was not so. */
  private boolean isTakenBack(Context context, int index) {
    int next = index + 1;
    return next < context.sentences().size()
        && context.sentences().get(next).region() == context.sentences().get(index).region()
        && retractions.holds(context.sentences().get(next));
  }

  private List<ClaimDraft> drafts(Context context, Sentence sentence, @Nullable EventTime scene) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!rules.knows(sentence, token)
          || notEvents.holds(context, sentence, token)
          || dates.hold(sentence, token)) {
        continue;
      }
      List<Match> matches = rules.match(sentence, token, context.mentions());
      if (!matches.isEmpty() && drafts.size() < MAX_CLAIMS_PER_SENTENCE) {
        draft(context, matches, scene, drafts);
      }
    }
    List<ClaimDraft> settled = new ArrayList<>(Contents.settle(sentence, drafts));
    SentenceScene.settle(settled);
    return settled;
  }

  private void draft(
      Context context, List<Match> matches, @Nullable EventTime scene, List<ClaimDraft> drafts) {
    Match match = matches.get(0);
    Reading reading = factuality.read(match.frame());
    if (reading.fiction()) {
      return;
    }
    String promise = commitments.promise(match, reading);
    String type = promise == null ? match.rule().type() : promise;
    String mode = promise == null ? mode(context, match) : Commitments.mode(match, promise);
    String acled = promise == null ? match.rule().acled() : null;
    Reading told = promise == null ? reading : reading.asAsserted();
    List<Match> also = matches.subList(1, matches.size());
    Match whole = withRecipients(context, match);
    List<ToldPlace> where = places.find(context, whole.frame(), whole.role('P'), type);
    if (notEvents.saysNothing(context, whole, where) && blames.of(context, whole).isEmpty()) {
      return;
    }
    if (where.isEmpty()) {
      drafts.add(new ClaimDraft(whole, told, null, type, mode, scene, acled, also));
    }
    for (ToldPlace place : where) {
      drafts.add(new ClaimDraft(whole, told, place, type, mode, scene, acled, also));
    }
  }

  /** The mode that the governed clause decides: a threat of violence, a request to meet. */
  private @Nullable String mode(Context context, Match match) {
    if (match.rule().modeByClause().isEmpty()) {
      return match.rule().mode();
    }
    for (Argument clause : match.clauses()) {
      for (Token head : Syntax.conjuncts(match.frame().sentence(), clause.head())) {
        for (Match inner : rules.match(match.frame().sentence(), head, context.mentions())) {
          for (String name : names(inner)) {
            String mode = match.rule().modeByClause().get(name);
            if (mode != null) {
              return mode;
            }
          }
        }
      }
    }
    return match.rule().mode();
  }

  /** What a clause may be called in a list of modes, the narrowest first. */
  private static List<String> names(Match inner) {
    String type = inner.rule().type();
    return List.of(inner.rule().id(), type + "/" + inner.rule().mode(), type);
  }

  /** The match with the recipients that stand inside what it is about. */
  private Match withRecipients(Context context, Match match) {
    List<Argument> found = recipients.of(context, match);
    if (found.equals(match.role('R'))) {
      return match;
    }
    return new Match(
        match.rule(),
        match.pattern(),
        match.frame(),
        match.roles().with('R', found),
        match.clauses(),
        match.words(),
        match.weight());
  }
}
