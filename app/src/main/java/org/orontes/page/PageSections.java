package org.orontes.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.view.Briefing;
import org.orontes.view.Citation;
import org.orontes.view.Statement;

/** The sections of the page, in the order of the briefing. */
final class PageSections {
  /** Longer lists make a page that nobody reads and no mail carries. */
  private static final int MAX_LISTED = 60;

  private final Html html;
  private final Citations citations;
  private final PageTables tables;

  PageSections(Html html) {
    this.html = html;
    this.citations = new Citations(html);
    this.tables = new PageTables(html, citations);
  }

  private record Entry(String id, String title) {}

  private static List<Entry> entries(Briefing briefing) {
    List<Entry> all = new ArrayList<>();
    all.add(new Entry("happened", "What happened"));
    all.add(new Entry("disputed", "Disputed"));
    all.add(new Entry("holds", "Who holds what"));
    add(all, briefing.denied(), "denied", "Denied");
    add(all, briefing.open(), "open", "Planned or possible");
    add(all, briefing.cuts(), "cuts", "What it cuts off");
    add(all, briefing.wording(), "wording", "Wording");
    add(all, briefing.forecasts(), "forecasts", "Forecasts");
    add(all, briefing.background(), "background", "Background");
    add(all, briefing.notices(), "notices", "Notices");
    all.add(new Entry("articles", "Articles"));
    return all;
  }

  private static void add(List<Entry> all, List<?> content, String id, String title) {
    if (!content.isEmpty()) {
      all.add(new Entry(id, title));
    }
  }

  /** The list of sections at the top. */
  void contents(Briefing briefing) throws IOException {
    html.open("nav", "class", "sections", "aria-label", "Sections").open("ul");
    for (Entry entry : entries(briefing)) {
      html.open("li").element("a", entry.title(), "href", "#" + entry.id()).close("li");
    }
    html.close("ul").end("nav");
  }

  void write(Briefing briefing) throws IOException {
    happened(briefing);
    tables.disputes(briefing.disputes());
    section("holds", "Who holds what", "As far as the articles tell; the latest known day counts.");
    new MapFigures(html).write(briefing.map());
    tables.holds(briefing.holds());
    html.end("section");
    list("denied", "Denied", "Said not to be so, or tried in vain.", briefing.denied());
    list(
        "open",
        "Planned or only possible",
        "Nobody says that any of this happened.",
        briefing.open());
    cuts(briefing.cuts());
    tables.wording(briefing.wording());
    forecasts(briefing.forecasts());
    list(
        "background",
        "Background",
        "Earlier events that the articles tell as history.",
        briefing.background());
    tables.notices(briefing.notices());
    tables.articles(briefing.sources());
  }

  private void section(String id, String title, String lead) throws IOException {
    html.open("section", "id", id, "aria-labelledby", id + "-title");
    html.element("h2", title, "id", id + "-title");
    html.element("p", lead, "class", "quiet").ours("\n");
  }

  private void happened(Briefing briefing) throws IOException {
    section(
        "happened", "What happened", "By day, weightiest first; every line leads to its words.");
    if (briefing.days().isEmpty()) {
      html.element("p", "No article says of anything that it happened.");
    }
    for (Briefing.Day day : briefing.days()) {
      html.open("div", "class", "day");
      html.element("h3", day.title()).ours("\n");
      Citation best = day.sentence();
      if (best != null) {
        citations.quote(best, List.of());
      }
      statements(day.statements(), best, false);
      html.end("div");
    }
    html.end("section");
  }

  private void list(String id, String title, String lead, List<Statement> all) throws IOException {
    if (!all.isEmpty()) {
      section(id, title, lead);
      statements(all, null, true);
      html.end("section");
    }
  }

