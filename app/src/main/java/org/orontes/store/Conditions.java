package org.orontes.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on incidents ({@code i}) or claims ({@code c}). */
final class Conditions {
  /** Fewer claims are of so few days than of one type, in any case that spans years. */
  private static final int FEW_DAYS = 92;

  private final Dialect dialect;

  Conditions(Dialect dialect) {
    this.dialect = dialect;
  }

  Where incidents(Filter filter, long revision) {
    return incidents(filter, revision, false);
  }

  /**
   * As {@link #incidents(Filter, long)}.
   *
   * @param inOrder true where so many hold the words that a page is full sooner if incidents are
   *     gone through in its order than if all that hold them are put in order
   */
  Where incidents(Filter filter, long revision, boolean inOrder) {
    Where where = Where.in(revision, "i");
    days(where, ArticleRows.text(filter.from()), ArticleRows.text(filter.to()));
    where.add("(i.place = :place or i.province = :place)", "place", filter.place());
    common(where, "i", filter, false);
    where.add("i.status = :status", "status", filter.status());
    linked(where, "actor", filter.actor());
    linked(where, "outlet", filter.outlet());
    where.add(
        "i.number in (select l.incident from incident_link l join claim c on c.id = l.value"
            + " where l.what = 'claim' and c.article = :article)",
        "article",
        filter.article());
    where.add(
        "exists (select 1 from incident_link l join claim c on c.id = l.value"
            + " where l.incident = i.number and l.what = 'claim' and c.factuality = :factuality)",
        "factuality",
        filter.factuality() == null ? null : filter.factuality().replace('-', '_'));
    // The sign keeps a planner from beginning with the words.
    text(where, WordTable.INCIDENT, inOrder ? "+i.number" : "i.number", filter.text());
    return where;
  }

  /**
   * What touches the days: what begins within them, or before them and lasts. The nothing that is
   * added keeps the second from being looked for among all that began before.
   */
  private static void days(Where where, @Nullable String from, @Nullable String to) {
    // Of two upper bounds SQLite takes the first for its range, which may be all days that there
    // are.
    boolean dated = to != null && !to.startsWith("9999");
    String begins = dated ? "i.sort_day <= :to" : "i.sort_day < '9999'";
    if (from != null) {
      where.either(
          begins + " and i.sort_day >= :from",
          "i.sort_day || '' < :from and i.day_to > i.sort_day and i.day_to >= :from"
              + (to == null ? "" : " and :from <= :to"));
      where.bind("from", from);
    } else if (to != null) {
      where.add(begins);
    }
    if (to != null) {
      where.bind("to", to);
    }
  }

  /** As {@link #days}; a claim may say no more than until when. */
  private static void claimDays(Where where, @Nullable String from, @Nullable String to) {
    if (from == null) {
      where.add("coalesce(c.day_from, c.day_to) <= :to", "to", to);
      return;
    }
    where
        .either(
            "c.day_from >= :from" + (to == null ? "" : " and c.day_from <= :to"),
            "coalesce(c.day_from, '') < :from"
                + " and (c.day_from is null or c.day_to > c.day_from) and c.day_to >= :from"
                + (to == null ? "" : " and coalesce(c.day_from, c.day_to) <= :to"))
        .bind("from", from);
    if (to != null) {
      where.bind("to", to);
    }
  }

  private static void linked(Where where, String what, @Nullable String value) {
    where.add(
        "i.number in (select incident from incident_link where what = '"
            + what
            + "' and value = :"
            + what
            + ")",
        what,
        value);
  }

  Where claims(Filter filter, long revision) {
    return claims(filter, revision, false);
  }

  /** As {@link #claims}, where all that pass are gone through and none of them is read. */
  Where countedClaims(Filter filter, long revision) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    boolean few = from != null && to != null && ChronoUnit.DAYS.between(from, to) <= FEW_DAYS;
    return claims(filter, revision, few);
  }

  private Where claims(Filter filter, long revision, boolean byDay) {
    Where where = Where.in(revision, "c");
    claimDays(where, ArticleRows.text(filter.from()), ArticleRows.text(filter.to()));
    where.add("c.place = :place", "place", filter.place());
    common(where, "c", filter, byDay);
    where.add("c.factuality = :factuality", "factuality", filter.factuality());
    where.add("c.outlet = :outlet", "outlet", filter.outlet());
    where.add("c.article = :article", "article", filter.article());
    where.add(
        "c.number in (select claim from claim_actor where actor = :actor)",
        "actor",
        filter.actor());
    text(where, WordTable.CLAIM, "c.number", filter.text());
    return where;
  }

  /**
   * Filters that incidents and claims share.
   *
   * @param byDay true where days are the narrower way in: the type is then no way for a planner,
   *     which would go through a sixth of the case
   */
  private static void common(Where where, String alias, Filter filter, boolean byDay) {
    String type = filter.type();
    if (type != null) {
      int slash = type.indexOf('/');
      String column = alias + (byDay ? ".type || ''" : ".type");
      where.add(column + " = :type", "type", slash < 0 ? type : type.substring(0, slash));
      if (slash >= 0) {
        where.add(alias + ".mode = :mode", "mode", type.substring(slash + 1));
      }
    }
    Filter.Box box = filter.box();
    if (box != null) {
      where
          .add(alias + ".lat >= :south", "south", box.south())
          .add(alias + ".lat <= :north", "north", box.north());
      String or = box.west() <= box.east() ? " and " : " or ";
      where
          .add("(" + alias + ".lon >= :west" + or + alias + ".lon <= :east)")
          .bind("west", box.west())
          .bind("east", box.east());
    }
  }

  /** What holds all words of a text; nothing does where the text has none. */
  void text(Where where, WordTable table, String column, @Nullable String text) {
    if (text == null) {
      return;
    }
    String words = words(text);
    if (words.isEmpty()) {
      where.add("1 = 0");
      return;
    }
    where.add(column + " in (" + table.matching(dialect) + ")", "words", words);
  }

  /** A query for all of the words, the last of which may go on; empty if there are none. */
  String words(String text) {
    List<String> words = Spelling.query(text);
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1 && !text.endsWith(" ");
      query.append(i == 0 ? "" : dialect == Dialect.SQLITE ? " AND " : " & ");
      query.append(
          dialect == Dialect.SQLITE
              ? "\"" + words.get(i) + "\"" + (last ? "*" : "")
              : "'" + words.get(i).replace("'", "") + "'" + (last ? ":*" : ""));
    }
    return query.toString();
  }
}
