package org.orontes.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.Offsets;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.ControlChange;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Explanation;
import org.orontes.model.Incident;
import org.orontes.model.Original;
import org.orontes.model.Participant;
import org.orontes.model.Picture;
import org.orontes.model.Quantity;
import org.orontes.model.Span;

/** One claim, field by field, each with the words it was read from. */
final class ClaimReport {
  private static final int COLUMN = 16;
  private static final int MAX_ORIGINAL = 400;

  private final Picture picture;
  private final Sheet sheet;

  ClaimReport(Picture picture, Sheet sheet) {
    this.picture = picture;
    this.sheet = sheet;
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      sheet.hanging(sheet.lead(2, name, COLUMN, Ink.QUIET), 2 + COLUMN, value);
    }
  }

  void claim(Article article, Claim claim) {
    Words words = new Words(article);
    sheet.line(sheet.ink(Ink.TITLE, "CLAIM " + claim.id()));
    sheet.words(2, "“" + marked(article, claim) + "”");
    sheet.words(
        2,
        article.outlet().name() + ", " + article.ref() + " " + words.at(claim.sentence()),
        Ink.QUIET);
    field("original", original(article, claim));
    field("event", type(claim.type()));
    field("words", words.of(claim.trigger()));
    field("control", change(claim.change()));
    field("who", participants(words, claim.actors()));
    field("to whom", participants(words, claim.recipients()));
    field("with what", participants(words, claim.instruments()));
    field("where", place(words, claim.place()));
    field("when", time(words, claim.time()));
    field(
        "presented as", lower(claim.factuality()) + (claim.attempt() ? ", a failed attempt" : ""));
    field("hedged by", claim.hedges().stream().map(words::of).collect(Collectors.joining(", ")));
    field("background", claim.background() ? "yes: history, not news" : null);
    field("according to", according(words, claim.according()));
    field(
        "numbers",
        claim.quantities().stream().map(q -> number(words, q)).collect(Collectors.joining("; ")));
    field("rule", claim.rule() + ", confidence " + claim.confidence());
    for (Incident incident : picture.reconciliation().incidents()) {
      if (incident.claims().contains(claim.id())) {
        field("incident", incident.id() + ", " + lower(incident.status()));
      }
    }
    steps(claim.id().value());
  }

  /** The words that a translated claim goes back to. */
  private static @Nullable String original(Article article, Claim claim) {
    Original original = article.original();
    if (original == null) {
      return null;
    }
    Original.Passage beside = original.beside(article.text(), claim.evidence());
    boolean whole = beside.aligned() == Original.Aligned.WHOLE;
    return original.language()
        + (whole ? ", the whole text: “" : ", the paragraph at the same place: “")
        + Columns.cut(Columns.clean(beside.span().of(original.text())), MAX_ORIGINAL)
        + "”";
  }

  /** Words of an article and where they stand in its input. */
  private record Words(Article article, Offsets offsets) {
    Words(Article article) {
      this(article, Offsets.of(article));
    }

    String at(Span span) {
      return offsets.start(span) + "–" + offsets.end(span);
    }

    String of(Span span) {
      return "“" + span.of(article.text()) + "” at " + at(span);
    }
  }

  private static String marked(Article article, Claim claim) {
    Span all = claim.sentence().cover(claim.trigger());
    String text = article.text();
    return text.substring(all.start(), claim.trigger().start())
        + "»"
        + claim.trigger().of(text)
        + "«"
        + text.substring(claim.trigger().end(), all.end());
  }

  private static String type(EventType type) {
    List<String> codes = new ArrayList<>();
    codes.add("PLOVER " + type.label());
    if (type.acled() != null) {
      codes.add("ACLED " + type.acled().eventType() + " / " + type.acled().subEventType());
    }
    if (type.cameo() != null) {
      codes.add("CAMEO " + type.cameo());
    }
    if (!type.contexts().isEmpty()) {
      codes.add("contexts " + String.join(", ", type.contexts()));
    }
    return String.join("; ", codes);
  }

  private static @Nullable String change(@Nullable ControlChange change) {
    if (change == null) {
      return null;
    }
    return lower(change.kind())
        + (change.holderBefore() == null ? "" : ", from " + change.holderBefore())
        + (change.holderAfter() == null ? "" : ", to " + change.holderAfter());
  }

  private static String participants(Words words, List<Participant> all) {
    return all.stream()
        .map(
            p ->
                p.name()
                    + (p.id() == null ? ", unresolved" : " (" + p.id() + ")")
                    + ", "
                    + words.of(p.span())
                    + (p.implicit() ? ", carried over" : ""))
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String place(Words words, @Nullable EventPlace at) {
    if (at == null) {
      return null;
    }
    String id = at.place() == null ? ", in no list" : " (" + at.place().id() + ")";
    return at.name() + id + ", " + words.of(at.span()) + (at.inferred() ? ", inferred" : "");
  }

  private static @Nullable String time(Words words, @Nullable EventTime time) {
    if (time == null) {
      return null;
    }
    Span span = time.span();
    return time.when().edtf()
        + ", "
        + time.when().basis()
        + (span == null ? "" : ", " + words.of(span));
  }

  private static String according(Words words, List<AccordingTo> chain) {
    List<String> links = new ArrayList<>();
    for (AccordingTo link : chain) {
      Span span = link.span();
      links.add(
          link.name()
              + (link.anonymous() ? ", unnamed" : "")
              + (link.party() ? ", a party" : "")
              + (span == null ? "" : ", " + words.of(span)));
    }
    return String.join(" ← ", links);
  }

  private static String number(Words words, Quantity quantity) {
    String range =
        (quantity.min() == null ? "" : "at least " + quantity.min())
            + (quantity.max() == null ? "" : " at most " + quantity.max());
    return quantity.what() + " " + range.strip() + ", " + words.of(quantity.span());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Prints all explanations about an id, also where it is one of a pair; false if there are none.
   */
  boolean steps(String id) {
    boolean found = false;
    List<Explanation> all = new ArrayList<>();
    picture.articles().forEach(coded -> all.addAll(coded.explanations()));
    all.addAll(picture.reconciliation().explanations());
    all.addAll(picture.situation().explanations());
    for (Explanation explanation : all) {
      boolean same = explanation.about().equals(id);
      if (same || List.of(explanation.about().split(" ")).contains(id)) {
        found = true;
        sheet.words(2, same ? "WHY" : "WHY, of " + explanation.about(), Ink.DAY);
        int number = 0;
        for (Explanation.Step step : explanation.steps()) {
          number++;
          sheet.hanging("  " + number + ". ", 5, step.did() + ", because " + step.because());
          step.rejected().forEach(other -> sheet.words(5, "rejected: " + other, Ink.QUIET));
        }
      }
    }
    return found;
  }
}
