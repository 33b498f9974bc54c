package org.orontes.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * All that the engine knows, loaded. Immutable; safe for several threads.
 *
 * @param files the files it was read from
 * @param nouns what common nouns name
 * @param speech words of speech
 * @param factuality words that make an event planned, possible, denied, …
 * @param times time words and patterns
 * @param quantities number words and what is counted
 * @param means words for the means of a deed and for those it befalls
 * @param contexts words that suggest what an event is about
 * @param confidence what each sign of a claim weighs
 * @param descriptions common nouns for parties
 * @param framing words that judge whom or what they name
 * @param words words that the models err on
 * @param places words around the names of places
 * @param clauses words of the clause around an event or a fact
 * @param tellings words by which a report tells of an event again, or of another one
 * @param spellings Latin spellings of one name
 * @param countries countries
 * @param actors parties, states, organisations, people
 * @param outlets outlets
 * @param gazetteer places
 * @param names one index over all names
 * @param rules coding rules
 * @param facts rules for what stands: ranks, roads, alliances
 * @param roads roads and the places they pass
 */
public record Knowledge(
    KnowledgeFiles files,
    NounLexicon nouns,
    SpeechLexicon speech,
    FactualityLexicon factuality,
    TimeLexicon times,
    QuantityLexicon quantities,
    MeansLexicon means,
    ContextLexicon contexts,
    ConfidenceWeights confidence,
    DescriptionLexicon descriptions,
    FramingLexicon framing,
    WordLexicon words,
    PlaceLexicon places,
    ClauseLexicon clauses,
    TellingLexicon tellings,
    Spellings spellings,
    Countries countries,
    ActorFile actors,
    OutletFile outlets,
    Gazetteer gazetteer,
    Names names,
    RuleFile rules,
    FactFile facts,
    Roads roads) {
  private static final String LANGUAGE = "en";

  /**
   * Loads everything, in parallel.
   *
   * @throws KnowledgeException if a file is missing or wrong
   */
  public static Knowledge load(KnowledgeFiles files) {
    try {
      var countries = CompletableFuture.supplyAsync(() -> Countries.load(files));
      var gazetteer = countries.thenApplyAsync(c -> Gazetteer.load(files, c));
      var actors = countries.thenApplyAsync(c -> ActorFile.load(files, c));
      var outlets = CompletableFuture.supplyAsync(() -> OutletFile.load(files));
      var nouns = CompletableFuture.supplyAsync(() -> NounLexicon.load(files, LANGUAGE));
      var rules = CompletableFuture.supplyAsync(() -> RuleFile.load(files, LANGUAGE));
      var facts = CompletableFuture.supplyAsync(() -> FactFile.load(files, LANGUAGE));
      var roads = CompletableFuture.supplyAsync(() -> Roads.load(files));
      var speech = CompletableFuture.supplyAsync(() -> SpeechLexicon.load(files, LANGUAGE));
      var factuality = CompletableFuture.supplyAsync(() -> FactualityLexicon.load(files, LANGUAGE));
      var times = CompletableFuture.supplyAsync(() -> TimeLexicon.load(files, LANGUAGE));
      var quantities = CompletableFuture.supplyAsync(() -> QuantityLexicon.load(files, LANGUAGE));
      var means = CompletableFuture.supplyAsync(() -> MeansLexicon.load(files, LANGUAGE));
      var contexts = CompletableFuture.supplyAsync(() -> ContextLexicon.load(files));
      var confidence = CompletableFuture.supplyAsync(() -> ConfidenceWeights.load(files, LANGUAGE));
      var descriptions =
          CompletableFuture.supplyAsync(() -> DescriptionLexicon.load(files, LANGUAGE));
      var framing = CompletableFuture.supplyAsync(() -> FramingLexicon.load(files, LANGUAGE));
      var words = CompletableFuture.supplyAsync(() -> WordLexicon.load(files, LANGUAGE));
      var places = CompletableFuture.supplyAsync(() -> PlaceLexicon.load(files, LANGUAGE));
      var clauses = CompletableFuture.supplyAsync(() -> ClauseLexicon.load(files, LANGUAGE));
      var tellings = CompletableFuture.supplyAsync(() -> TellingLexicon.load(files, LANGUAGE));
      var spellings = CompletableFuture.supplyAsync(() -> Spellings.load(files));
      Names names =
          Names.of(
              actors.join(), outlets.join(), gazetteer.join(), countries.join(), spellings.join());
      return new Knowledge(
          files,
          nouns.join(),
          speech.join(),
          factuality.join(),
          times.join(),
          quantities.join(),
          means.join(),
          contexts.join(),
          confidence.join(),
          descriptions.join(),
          framing.join(),
          words.join(),
          places.join(),
          clauses.join(),
          tellings.join(),
          spellings.join(),
          countries.join(),
          actors.join(),
          outlets.join(),
          gazetteer.join(),
          names,
          rules.join(),
          facts.join(),
          roads.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof KnowledgeException wrong) {
        throw wrong;
      }
      throw e;
    }
  }

  /** Digest of all data, 16 hex digits. */
  public String version() {
    return files.version();
  }
}
