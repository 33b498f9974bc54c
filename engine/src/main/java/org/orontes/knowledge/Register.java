package org.orontes.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Who and what is listed, without the words and rules that reading takes: for those that only have
 * ids to look up. Immutable; safe for several threads.
 *
 * @param countries countries
 * @param actors parties, states, organisations, people
 * @param outlets outlets
 * @param gazetteer places
 * @param nouns what common nouns name
 * @param roads roads and the places they pass
 */
public record Register(
    Countries countries,
    ActorFile actors,
    OutletFile outlets,
    Gazetteer gazetteer,
    NounLexicon nouns,
    Roads roads) {
  private static final String LANGUAGE = "en";

  /**
   * Loads the lists, the largest beside the others.
   *
   * @throws KnowledgeException if a file is missing or wrong
   */
  public static Register load(KnowledgeFiles files) {
    try {
      Countries countries = Countries.load(files);
      var gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.load(files, countries));
      ActorFile actors = ActorFile.load(files, countries);
      return new Register(
          countries,
          actors,
          OutletFile.load(files),
          gazetteer.join(),
          NounLexicon.load(files, LANGUAGE),
          Roads.load(files));
    } catch (CompletionException e) {
      if (e.getCause() instanceof KnowledgeException wrong) {
        throw wrong;
      }
      throw e;
    }
  }
}
