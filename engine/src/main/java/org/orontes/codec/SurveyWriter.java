package org.orontes.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.orontes.model.AuthorityControl;
import org.orontes.model.CodedArticle;
import org.orontes.model.CutOff;
import org.orontes.model.Explanation;
import org.orontes.model.IncidentCounts;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;

/** Writes answers to questions about a picture, each as one JSON object on a line. */
public final class SurveyWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private SurveyWriter() {}

  /**
   * {@code {"since", "incidents", "disputes", "control"}}; each entry says whether it is new,
   * changed or gone and what differs, and holds the object of the exchange format.
   *
   * @param now the later picture, whose articles the disputes quote
   */
  public static void writeChanges(Writer to, PictureChanges changes, Picture now)
      throws IOException {
    write(to, changes, (json, c) -> ChangesJson.write(json, c, now));
  }

  /** {@code {"by", "rows", "total", "without_day", "without_place"}}. */
  public static void writeCounts(Writer to, IncidentCounts counts) throws IOException {
    write(to, counts, SurveyJson::counts);
  }

  /**
   * {@code {"as_of", "places": [{…, "from", "barred"}], "without_roads"}}.
   *
   * @param picture whose articles are quoted where they tell of a road
   */
  public static void writeReach(Writer to, Reach reach, Picture picture) throws IOException {
    ArticleTexts texts = texts(picture);
    write(to, reach, (json, r) -> SurveyJson.reach(json, r, texts));
  }

  private static ArticleTexts texts(Picture picture) {
    return new ArticleTexts(picture.articles().stream().map(CodedArticle::article).toList());
  }

  /**
   * {@code {"supposed", "cutoffs", "reach"}}: what would be cut, and what could be reached.
   *
   * @param picture whose articles are quoted where they tell of a road
   */
  public static void writeWhatIf(
      Writer to, List<Supposition> supposed, List<CutOff> cuts, Reach reach, Picture picture)
      throws IOException {
    ArticleTexts texts = texts(picture);
    write(
        to,
        supposed,
        (json, all) -> {
          json.objects("supposed", all, s -> SurveyJson.supposition(json, s));
          json.objects("cutoffs", cuts, cut -> CutOffJson.write(json, cut, texts));
          json.object("reach", reach, r -> SurveyJson.reach(json, r, texts));
        });
  }

  /** {@code {"authorities": [{"authority", "name", "control"}]}}. */
  public static void writeAuthorities(Writer to, List<AuthorityControl> all) throws IOException {
    write(
        to,
        all,
        (json, authorities) ->
            json.objects(
                "authorities",
                authorities,
                one -> {
                  json.text("authority", one.authority()).text("name", one.name());
                  json.objects("control", one.control(), c -> ControlJson.write(json, c));
                }));
  }

  /**
   * An answer with its reasons under {@code why}, in the form of {@code explain.jsonl}.
   *
   * @param answer one of the objects above, as written
   */
  public static void writeWithReasons(Writer to, String answer, List<Explanation> why)
      throws IOException {
    StringWriter reasons = new StringWriter();
    write(
        reasons,
        why,
        (json, all) -> json.objects("why", all, one -> ExplanationJson.write(json, one)));
    String body = answer.strip();
    to.write(body.substring(0, body.length() - 1) + "," + reasons.toString().strip().substring(1));
    to.write('\n');
  }

  /** Writes what is inside the object. */
  @FunctionalInterface
  private interface Body<T> {
    void write(JsonOut json, T value) throws IOException;
  }

  private static <T> void write(Writer to, T value, Body<T> body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      JsonOut out = new JsonOut(json);
      out.object(value, v -> body.write(out, v)).endLine();
    }
  }
}
