package org.orontes.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.orontes.codec.Offsets;
import org.orontes.model.Article;
import org.orontes.model.Span;
import org.orontes.view.Briefing;

/**
 * The articles at the end of a briefing: what {@code [3.14]} stands for, down to the code points of
 * the input.
 */
final class SourceList {
  private final Sheet sheet;

  SourceList(Sheet sheet) {
    this.sheet = sheet;
  }

  void print(List<Briefing.Source> sources) {
    sheet.section("ARTICLES");
    sheet.words(
        2,
        "[3.14] is passage 14 of article 3. Where it stands is counted in characters of the input; a"
            + " headline that was given beside the text counts as its last line.",
        Ink.QUIET);
    sources.forEach(this::source);
  }

  private void source(Briefing.Source source) {
    Article article = source.coded().article();
    String headline = article.headline() == null ? "" : ", “" + article.headline() + "”";
    String inferred =
        article.outlet().inferred() && !article.outlet().isUnknown() ? " (inferred)" : "";
    String lead = Columns.pad("  [" + source.number() + "]", 6) + " ";
    sheet.hanging(
        lead,
        Columns.width(lead),
        article.outlet().name() + inferred + ", " + source.dated() + headline);
    Offsets offsets = Offsets.of(article);
    String cited =
        source.cited().stream()
            .map(number -> cited(source, offsets, number))
            .collect(Collectors.joining(", "));
    sheet.words(
        Columns.width(lead),
        article.ref() + ", " + article.id() + (cited.isEmpty() ? "" : ": " + cited),
        Ink.QUIET);
  }

  private static String cited(Briefing.Source source, Offsets offsets, int number) {
    Span span = source.passages().get(number - 1);
    return source.number() + "." + number + " at " + offsets.start(span) + "–" + offsets.end(span);
  }
}
