package org.orontes.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation;
import org.orontes.model.Picture;

/**
 * Writes the model in the exchange format. The same picture gives the same bytes.
 *
 * <p>Writes through a {@code Writer} and not straight to bytes: half a surrogate pair in an article
 * then becomes a question mark, where Jackson's own encoder would give up on the whole file.
 */
public final class ExchangeWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private ExchangeWriter() {}

  /** Writes one coded article as one line. */
  public static void writeCoded(Writer to, CodedArticle coded) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      JsonOut out = new JsonOut(json);
      line(out, coded, one -> ArticleJson.write(out, one));
    }
  }

  /** Writes one explanation as one line. */
  public static void writeExplanation(Writer to, Explanation explanation) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      JsonOut out = new JsonOut(json);
      line(out, explanation, one -> ExplanationJson.write(out, one));
    }
  }

  /**
   * Writes all files of a picture into a folder, which is made if missing. A file appears whole or
   * not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void writeFolder(Path folder, Picture picture) throws IOException {
    Files.createDirectories(folder);
    for (ExchangeFile file : ExchangeFile.values()) {
      writeWhole(folder.resolve(file.fileName()), to -> writeLines(to, file, picture));
    }
  }

  /** Writes a text to a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the caller closes. */
    void writeTo(Writer to) throws IOException;
  }

  /**
   * Writes a UTF-8 file under another name first and moves it into place, so that nobody finds half
   * of it.
   *
   * @throws IOException if it cannot be written
   */
  public static void writeWhole(Path file, Content content) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer to =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(half), StandardCharsets.UTF_8))) {
        content.writeTo(to);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Writes one file of a picture, a line for each object, in the order of the picture. */
  public static void writeLines(Writer to, ExchangeFile file, Picture picture) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      write(new JsonOut(json), file, picture);
    }
  }

  /**
   * Writes a whole picture as one JSON object, its keys the kinds of the files, then {@code
   * notices} and {@code knowledge}.
   */
  public static void writeObject(Writer to, Picture picture) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      JsonOut out = new JsonOut(json);
      json.writeStartObject();
      for (ExchangeFile file : ExchangeFile.values()) {
        json.writeArrayFieldStart(file.kind());
        write(out, file, picture);
        json.writeEndArray();
      }
      out.objects("notices", picture.notices(), notice -> ArticleJson.notice(out, notice));
      out.text("knowledge", picture.knowledgeVersion());
      json.writeEndObject();
      out.endLine();
    }
  }

  private static void write(JsonOut out, ExchangeFile file, Picture picture) throws IOException {
    var folded = picture.reconciliation();
    var situation = picture.situation();
    ArticleTexts texts = new ArticleTexts(articles(picture));
    switch (file) {
      case CODED -> all(out, picture.articles(), one -> ArticleJson.write(out, one));
      case INCIDENTS -> all(out, folded.incidents(), one -> IncidentJson.write(out, one));
      case CONTROL -> all(out, situation.control(), one -> ControlJson.write(out, one));
      case DISPUTES -> all(out, folded.disputes(), one -> DisputeJson.write(out, texts, one));
      case TIMELINE -> all(out, folded.timeline(), one -> TimelineJson.write(out, texts, one));
      case FORECASTS -> all(out, situation.forecasts(), one -> ForecastJson.write(out, texts, one));
      case CUTOFFS -> all(out, situation.cutOffs(), one -> CutOffJson.write(out, one, texts));
      case WORDING -> all(out, folded.wording(), one -> WordingJson.write(out, texts, one));
      case EXPLAIN -> all(out, explanations(picture), one -> ExplanationJson.write(out, one));
    }
  }

  private static <T> void all(JsonOut out, List<T> values, JsonOut.Body<T> body)
      throws IOException {
    for (T value : values) {
      line(out, value, body);
    }
  }

  private static <T> void line(JsonOut out, T value, JsonOut.Body<T> body) throws IOException {
    out.object(value, body).endLine();
  }

  private static List<Article> articles(Picture picture) {
    return picture.articles().stream().map(CodedArticle::article).toList();
  }

  /** All explanations: those of each article, of the folding and of control, in that order. */
  public static List<Explanation> explanations(Picture picture) {
    List<Explanation> all = new ArrayList<>();
    picture.articles().forEach(coded -> all.addAll(coded.explanations()));
    Stream.of(picture.reconciliation().explanations(), picture.situation().explanations())
        .forEach(all::addAll);
    return all;
  }
}
