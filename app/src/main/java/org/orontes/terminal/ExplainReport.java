package org.orontes.terminal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.codec.Offsets;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation;
import org.orontes.model.Picture;
import org.orontes.model.Span;
import org.orontes.view.Briefing;
import org.orontes.view.Briefings;

/** Why a claim, an incident or anything else with an id was made, and why a passage gave none. */
public final class ExplainReport {
  private static final Pattern LABEL = Pattern.compile("\\[?(\\d{1,6})\\.(\\d{1,6})]?");
  private static final Pattern AT = Pattern.compile("(a-[0-9a-f]{16})@(\\d{1,9})");

  private final Picture picture;
  private final List<Briefing.Source> sources;
  private final Sheet sheet;
  private final ClaimReport claims;

  private ExplainReport(Picture picture, Sheet sheet) {
    this.picture = picture;
    this.sources = Briefings.write(picture, null).sources();
    this.sheet = sheet;
    this.claims = new ClaimReport(picture, sheet);
  }

  /**
   * Explains one thing.
   *
   * @param id a claim, incident, dispute, forecast or cut-off id; {@code article@start} or a short
   *     reference such as {@code 3.14} for a passage; or whatever else an explanation is about
   * @return the text; empty if nothing has that id
   */
  public static Optional<String> print(Picture picture, String id, Look look) {
    Sheet sheet = new Sheet(look);
    ExplainReport report = new ExplainReport(picture, sheet);
    return report.find(id) ? Optional.of(sheet.toString()) : Optional.empty();
  }

  private boolean find(String id) {
    Matcher label = LABEL.matcher(id);
    if (label.matches()) {
      return passage(Integer.parseInt(label.group(1)), Integer.parseInt(label.group(2)));
    }
    Matcher at = AT.matcher(id);
    if (at.matches() && passageAt(at.group(1), Integer.parseInt(at.group(2)))) {
      return true;
    }
    for (CodedArticle coded : picture.articles()) {
      for (Claim claim : coded.claims()) {
        if (claim.id().value().equals(id)) {
          claims.claim(coded.article(), claim);
          return true;
        }
      }
    }
    return new IncidentReport(picture, sheet, claims).find(id) || claims.steps(id);
  }

  private boolean passageAt(String article, int start) {
    for (Briefing.Source source : sources) {
      if (source.coded().article().id().value().equals(article)) {
        Offsets offsets = Offsets.of(source.coded().article());
        for (int i = 0; i < source.passages().size(); i++) {
          Span span = source.passages().get(i);
          if (offsets.start(span) <= start && start < offsets.end(span)) {
            return passage(source.number(), i + 1);
          }
        }
      }
    }
    return false;
  }

  private boolean passage(int number, int passage) {
    if (number < 1 || number > sources.size()) {
      return false;
    }
    Briefing.Source source = sources.get(number - 1);
    if (passage < 1 || passage > source.passages().size()) {
      return false;
    }
    Article article = source.coded().article();
    Span span = source.passages().get(passage - 1);
    Offsets offsets = Offsets.of(article);
    sheet.line(sheet.ink(Ink.TITLE, "PASSAGE " + number + "." + passage));
    sheet.words(2, "“" + span.of(article.text()) + "”");
    sheet.words(
        2,
        article.outlet().name()
            + ", "
            + source.dated()
            + ", "
            + article.ref()
            + " "
            + offsets.start(span)
            + "–"
            + offsets.end(span),
        Ink.QUIET);
    List<Claim> read =
        source.coded().claims().stream().filter(c -> span.contains(c.trigger())).toList();
    read.forEach(
        claim -> {
          sheet.blank();
          claims.claim(article, claim);
        });
    boolean explained = claims.steps(article.id() + "@" + offsets.start(span));
    if (read.isEmpty() && !explained) {
      sheet.words(2, "No claim was read from it, and no stage left a reason.");
    }
    return true;
  }

  /** All ids that can be explained, for suggestions. */
  public static List<String> ids(Picture picture) {
    java.util.Set<String> all = new java.util.TreeSet<>();
    picture.articles().forEach(coded -> coded.claims().forEach(c -> all.add(c.id().value())));
    picture.reconciliation().incidents().forEach(i -> all.add(i.id().value()));
    picture.reconciliation().disputes().forEach(d -> all.add(d.id()));
    picture.situation().forecasts().forEach(f -> all.add(f.id()));
    picture.situation().cutOffs().forEach(c -> all.add(c.id()));
    picture.reconciliation().explanations().stream().map(Explanation::about).forEach(all::add);
    return List.copyOf(all);
  }
}
