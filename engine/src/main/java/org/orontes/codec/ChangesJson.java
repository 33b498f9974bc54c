package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.Difference;

/** What changed between two pictures. */
final class ChangesJson {
  private ChangesJson() {}

  static void write(JsonOut json, PictureChanges changes, Picture now) throws IOException {
    ArticleTexts texts =
        new ArticleTexts(now.articles().stream().map(coded -> coded.article()).toList());
    json.day("since", changes.since());
    json.objects(
        "incidents",
        changes.incidents(),
        one -> {
          json.word("news", one.news());
          json.texts("before", one.before());
          differences(json, one.differences());
          json.texts("new_claims", one.claims());
          json.object("incident", one.incident(), i -> IncidentJson.write(json, i));
        });
    json.objects(
        "disputes",
        changes.disputes(),
        one -> {
          json.word("news", one.news()).texts("added", one.added()).texts("removed", one.removed());
          json.object("dispute", one.dispute(), d -> DisputeJson.write(json, texts, d));
        });
    json.objects(
        "control",
        changes.control(),
        one -> {
          json.word("news", one.news());
          differences(json, one.differences());
          json.object("control", one.control(), c -> ControlJson.write(json, c));
        });
  }

  private static void differences(JsonOut json, List<Difference> all) throws IOException {
    json.objects(
        "differences",
        all,
        one ->
            json.text("attribute", one.attribute())
                .text("before", one.before())
                .text("now", one.now()));
  }
}
