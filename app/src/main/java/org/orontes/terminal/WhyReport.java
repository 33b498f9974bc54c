package org.orontes.terminal;

import java.util.List;
import org.orontes.model.Explanation;

/** Reasons below an answer. */
public final class WhyReport {
  private WhyReport() {}

  /** A section of numbered steps for each thing that is explained. */
  public static String print(List<Explanation> why, Look look) {
    Sheet sheet = new Sheet(look);
    sheet.section("WHY");
    for (Explanation one : why) {
      if (one.steps().isEmpty()) {
        continue;
      }
      sheet.words(2, one.about(), Ink.DAY);
      int number = 0;
      for (Explanation.Step step : one.steps()) {
        number++;
        sheet.hanging("  " + number + ". ", 5, step.did() + ", because " + step.because());
      }
    }
    return sheet.toString();
  }
}
