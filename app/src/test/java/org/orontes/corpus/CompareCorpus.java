package org.orontes.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** {@code corpus/compare}: prints what the engine now makes of the articles, against before. */
public final class CompareCorpus {
  private CompareCorpus() {}

  /**
   * Compares.
   *
   * @param args situations, or none for all; {@code truth} for the score against the truth
   */
  public static void main(String[] args) throws IOException {
    if (List.of(args).contains("truth")) {
      System.out.println(Truth.read().score().report());
      return;
    }
    List<String> all = args.length == 0 ? Corpus.situations() : List.of(args);
    for (String situation : all) {
      Sheet before = Sheet.read(Files.readString(GoldenCorpusTest.file(situation)));
      String report = Comparison.of(before, SheetWriter.write(Corpus.picture(situation)));
      System.out.println(situation + ": " + (report.isEmpty() ? "as reviewed" : report));
    }
  }
}
