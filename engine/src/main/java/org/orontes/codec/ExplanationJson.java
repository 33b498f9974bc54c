package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.Explanation;

/** A line of {@code explain.jsonl}. */
final class ExplanationJson {
  private ExplanationJson() {}

  static void write(JsonOut json, Explanation explanation) throws IOException {
    json.text("about", explanation.about())
        .objects(
            "steps",
            explanation.steps(),
            step ->
                json.text("did", step.did())
                    .text("because", step.because())
                    .texts("rejected", step.rejected()));
  }

  static Explanation read(JsonIn json) {
    return new Explanation(
        json.text("about"),
        json.list(
            "steps",
            step ->
                new Explanation.Step(
                    step.text("did"), step.text("because"), step.texts("rejected"))));
  }
}
