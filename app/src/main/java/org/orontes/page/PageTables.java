package org.orontes.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.orontes.model.Article;
import org.orontes.model.ControlStatus;
import org.orontes.model.DisputeKind;
import org.orontes.model.Severity;
import org.orontes.view.Briefing;
import org.orontes.view.Days;

/** The parts of the page that are tables. */
final class PageTables {
  private final Html html;
  private final Citations citations;

  PageTables(Html html, Citations citations) {
    this.html = html;
    this.citations = citations;
  }

  private void section(String id, String title, String lead) throws IOException {
    html.open("section", "id", id, "aria-labelledby", id + "-title");
    html.element("h2", title, "id", id + "-title");
    html.element("p", lead, "class", "quiet").ours("\n");
  }

  private void head(String... columns) throws IOException {
    html.open("thead").open("tr");
    for (String column : columns) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").ours("\n");
  }

  private void openTable() throws IOException {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table")
        .open("table");
  }

  private void closeTable() throws IOException {
    html.close("tbody").close("table").end("div");
  }

  private void lines(List<String> lines) throws IOException {
    html.open("ul", "class", "plain");
    for (String line : lines) {
      html.element("li", line, "dir", "auto");
    }
    html.close("ul");
  }

  void disputes(List<Briefing.DisputeTable> all) throws IOException {
    section("disputed", "Disputed", "Values side by side, with who says each.");
    if (all.isEmpty()) {
      html.element("p", "The articles agree, as far as they speak of the same things.");
    }
    for (Briefing.DisputeTable table : all) {
      openTable();
      html.open("caption")
          .element("span", table.subject() + ": " + table.question(), "dir", "auto");
      html.text(" ");
      String kind = table.kind() == DisputeKind.CONTRADICTION ? "pill k-doubt" : "pill quiet";
      html.element("span", table.kindWords(), "class", kind).close("caption");
      head("Value", "Origins", "According to", "Passages");
      for (Briefing.DisputeValue value : table.values()) {
        html.open("tr").element("th", value.value(), "scope", "row", "dir", "auto");
        html.element("td", String.valueOf(value.origins())).open("td");
        lines(value.according());
        html.close("td").open("td");
        citations.references(value.evidence());
        html.close("td").end("tr");
      }
      closeTable();
    }
    html.end("section");
  }

  void holds(List<Briefing.Hold> all) throws IOException {
    if (all.isEmpty()) {
      html.element("p", "No article says who holds a place.");
      return;
    }
    openTable();
    head("Place", "Holder", "Since", "How firmly", "According to", "Passages");
    for (Briefing.Hold hold : all) {
      html.open("tr").element("th", hold.place(), "scope", "row", "dir", "auto");
      html.open("td").element("span", hold.holder(), "dir", "auto");
      for (String earlier : hold.earlier()) {
        html.element("p", "before: " + earlier, "class", "quiet", "dir", "auto");
      }
      html.close("td").element("td", hold.since());
      html.open("td").element("span", hold.statusWords(), "class", "pill " + colour(hold.status()));
      html.close("td").open("td");
      lines(hold.according());
      html.close("td").open("td");
      citations.references(hold.evidence());
      html.close("td").end("tr");
    }
    closeTable();
  }

  private static String colour(ControlStatus status) {
    return switch (status) {
      case HELD -> "k-good";
      case CONTESTED -> "k-doubt";
      case CLAIMED -> "k-thin";
      case LEFT -> "k-open";
    };
  }

  void wording(List<Briefing.ActorWording> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    section(
        "wording",
        "How outlets name the actors",
        "The same actor in each outlet's words; a label is wording, not identity.");
    for (Briefing.ActorWording actor : all) {
      openTable();
      html.element("caption", Citations.cut(actor.actor(), 200), "dir", "auto");
      head("Outlet", "Term", "Times", "Voice", "Passages");
      for (Briefing.Term term : actor.terms()) {
        html.open("tr").element("th", term.outlet(), "scope", "row", "dir", "auto");
        html.open("td").element("span", term.term(), "class", "term", "dir", "auto").close("td");
        html.element("td", String.valueOf(term.count()));
        String speaker = term.speaker() == null ? "somebody it quotes" : term.speaker();
        html.element("td", term.quoted() ? "quoting " + speaker : "its own", "dir", "auto");
        html.open("td");
        citations.references(term.examples());
        html.close("td").end("tr");
      }
      closeTable();
    }
    html.end("section");
  }

  void notices(List<Briefing.NoticeLine> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    section("notices", "Notices", "What a reader should know about the inputs.");
    html.open("ul", "class", "plain");
    for (Briefing.NoticeLine notice : all) {
      html.open("li");
      html.element(
          "span",
          notice.severity().name().toLowerCase(Locale.ROOT),
          "class",
          "pill " + colour(notice.severity()));
      String where = notice.where() == null ? "" : notice.where() + ": ";
      html.text(" ").element("span", where + notice.message(), "dir", "auto").end("li");
    }
    html.close("ul").end("section");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "k-bad";
      case WARNING -> "k-thin";
      case INFO -> "k-open";
    };
  }

  void articles(List<Briefing.Source> all) throws IOException {
    section("articles", "Articles", "By day of publication; the number stands in every reference.");
    openTable();
    head("No.", "Outlet", "Published", "Headline", "Input");
    for (Briefing.Source source : all) {
      Article article = source.coded().article();
      html.open("tr").open("th", "scope", "row");
      html.element(
          "a", String.valueOf(source.number()), "class", "ref", "href", "#a" + source.number());
      String outlet = article.outlet().name() + (article.outlet().inferred() ? " (inferred)" : "");
      html.close("th").element("td", outlet, "dir", "auto");
      html.element("td", article.published() == null ? "undated" : Days.brief(article.published()));
      html.element("td", article.headline() == null ? "" : article.headline(), "dir", "auto");
      html.element("td", article.ref(), "dir", "auto").end("tr");
    }
    closeTable();
    html.end("section");
  }
}
