package org.orontes.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.CodedArticle;
import org.orontes.model.ControlStatus;
import org.orontes.model.DisputeKind;
import org.orontes.model.Place;
import org.orontes.model.Severity;

/**
 * Everything a briefing says, in the order in which it says it.
 *
 * @param head what was read
 * @param days what happened, by day; undated last
 * @param background earlier events that the reports tell as history
 * @param disputes what the reports contradict each other on; contradictions first
 * @param holds who holds what, by place
 * @param denied what is denied or said not to have happened
 * @param open what is planned, possible or conditional only
 * @param cuts what the changes cut off
 * @param wording how outlets name the actors
 * @param forecasts what reports expect, and what became of it
 * @param notices what the reader should know about the inputs
 * @param sources the articles, by number
 * @param map places with a position, for a map
 */
public record Briefing(
    Head head,
    List<Day> days,
    List<Statement> background,
    List<DisputeTable> disputes,
    List<Hold> holds,
    List<Statement> denied,
    List<Statement> open,
    List<Cut> cuts,
    List<ActorWording> wording,
    List<Expectation> forecasts,
    List<NoticeLine> notices,
    List<Source> sources,
    List<MapPlace> map) {
  public Briefing {
    days = List.copyOf(days);
    background = List.copyOf(background);
    disputes = List.copyOf(disputes);
    holds = List.copyOf(holds);
    denied = List.copyOf(denied);
    open = List.copyOf(open);
    cuts = List.copyOf(cuts);
    wording = List.copyOf(wording);
    forecasts = List.copyOf(forecasts);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
    map = List.copyOf(map);
  }

  /**
   * What was read.
   *
   * @param articles how many
   * @param outlets how many different ones
   * @param dates days of publication covered, in words
   * @param places those with most incidents, at most three
   * @param knowledge version of the data
   * @param asPublishedBy last day of publication that counts, or null for all
   */
  public record Head(
      int articles,
      int outlets,
      String dates,
      List<String> places,
      String knowledge,
      @Nullable LocalDate asPublishedBy) {
    public Head {
      places = List.copyOf(places);
    }
  }

  /**
   * One day.
   *
   * @param date the day, or null for undated events
   * @param title in words
   * @param sentence the sentence that tells the day best, or null
   * @param statements weightiest first
   */
  public record Day(
      @Nullable LocalDate date,
      String title,
      @Nullable Citation sentence,
      List<Statement> statements) {
    public Day {
      statements = List.copyOf(statements);
    }
  }

  /**
   * Values that differ, side by side.
   *
   * @param id dispute id
   * @param subject what it is about, capitalised
   * @param question what differs, in words
   * @param kind why
   * @param kindWords the same in words
   * @param values at least two, best supported first
   */
  public record DisputeTable(
      String id,
      String subject,
      String question,
      DisputeKind kind,
      String kindWords,
      List<DisputeValue> values) {
    public DisputeTable {
      values = List.copyOf(values);
    }
  }

  /**
   * One value and who says it.
   *
   * @param value in words
   * @param according who, in words
   * @param origins how many different first-hand speakers
   * @param evidence passages
   */
  public record DisputeValue(
      String value, List<String> according, int origins, List<Citation> evidence) {
    public DisputeValue {
      according = List.copyOf(according);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Who holds a place now, as far as the reports tell.
   *
   * @param id place id
   * @param place as shown
   * @param holder as shown; "nobody named" when left
   * @param since in words
   * @param status how firmly
   * @param statusWords the same in words
   * @param according who says so
   * @param evidence passages
   * @param earlier who held it before, in words, latest first
   */
  public record Hold(
      String id,
      String place,
      String holder,
      String since,
      ControlStatus status,
      String statusWords,
      List<String> according,
      List<Citation> evidence,
      List<String> earlier) {
    public Hold {
      according = List.copyOf(according);
      evidence = List.copyOf(evidence);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * What a place lost.
   *
   * @param id cut-off id
   * @param words what was lost, capitalised
   * @param because what cut it, in words, one each
   * @param saidBy passages of reports that say the same
   * @param evidence passages of the incidents that cut it
   * @param whatIf true if it only follows from a supposed change
   */
  public record Cut(
      String id,
      String words,
      List<String> because,
      List<Citation> saidBy,
      List<Citation> evidence,
      boolean whatIf) {
    public Cut {
      because = List.copyOf(because);
      saidBy = List.copyOf(saidBy);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * How one actor is named.
   *
   * @param actor as shown
   * @param terms by outlet, then voice, then count
   */
  public record ActorWording(String actor, List<Term> terms) {
    public ActorWording {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One term.
   *
   * @param outlet as shown
   * @param speaker who is quoted, or null for the outlet's own voice
   * @param quoted true if it stands in somebody else's words
   * @param term the words
   * @param count how often
   * @param examples passages
   */
  public record Term(
      String outlet,
      @Nullable String speaker,
      boolean quoted,
      String term,
      int count,
      List<Citation> examples) {
    public Term {
      examples = List.copyOf(examples);
    }
  }

  /**
   * What a report expects.
   *
   * @param id forecast id
   * @param consequence the report's words
   * @param condition the words it depends on, or null
   * @param according who expects it, in words
   * @param outcome what became of it, in words
   * @param decidedBy incidents that decide it, in words
   * @param evidence passages
   */
  public record Expectation(
      String id,
      String consequence,
      @Nullable String condition,
      String according,
      String outcome,
      List<String> decidedBy,
      List<Citation> evidence) {
    public Expectation {
      decidedBy = List.copyOf(decidedBy);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something about the inputs.
   *
   * @param severity how much it matters
   * @param where the input's name, or null
   * @param code as documented
   * @param message one sentence
   */
  public record NoticeLine(
      Severity severity, @Nullable String where, String code, String message) {}

  /**
   * One article.
   *
   * @param number from 1
   * @param coded the article and what was read from it
   * @param dated how its date is known, in words
   * @param passages its text in passages, in order, without overlap
   * @param cited numbers of the passages that the briefing cites, ascending
   */
  public record Source(
      int number,
      CodedArticle coded,
      String dated,
      List<org.orontes.model.Span> passages,
      List<Integer> cited) {
    public Source {
      passages = List.copyOf(passages);
      cited = List.copyOf(cited);
    }
  }

  /**
   * A place on the map.
   *
   * @param place where
   * @param name as shown
   * @param holder who holds it, as shown, or null if the reports do not tell
   * @param status how firmly, or null
   * @param incidents how many incidents lie there
   * @param lostRoadsTo places it lost the road to
   */
  public record MapPlace(
      Place place,
      String name,
      @Nullable String holder,
      @Nullable ControlStatus status,
      int incidents,
      List<Place> lostRoadsTo) {
    public MapPlace {
      lostRoadsTo = List.copyOf(lostRoadsTo);
    }
  }
}
