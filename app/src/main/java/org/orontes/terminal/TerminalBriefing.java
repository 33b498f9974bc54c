package org.orontes.terminal;

import java.util.List;
import java.util.function.Consumer;
import org.orontes.model.DisputeKind;
import org.orontes.model.Severity;
import org.orontes.view.Briefing;
import org.orontes.view.Citation;
import org.orontes.view.Days;
import org.orontes.view.Statement;
import org.orontes.view.Tally;

/** Prints a briefing: what a newsroom analyst can read in a minute, every line with its passage. */
public final class TerminalBriefing {
  private static final int MAX_PER_DAY = 8;
  private static final int MAX_PER_SECTION = 12;
  private static final int MAX_QUOTE = 400;
  private static final int STANDING_WIDTH = 16;
  private static final int INDENT = 2;
  private static final int TEXT = INDENT + STANDING_WIDTH;

  private final Sheet sheet;

  private TerminalBriefing(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The briefing as text, ending with a line end. */
  public static String print(Briefing briefing, Look look) {
    Sheet sheet = new Sheet(look);
    TerminalBriefing printer = new TerminalBriefing(sheet);
    printer.head(briefing);
    printer.happened(briefing);
    printer.disputes(briefing.disputes());
    printer.holds(briefing.holds());
    printer.statements("DENIED", briefing.denied());
    printer.statements("PLANNED OR ONLY POSSIBLE (nobody says it happened)", briefing.open());
    printer.cuts(briefing.cuts());
    printer.wording(briefing.wording());
    printer.forecasts(briefing.forecasts());
    printer.statements("EARLIER EVENTS, TOLD AS BACKGROUND", briefing.background());
    printer.notices(briefing.notices());
    new SourceList(sheet).print(briefing.sources());
    return sheet.toString();
  }

  private void head(Briefing briefing) {
    Briefing.Head head = briefing.head();
    String places = head.places().isEmpty() ? "" : ": " + String.join(" · ", head.places());
    sheet.line(sheet.ink(Ink.TITLE, "BRIEFING" + Columns.clean(places)));
    String dates = head.dates().isEmpty() ? "" : ", " + head.dates();
    sheet.words(
        0,
        plural(head.articles(), "article")
            + " by "
            + plural(head.outlets(), "outlet")
            + dates
            + ". Knowledge "
            + head.knowledge()
            + ".",
        Ink.QUIET);
    sheet.words(0, String.join(" · ", Tally.of(briefing)));
    if (head.asPublishedBy() != null) {
      sheet.words(
          0,
          "As published by "
              + Days.full(head.asPublishedBy())
              + ": later and undated articles are left out.");
    }
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void happened(Briefing briefing) {
    sheet.section("WHAT HAPPENED");
    if (briefing.days().isEmpty()) {
      sheet.words(INDENT, "none: no article says of anything that it happened.");
    }
    for (Briefing.Day day : briefing.days()) {
      sheet.line(sheet.ink(Ink.DAY, day.title()));
      happened(day.statements());
      if (day.sentence() != null) {
        quote(day.sentence());
      }
      sheet.blank();
    }
  }

  /** The major ones; what is told in passing only if all was asked for. */
  private void happened(List<Statement> all) {
    long major = all.stream().filter(Statement::major).count();
    limited(all, (int) Math.min(MAX_PER_DAY, Math.max(1, major)), this::statement);
  }

  private void statement(Statement statement) {
    String counts = statement.counts().isEmpty() ? "" : "; " + statement.counts();
    sheet.hanging(
        sheet.lead(INDENT, statement.standing(), STANDING_WIDTH, ink(statement)),
        TEXT,
        statement.words() + counts + Sheet.references(statement.evidence()));
    String who =
        statement.according().isEmpty() ? "" : ": " + String.join("; ", statement.according());
    sheet.words(TEXT, statement.support() + who, Ink.QUIET);
    statement.notes().forEach(note -> sheet.words(TEXT, note, Ink.QUIET));
    if (sheet.look().ids()) {
      sheet.words(TEXT, statement.id(), Ink.QUIET);
    }
  }

  private static Ink ink(Statement statement) {
    return switch (statement.status()) {
      case CORROBORATED -> Ink.GOOD;
      case SINGLE_ORIGIN -> Ink.THIN;
      case DISPUTED -> Ink.DOUBT;
      case DENIED -> Ink.BAD;
      case SUPERSEDED, NOT_REALISED -> Ink.OPEN;
    };
  }

  private void quote(Citation citation) {
    String words = Columns.cut(Columns.clean(citation.text()), MAX_QUOTE);
    sheet.hanging(
        "  > ", 4, "“" + words + "” " + citation.outlet() + " [" + citation.label() + "]");
    Citation.OriginalWords original = citation.original();
    if (original != null) {
      String theirs = Columns.cut(Columns.clean(original.text()), MAX_QUOTE);
      sheet.words(4, "translated from " + original.language() + ": “" + theirs + "”", Ink.QUIET);
    }
  }

  private <T> void limited(List<T> all, int most, Consumer<T> print) {
    int shown = sheet.look().all() ? all.size() : Math.min(all.size(), most);
    all.subList(0, shown).forEach(print);
    if (all.size() > shown) {
      sheet.words(TEXT, "… and " + (all.size() - shown) + " more: --all prints them", Ink.QUIET);
    }
  }

  private void statements(String title, List<Statement> all) {
    if (!all.isEmpty()) {
      sheet.section(title);
      limited(all, MAX_PER_SECTION, this::dated);
    }
  }

  private void dated(Statement statement) {
    statement(statement);
    if (statement.when() != null) {
      sheet.words(TEXT, statement.when(), Ink.QUIET);
    }
  }

  private void disputes(List<Briefing.DisputeTable> all) {
    sheet.section("DISPUTED");
    if (all.isEmpty()) {
      sheet.words(INDENT, "none: the articles agree, as far as they speak of the same things.");
    }
    limited(all, MAX_PER_SECTION, this::dispute);
  }

  private void dispute(Briefing.DisputeTable table) {
    Ink ink = table.kind() == DisputeKind.CONTRADICTION ? Ink.DOUBT : Ink.QUIET;
    sheet.words(
        INDENT, table.subject() + ": " + table.question() + " (" + table.kindWords() + ")", ink);
    int widest =
        table.values().stream()
            .mapToInt(v -> Columns.width(Columns.clean(v.value())))
            .max()
            .orElse(0);
    int column = Math.min(widest, sheet.look().width() / 3) + 2;
    for (Briefing.DisputeValue value : table.values()) {
      sheet.hanging(
          sheet.lead(4, value.value(), column, Ink.TITLE),
          4 + column,
          plural(value.origins(), "origin")
              + ": "
              + String.join("; ", value.according())
              + Sheet.references(value.evidence()));
    }
    if (sheet.look().ids()) {
      sheet.words(4, table.id(), Ink.QUIET);
    }
  }

  private void holds(List<Briefing.Hold> all) {
    sheet.section("WHO HOLDS WHAT");
    if (all.isEmpty()) {
      sheet.words(INDENT, "none: no article says who holds a place.");
      return;
    }
    int most = sheet.look().width() / 4;
    int column =
        2 + all.stream().mapToInt(h -> Math.min(most, Columns.width(h.place()))).max().orElse(0);
    limited(all, 2 * MAX_PER_SECTION, hold -> hold(hold, column));
  }

  private void hold(Briefing.Hold hold, int column) {
    int indent = INDENT + column;
    String since =
        hold.since().equals("not stated") ? "since when not stated" : "since " + hold.since();
    sheet.hanging(
        sheet.lead(INDENT, hold.place(), column, Ink.TITLE),
        indent,
        hold.holder()
            + ", "
            + since
            + ", "
            + hold.statusWords()
            + Sheet.references(hold.evidence()));
    if (!hold.according().isEmpty()) {
      sheet.words(indent, "according to " + String.join("; ", hold.according()), Ink.QUIET);
    }
    hold.earlier().forEach(earlier -> sheet.words(indent, "before: " + earlier, Ink.QUIET));
  }

  private void cuts(List<Briefing.Cut> all) {
    if (all.isEmpty()) {
      return;
    }
    sheet.section("WHAT IT CUTS OFF");
    for (Briefing.Cut cut : all) {
      String supposed = cut.whatIf() ? "Supposed: " : "";
      sheet.words(INDENT, supposed + cut.words());
      if (!cut.because().isEmpty()) {
        sheet.words(
            4,
            "because " + String.join("; ", cut.because()) + Sheet.references(cut.evidence()),
            Ink.QUIET);
      }
      if (!cut.saidBy().isEmpty()) {
        sheet.words(4, "reports say the same:" + Sheet.references(cut.saidBy()), Ink.QUIET);
      }
    }
  }

  private void wording(List<Briefing.ActorWording> all) {
    if (all.isEmpty()) {
      return;
    }
    sheet.section("HOW OUTLETS NAME THE ACTORS");
    for (Briefing.ActorWording actor : all) {
      sheet.words(INDENT, actor.actor(), Ink.DAY);
      limited(actor.terms(), MAX_PER_SECTION, this::term);
    }
  }

  private void term(Briefing.Term term) {
    String quoting =
        !term.quoted() ? "" : term.speaker() == null ? ", quoting" : ", quoting " + term.speaker();
    String times = term.count() == 1 ? "" : " ×" + term.count();
    int column = sheet.look().width() / 4;
    sheet.hanging(
        sheet.lead(4, term.outlet(), column, Ink.QUIET),
        4 + column,
        "“" + term.term() + "”" + times + quoting + Sheet.references(term.examples()));
  }

  private void forecasts(List<Briefing.Expectation> all) {
    if (all.isEmpty()) {
      return;
    }
    sheet.section("FORECASTS");
    for (Briefing.Expectation one : all) {
      String condition = one.condition() == null ? "" : "“" + one.condition() + "” → ";
      sheet.words(
          INDENT, condition + "“" + one.consequence() + "”" + Sheet.references(one.evidence()));
      String decided =
          one.decidedBy().isEmpty() ? "" : " (" + String.join("; ", one.decidedBy()) + ")";
      sheet.words(4, one.according() + " — " + one.outcome() + decided, Ink.QUIET);
    }
  }

  private void notices(List<Briefing.NoticeLine> all) {
    List<Briefing.NoticeLine> shown =
        all.stream().filter(n -> sheet.look().all() || n.severity() != Severity.INFO).toList();
    int hidden = all.size() - shown.size();
    if (all.isEmpty()) {
      return;
    }
    sheet.section("NOTICES");
    for (Briefing.NoticeLine notice : shown) {
      String where = notice.where() == null ? "" : notice.where() + ": ";
      Ink ink = notice.severity() == Severity.ERROR ? Ink.BAD : Ink.THIN;
      sheet.hanging(
          sheet.lead(INDENT, notice.severity().name().toLowerCase(java.util.Locale.ROOT), 9, ink),
          INDENT + 9,
          where + notice.message());
    }
    if (hidden > 0) {
      sheet.words(INDENT, plural(hidden, "remark") + " left out: --all prints them", Ink.QUIET);
    }
  }
}
