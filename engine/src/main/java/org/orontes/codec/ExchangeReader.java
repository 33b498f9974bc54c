package org.orontes.codec;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Dispute;
import org.orontes.model.Explanation;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;
import org.orontes.model.TimelineDay;
import org.orontes.model.Wording;

/**
 * Reads a folder in the exchange format back into the model.
 *
 * <p>The coded articles are read first: every quotation of the other files is held against their
 * texts, and a file that quotes what no article says is refused. Not safe for several threads.
 */
public final class ExchangeReader {
  /** An article may be as long as an input may be, in characters. */
  private static final int MAX_TEXT = 200_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(MAX_TEXT).build())
                  .build())
          .build();

  private final Lines lines;
  private final List<CodedArticle> coded;
  private final ArticleTexts texts;

  private ExchangeReader(Lines lines, List<CodedArticle> coded) {
    this.lines = lines;
    this.coded = List.copyOf(coded);
    Collection<Article> articles = coded.stream().map(CodedArticle::article).toList();
    this.texts = new ArticleTexts(articles);
  }

  /**
   * Opens a folder that {@link ExchangeWriter#writeFolder} wrote.
   *
   * @throws IOException if {@code coded.jsonl} is not there or cannot be read
   * @throws CodecException if it does not follow the format
   */
  public static ExchangeReader open(Path folder) throws IOException {
    return new ExchangeReader(
        file -> Files.newBufferedReader(folder.resolve(file.fileName()), StandardCharsets.UTF_8),
        readCoded(folder.resolve(ExchangeFile.CODED.fileName())));
  }

  /** Where the lines of a file come from, when they do not lie in a folder. */
  @FunctionalInterface
  public interface Lines {
    /** Opens them; the reader closes. */
    BufferedReader open(ExchangeFile file) throws IOException;
  }

  /**
   * Reads what belongs to articles that were read already.
   *
   * @param coded the articles that everything else quotes
   * @param lines asked for every file but {@link ExchangeFile#CODED}
   */
  public static ExchangeReader of(List<CodedArticle> coded, Lines lines) {
    return new ExchangeReader(lines, coded);
  }

  /**
   * Reads one line of {@code coded.jsonl}.
   *
   * @param where what to call it in an error
   * @throws CodecException if it does not follow the format, or quotes what its text does not say
   */
  public static CodedArticle readCoded(String where, String line) {
    return parse(where, line).made(ArticleJson::read);
  }

  /**
   * Reads one line of {@code explain.jsonl}.
   *
   * @throws CodecException if it does not follow the format
   */
  public static Explanation readExplanation(String where, String line) {
    return parse(where, line).made(ExplanationJson::read);
  }

  /**
   * Reads a file of coded articles. Notices of ingest stand with those of coding; explanations are
   * in a file of their own.
   *
   * @throws CodecException if it does not follow the format
   */
  public static List<CodedArticle> readCoded(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return lines(String.valueOf(file.getFileName()), in, ArticleJson::read);
    }
  }

  /** The coded articles, in the order of the file. */
  public List<CodedArticle> coded() {
    return coded;
  }

  /** The incidents. */
  public List<Incident> incidents() throws IOException {
    return lines(ExchangeFile.INCIDENTS, IncidentJson::read);
  }

  /** Who holds what. */
  public List<Control> control() throws IOException {
    return lines(ExchangeFile.CONTROL, ControlJson::read);
  }

  /** The disputes. */
  public List<Dispute> disputes() throws IOException {
    return lines(ExchangeFile.DISPUTES, json -> DisputeJson.read(json, texts));
  }

  /** The days. */
  public List<TimelineDay> timeline() throws IOException {
    return lines(ExchangeFile.TIMELINE, json -> TimelineJson.read(json, texts));
  }

  /** The forecasts. */
  public List<ForecastOutcome> forecasts() throws IOException {
    return lines(ExchangeFile.FORECASTS, json -> ForecastJson.read(json, texts));
  }

  /** The places that were cut off. */
  public List<CutOff> cutOffs() throws IOException {
    return lines(ExchangeFile.CUTOFFS, json -> CutOffJson.read(json, texts));
  }

  /** The terms used for each actor. */
  public List<Wording> wording() throws IOException {
    return lines(ExchangeFile.WORDING, json -> WordingJson.read(json, texts));
  }

  /** The explanations. */
  public List<Explanation> explanations() throws IOException {
    return lines(ExchangeFile.EXPLAIN, ExplanationJson::read);
  }

  /**
   * All of it as one picture. The files do not say which stage an explanation is from: all stand
   * with the reconciliation; nor do they name the inputs that gave no article, or the data.
   */
  public Picture picture() throws IOException {
    return picture(explanations());
  }

  /** The same but for the reasons, which are not even opened. */
  public Picture pictureWithoutReasons() throws IOException {
    return picture(List.of());
  }

  private Picture picture(List<Explanation> explanations) throws IOException {
    return new Picture(
        coded,
        new Reconciliation(incidents(), disputes(), timeline(), wording(), explanations),
        new Situation(control(), cutOffs(), forecasts(), List.of()),
        List.of(),
        "");
  }

  private <T> List<T> lines(ExchangeFile file, Function<JsonIn, T> read) throws IOException {
    try (BufferedReader in = lines.open(file)) {
      return lines(file.fileName(), in, read);
    }
  }

  private static <T> List<T> lines(String name, BufferedReader in, Function<JsonIn, T> read)
      throws IOException {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        all.add(parse(name + " line " + number, line).made(read));
      }
    }
    return all;
  }

  private static JsonIn parse(String where, String line) {
    try {
      return new JsonIn(where, MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new CodecException(where, "is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