  /** The statements; one that rests on the day's sentence alone does not quote it again. */
  private void statements(List<Statement> all, @Nullable Citation quoted, boolean dated)
      throws IOException {
    List<Statement> major = all.stream().filter(Statement::major).toList();
    List<Statement> passing = all.stream().filter(statement -> !statement.major()).toList();
    list(major, quoted, dated);
    if (!passing.isEmpty()) {
      html.open("details");
      html.element("summary", passing.size() + " more, told in passing");
      list(passing, quoted, dated);
      html.end("details");
    }
  }

  private void list(List<Statement> all, @Nullable Citation quoted, boolean dated)
      throws IOException {
    int shown = Math.min(MAX_LISTED, all.size());
    html.open("ul", "class", "statements").ours("\n");
    for (Statement statement : all.subList(0, shown)) {
      statement(statement, quoted, dated);
    }
    html.end("ul");
    if (all.size() > shown) {
      html.element(
          "p", "… and " + (all.size() - shown) + " more in incidents.jsonl", "class", "quiet");
    }
  }

  private void statement(Statement statement, @Nullable Citation quoted, boolean dated)
      throws IOException {
    String status = statement.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("li", "class", "statement " + status);
    html.open("p", "class", "words");
    html.element("span", statement.standing(), "class", "standing");
    html.element("strong", statement.words(), "dir", "auto");
    if (!statement.counts().isEmpty()) {
      html.text("; " + statement.counts());
    }
    html.close("p");
    html.open("p", "class", "support");
    html.element("b", statement.support());
    if (!statement.according().isEmpty()) {
      html.text(": ").element("span", String.join("; ", statement.according()), "dir", "auto");
    }
    if (dated && statement.when() != null) {
      html.text(" · " + statement.when());
    }
    html.close("p");
    for (String note : statement.notes()) {
      html.element("p", note, "class", "note", "dir", "auto");
    }
    evidence(statement.evidence(), quoted);
    html.end("li");
  }

  private void evidence(List<Citation> evidence, @Nullable Citation quoted) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    Citation first = evidence.get(0);
    if (quoted != null && first.label().equals(quoted.label())) {
      html.open("p", "class", "support").text("Quoted above");
      citations.references(evidence);
      html.close("p");
    } else {
      citations.quote(first, evidence.subList(1, evidence.size()));
    }
  }

  private void cuts(List<Briefing.Cut> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    section("cuts", "What it cuts off", "Worked out from the roads in the data.");
    html.open("ul", "class", "statements").ours("\n");
    for (Briefing.Cut cut : all) {
      html.open("li", "class", "statement");
      html.open("p", "class", "words");
      if (cut.whatIf()) {
        html.element("span", "supposed", "class", "standing k-open");
      }
      html.element("strong", cut.words(), "dir", "auto").close("p");
      if (!cut.because().isEmpty()) {
        html.open("p", "class", "support").text("Because: " + String.join("; ", cut.because()));
        citations.references(cut.evidence());
        html.close("p");
      }
      if (!cut.saidBy().isEmpty()) {
        html.open("p", "class", "support").text("Reports say the same:");
        citations.references(cut.saidBy());
        html.close("p");
      }
      html.end("li");
    }
    html.end("ul").end("section");
  }

  private void forecasts(List<Briefing.Expectation> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    section("forecasts", "Forecasts", "What articles expect, and what later ones tell of it.");
    html.open("ul", "class", "statements").ours("\n");
    for (Briefing.Expectation one : all) {
      html.open("li", "class", "statement not-realised");
      html.open("p", "class", "words");
      html.element("span", one.outcome(), "class", "standing");
      if (one.condition() != null) {
        html.element("span", "“" + one.condition() + "”", "class", "term", "dir", "auto");
        html.text(" → ");
      }
      html.element("strong", "“" + one.consequence() + "”", "dir", "auto").close("p");
      html.open("p", "class", "support").text(one.according());
      if (!one.decidedBy().isEmpty()) {
        html.text("; decided by: " + String.join("; ", one.decidedBy()));
      }
      citations.references(one.evidence());
      html.close("p").end("li");
    }
    html.end("ul").end("section");
  }
}
