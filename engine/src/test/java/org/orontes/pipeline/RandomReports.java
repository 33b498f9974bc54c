package org.orontes.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.ControlChange;
import org.orontes.model.DateBasis;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Outlet;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;
import org.orontes.model.When;

/**
 * Coded articles of three outlets about two towns in one week: few actors, places and days, so that
 * claims collide, contradict one another and are copied.
 */
public final class RandomReports {
  private static final LocalDate MONDAY = LocalDate.of(2023, 12, 18);
  private static final String[] OUTLETS = {"Heron Wire", "The Kassala Post", "Radio Dinder"};
  private static final String[][] ACTORS = {
    {"The RSF", "actor:rsf", "Rapid Support Forces"},
    {"The army", "actor:sdn/military", "Sudanese Armed Forces"},
    {"The government", "actor:sdn/government", "Government of Sudan"},
    {"Armed men", null, "Armed men"}
  };
  private static final String[] PLACES = {
    "Wad Madani", "Wad Madani", "Sennar", "Gezira", "the bridge"
  };
  private static final String[][] EVENTS = {
    {"seized", "COERCE", "seize", "TAKES"},
    {"lost", "COERCE", "seize", "LOSES"},
    {"withdrew from", "RETREAT", "withdraw", "LOSES"},
    {"fought for", "ASSAULT", null, "CONTESTS"},
    {"bombed", "ASSAULT", "aerial", null},
    {"besieged", "COERCE", "restrict", "ENCIRCLES"}
  };

  private final Random random;
  private final Factuality[] factualities;

  public RandomReports(Random random, Factuality... factualities) {
    this.random = random;
    this.factualities = factualities;
  }

