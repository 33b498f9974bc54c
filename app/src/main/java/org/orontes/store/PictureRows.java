package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeWriter;
import org.orontes.codec.Offsets;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Explanation;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.view.Citation;
import org.orontes.view.LineWords;
import org.orontes.view.Summaries;

/**
 * A picture as the rows it is kept as. Every row has a key that stays while the thing it is about
 * does, so that two pictures of one case can be held against each other.
 */
final class PictureRows {
  private final List<IncidentRow> incidents = new ArrayList<>();
  private final List<ControlRow> control = new ArrayList<>();
  private final List<DrawnRow> drawn = new ArrayList<>();

  /** One incident, with its JSON, its phrase and the passage that tells it. */
  record IncidentRow(
      Incident incident,
      String json,
      String summary,
      int weight,
      @Nullable String sentence,
      TreeSet<String> outlets) {
    String digest() {
      return Digests.of(json, summary, String.valueOf(sentence));
    }
  }

  /** One interval of control. */
  record ControlRow(String id, Control control, String json) {}

  /** Anything else. */
  record DrawnRow(
      String kind,
      String id,
      @Nullable String place,
      @Nullable String subject,
      @Nullable String day,
      long rank,
      String json) {}

  private PictureRows() {}

  static PictureRows of(Picture picture) {
    PictureRows rows = new PictureRows();
    rows.addIncidents(picture);
    rows.addControl(picture);
    rows.addDrawn(picture);
    return rows;
  }

  List<IncidentRow> incidents() {
    return incidents;
  }

  List<ControlRow> control() {
    return control;
  }

  List<DrawnRow> drawn() {
    return drawn;
  }

  private void addIncidents(Picture picture) {
    Map<ArticleId, Article> articles = new HashMap<>();
    picture.articles().forEach(coded -> articles.put(coded.article().id(), coded.article()));
    Summaries phrases = Summaries.of(picture);
    List<String> lines = lines(ExchangeFile.INCIDENTS, picture);
    int at = 0;
    for (Incident incident : picture.reconciliation().incidents()) {
      Summaries.Phrase phrase = phrases.phrase(incident);
      TreeSet<String> outlets = new TreeSet<>();
      for (ArticleId id : incident.articles()) {
        Article article = articles.get(id);
        if (article != null) {
          outlets.add(article.outlet().id());
        }
      }
      String sentence = phrase.sentence().map(c -> sentence(c, articles)).orElse(null);
      incidents.add(
          new IncidentRow(
              incident, lines.get(at++), phrase.words(), phrase.weight(), sentence, outlets));
    }
  }

  private static @Nullable String sentence(Citation citation, Map<ArticleId, Article> articles) {
    Article article = articles.get(citation.id());
    if (article == null) {
      return null;
    }
    Offsets offsets = Offsets.of(article);
    return Json.object()
        .put("article", citation.id().value())
        .put("start", offsets.start(citation.span()))
        .put("end", offsets.end(citation.span()))
        .put("text", offsets.whole(citation.span()).of(article.text()))
        .put("outlet", article.outlet().id())
        .put("outlet_name", citation.outlet())
        .put("published", ArticleRows.text(citation.published()))
        .toString();
  }

  private void addControl(Picture picture) {
    List<String> lines = lines(ExchangeFile.CONTROL, picture);
    Map<String, Integer> seen = new HashMap<>();
    int at = 0;
    for (Control one : picture.situation().control()) {
      String id =
          "c-"
              + Digests.of(
                      one.place(),
                      String.valueOf(one.holder()),
                      String.valueOf(one.from()),
                      String.valueOf(one.knownFrom()))
                  .substring(0, 16);
      int repeat = seen.merge(id, 1, Integer::sum);
      control.add(new ControlRow(repeat == 1 ? id : id + "-" + repeat, one, lines.get(at++)));
    }
  }

  private void addDrawn(Picture picture) {
    LineWords words = new LineWords(picture);
    for (ExchangeFile file :
        List.of(
            ExchangeFile.DISPUTES,
            ExchangeFile.TIMELINE,
            ExchangeFile.FORECASTS,
            ExchangeFile.CUTOFFS,
            ExchangeFile.WORDING)) {
      DrawnKeys keys = DrawnKeys.of(file);
      for (String line : lines(file, picture)) {
        ObjectNode json = Json.read(line);
        if (file == ExchangeFile.DISPUTES) {
          words.addToDispute(json);
        } else if (file == ExchangeFile.FORECASTS) {
          words.addToForecast(json);
        }
        drawn.add(keys.row(file.kind(), json, json.toString()));
      }
    }
    picture.reconciliation().explanations().forEach(this::addExplanation);
    picture.situation().explanations().forEach(this::addExplanation);
    drawn.addAll(Cast.of(picture));
  }

  /** What is about a pair of claims is found from either. */
  private void addExplanation(Explanation explanation) {
    String json = line(explanation);
    int rank = 0;
    for (String subject : explanation.about().split(" [+|] ", -1)) {
      String kind = ExchangeFile.EXPLAIN.kind();
      drawn.add(new DrawnRow(kind, explanation.about(), null, subject, null, rank++, json));
    }
  }

  private static List<String> lines(ExchangeFile file, Picture picture) {
    try (StringWriter to = new StringWriter()) {
      ExchangeWriter.writeLines(to, file, picture);
      return to.toString().lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Explanation explanation) {
    try (StringWriter to = new StringWriter()) {
      ExchangeWriter.writeExplanation(to, explanation);
      return to.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All incidents' articles, for tests. */
  static int claims(List<CodedArticle> articles) {
    return articles.stream().mapToInt(coded -> coded.claims().size()).sum();
  }
}
