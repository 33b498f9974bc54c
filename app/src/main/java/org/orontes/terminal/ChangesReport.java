package org.orontes.terminal;

import java.util.Locale;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.Difference;
import org.orontes.model.PictureChanges.News;
import org.orontes.view.Days;
import org.orontes.view.PictureWords;

/** What changed between two pictures, as text. */
public final class ChangesReport {
  private static final int LEAD = 10;

  private final PictureChanges changes;
  private final PictureWords words;
  private final Sheet sheet;

  private ChangesReport(PictureChanges changes, Picture now, Look look) {
    this.changes = changes;
    this.words = new PictureWords(now);
    this.sheet = new Sheet(look);
  }

  /**
   * The report.
   *
   * @param now the later picture, which is quoted
   */
  public static String print(PictureChanges changes, Picture now, Look look) {
    return new ChangesReport(changes, now, look).print();
  }

  private String print() {
    String since = changes.since() == null ? "" : " SINCE " + Days.full(changes.since());
    sheet.line(sheet.ink(Ink.TITLE, "CHANGES" + since.toUpperCase(Locale.ROOT)));
    if (changes.isEmpty()) {
      sheet.blank();
      sheet.words(2, "Nothing is new or different.");
      return sheet.toString();
    }
    incidents();
    disputes();
    control();
    return sheet.toString();
  }

  private void lead(News news, String text) {
    Ink ink = news == News.GONE ? Ink.QUIET : Ink.TITLE;
    String word = news.name().toLowerCase(Locale.ROOT);
    sheet.hanging(sheet.lead(2, word, LEAD, ink), 2 + LEAD, text);
  }

  private void incidents() {
    if (changes.incidents().isEmpty()) {
      return;
    }
    sheet.section("INCIDENTS");
    for (PictureChanges.OfIncident one : changes.incidents()) {
      lead(one.news(), words.incident(one.incident()) + Sheet.references(words.cite(one.claims())));
      one.differences().forEach(this::difference);
      sheet.words(2 + LEAD, one.incident().id().value(), Ink.QUIET);
    }
  }

  private void difference(Difference one) {
    String before = one.before() == null ? "not known" : shown(one.attribute(), one.before());
    String now = one.now() == null ? "not known" : shown(one.attribute(), one.now());
    sheet.words(2 + LEAD, one.attribute() + ": " + before + " → " + now);
  }

  private String shown(String attribute, String value) {
    return switch (attribute) {
      case "status" -> words.status(value);
      case "actors", "recipients" -> {
        StringBuilder all = new StringBuilder();
        for (String id : value.split(", ")) {
          all.append(all.isEmpty() ? "" : ", ").append(words.name(id));
        }
        yield all.toString();
      }
      default -> value;
    };
  }

  private void disputes() {
    if (changes.disputes().isEmpty()) {
      return;
    }
    sheet.section("DISPUTES");
    for (PictureChanges.OfDispute one : changes.disputes()) {
      lead(one.news(), words.dispute(one.dispute()));
      if (!one.added().isEmpty()) {
        sheet.words(2 + LEAD, "now also told: " + String.join(" / ", one.added()));
      }
      if (!one.removed().isEmpty()) {
        sheet.words(2 + LEAD, "no longer told: " + String.join(" / ", one.removed()));
      }
      sheet.words(2 + LEAD, one.dispute().id(), Ink.QUIET);
    }
  }

  private void control() {
    if (changes.control().isEmpty()) {
      return;
    }
    sheet.section("WHO HOLDS WHAT");
    for (PictureChanges.OfControl one : changes.control()) {
      lead(
          one.news(),
          words.control(one.control()) + Sheet.references(words.cite(one.control().claims())));
      one.differences().forEach(this::difference);
    }
  }
}