  /** Two to six articles, some with sentences of one another, told by the first factuality most. */
  public List<CodedArticle> articles() {
    List<CodedArticle> all = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Report report = new Report(any(OUTLETS), random.nextInt(8) == 0 ? null : day());
      for (int s = 1 + random.nextInt(4); s >= 0; s--) {
        boolean copied = !seeds.isEmpty() && random.nextInt(3) == 0;
        long seed = copied ? seeds.get(random.nextInt(seeds.size())) : random.nextLong();
        seeds.add(seed);
        report.sentences.add(seed);
      }
      all.add(report.write(factualities));
    }
    return all;
  }

  /** An article about another war, years before. */
  static CodedArticle unrelated() {
    Report report = new Report("The Gori Almanac", LocalDate.of(2008, 8, 9));
    report.elsewhere = true;
    report.sentences.add(7L);
    return report.write(Factuality.ASSERTED);
  }

  private LocalDate day() {
    return MONDAY.plusDays(random.nextInt(5));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** One article being put together. A sentence follows from its seed, so that it can be copied. */
  private static final class Report {
    private final String outlet;
    private final @Nullable LocalDate published;
    private final List<Long> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private boolean elsewhere;

    Report(String outlet, @Nullable LocalDate published) {
      this.outlet = outlet;
      this.published = published;
    }

    private record Draft(
        Random random,
        String[] event,
        Span trigger,
        Span who,
        String[] actor,
        Span where,
        String place,
        Span number,
        int count,
        @Nullable Span speaker,
        String[] says,
        Span sentence) {}

    CodedArticle write(Factuality... factualities) {
      sentences.forEach(this::sentence);
      String all = text.toString();
      String day = published == null ? null : published.toString();
      ArticleId id = ArticleId.of(outlet, null, day, all);
      Span whole = new Span(0, all.length());
      Outlet by = new Outlet("outlet:" + outlet.toLowerCase(java.util.Locale.ROOT), outlet, false);
      Article article =
          new Article(
              id,
              outlet + ".txt",
              all,
              whole,
              0,
              by,
              null,
              null,
              "en",
              published,
              published == null ? null : DateBasis.GIVEN,
              List.of(Region.of(RegionKind.BODY, whole, "en")),
              List.of());
      List<Claim> claims = new ArrayList<>();
      drafts.forEach(d -> claims.add(claim(article, d, factualities)));
      List<Fact> facts = new ArrayList<>();
      drafts.stream().filter(d -> d.count % 3 == 0).forEach(d -> facts.add(fact(article, d)));
      return new CodedArticle(
          article, spans, List.of(), List.of(), List.of(), claims, facts, List.of(), List.of(),
          List.of());
    }

    private Span add(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private void sentence(long seed) {
      Random random = new Random(seed);
      String[] event = EVENTS[random.nextInt(EVENTS.length)];
      String[] actor = ACTORS[random.nextInt(ACTORS.length)];
      String[] says = ACTORS[random.nextInt(ACTORS.length)];
      String place = elsewhere ? "Tskhinvali" : PLACES[random.nextInt(PLACES.length)];
      if (elsewhere) {
        actor = new String[] {"Skirmishers", null, "Skirmishers"};
        event = EVENTS[0];
      }
      int count = 1 + random.nextInt(4) * 10;
      int from = text.length();
      Span who = add(actor[0]);
      text.append(' ');
      Span trigger = add(event[0]);
      text.append(' ');
      Span where = add(place);
      text.append(" before noon and ");
      Span number = add(count + " people");
      text.append(" were killed");
      Span speaker = null;
      if (random.nextBoolean()) {
        text.append(", ");
        speaker = add(says[0]);
        text.append(" said");
      }
      text.append('.');
      Span sentence = new Span(from, text.length());
      spans.add(sentence);
      drafts.add(
          new Draft(
              random, event, trigger, who, actor, where, place, number, count, speaker, says,
              sentence));
      text.append('\n');
    }

    private Claim claim(Article article, Draft d, Factuality... factualities) {
      Random random = d.random;
      List<AccordingTo> according = new ArrayList<>();
      Outlet by = article.outlet();
      according.add(new AccordingTo(by.id(), by.name(), null, null, null, false, false));
      if (d.speaker != null) {
        according.add(
            new AccordingTo(
                d.says[1],
                d.says[2],
                d.says[0],
                d.speaker,
                null,
                d.says[1] == null,
                d.says[1] != null));
      }
      Participant participant =
          new Participant(d.actor[0], d.who, d.actor[1], d.actor[2], random.nextBoolean());
      boolean known = random.nextInt(4) > 0;
      ControlChange change =
          d.event[3] == null
              ? null
              : new ControlChange(
                  ChangeKind.valueOf(d.event[3]),
                  d.event[3].equals("LOSES") ? d.actor[1] : null,
                  d.event[3].equals("TAKES") ? d.actor[1] : null,
                  null);
      return new Claim(
          new ClaimId(
              article.id() + "/" + d.trigger.start() + "-" + d.trigger.end() + "/" + d.event[1]),
          new EventType(d.event[1], d.event[2], List.of("territory"), null, null),
          change,
          d.trigger,
          d.sentence,
          d.sentence,
          known || elsewhere ? List.of(participant) : List.of(),
          List.of(),
          List.of(),
          random.nextInt(6) == 0 && !elsewhere ? null : place(d),
          time(random),
          factualities[Math.max(0, random.nextInt(2 * factualities.length) - factualities.length)],
          random.nextInt(8) == 0,
          List.of(),
          random.nextInt(8) == 0,
          according,
          List.of(
              new Quantity(
                  "killed",
                  (double) d.count,
                  (double) d.count,
                  false,
                  null,
                  d.count + " people",
                  d.number)),
          "test/any#1",
          0.9);
    }

    private static EventPlace place(Draft d) {
      Place place = PlaceList.BY_NAME.get(d.place);
      return new EventPlace(d.place, d.where, place, d.place, false);
    }

    private @Nullable EventTime time(Random random) {
      if (elsewhere) {
        return new EventTime(null, null, When.day(LocalDate.of(2008, 8, 8), "stated"));
      }
      int kind = random.nextInt(5);
      LocalDate day = MONDAY.plusDays(random.nextInt(2));
      return switch (kind) {
        case 0 -> null;
        case 1 -> new EventTime(null, null, When.day(day, "publication date, inferred"));
        case 2 ->
            new EventTime(
                null, null, new When(day + "/" + day.plusDays(1), day, day.plusDays(1), "stated"));
        default -> new EventTime(null, null, When.day(day, "stated"));
      };
    }

    private static Fact fact(Article article, Draft d) {
      return new Fact(
          "distance",
          "place:1",
          "place:2",
          String.valueOf(d.count),
          "km",
          false,
          d.number,
          d.count + " people",
          d.where,
          null,
          List.of(
              new AccordingTo(
                  article.outlet().id(), article.outlet().name(), null, null, null, false, false)),
          Factuality.ASSERTED,
          false);
    }
  }

  /** The places that the gazetteer knows. */
  private static final class PlaceList {
    private static final TreeMap<String, Place> BY_NAME = new TreeMap<>();

    static {
      for (GazetteerEntry entry : TestEngine.engine().knowledge().gazetteer().listAll()) {
        Place place = entry.place();
        boolean here = "SD".equals(place.country()) || "GE".equals(place.country());
        boolean named = place.name().equals("Tskhinvali");
        for (String name : PLACES) {
          named |= place.name().equals(name);
        }
        if (here && named) {
          BY_NAME.merge(place.name(), place, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
        }
      }
    }
  }
}
