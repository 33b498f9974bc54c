import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.DateBasis;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Outlet;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Reconciliation;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;
import org.orontes.model.When;
import org.orontes.reconcile.Reconciler;

/**
 * How long folding takes for how many claims, on made-up reports: {@code bench/fold scale N…} runs
 * it from source on the built program. Incidents have a place, a day, two parties and a toll, and
 * are told by one to eight articles of forty outlets, a fifth of them in the words of another;
 * articles tell one to five. As in news, a few places, parties and words come again and again and
 * most are rare: how often each comes falls with its rank, for places a little slower (Zipf). Each
 * incident has four words of its own, of which each report has most. Prints a line for each N, then
 * a chart, and is no part of the program.
 */
public final class FoldScale {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);
  private static final int OUTLETS = 40;
  private static final int CLAIMS_A_DAY = 800;
  private static final String[][] DEEDS = {
    {"attacked", "ASSAULT", null},
    {"shelled", "ASSAULT", "heavy-weapons"},
    {"bombed", "ASSAULT", "aerial"},
    {"seized", "COERCE", "seize"},
    {"left", "RETREAT", "withdraw"},
    {"raided", "COERCE", "arrest"}
  };
  private static final int PLACES = 20_000;
  private static final int ACTORS = 300;
  private static final int WORDS = 8_000;
  private static final double PLACES_FALL = 0.8;
  private static final double OTHERS_FALL = 1;
  private static final int OWN_WORDS = 4;
  private static final int CHART_WIDTH = 50;

  private final List<Place> places;
  private final List<ActorEntry> actors;
  private final List<String> words = new ArrayList<>();
  private final Random random = new Random(20241205);
  private final double[] placesUpTo = upTo(PLACES, PLACES_FALL);
  private final double[] actorsUpTo = upTo(ACTORS, OTHERS_FALL);
  private final double[] wordsUpTo = upTo(WORDS, OTHERS_FALL);

  private FoldScale(Knowledge knowledge) {
    this.places =
        knowledge.gazetteer().listAll().stream()
            .map(GazetteerEntry::place)
            .sorted(Comparator.comparing(Place::id))
            .limit(PLACES)
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    this.actors =
        knowledge.actors().listAll().stream()
            .filter(a -> !a.isPerson())
            .sorted(Comparator.comparing(ActorEntry::id))
            .limit(ACTORS)
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    Set<String> made = new java.util.LinkedHashSet<>();
    while (made.size() < WORDS) {
      made.add(word());
    }
    words.addAll(made);
    java.util.Collections.shuffle(places, random);
    java.util.Collections.shuffle(actors, random);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** Sums of the frequencies of the first so many ranks, the last of them 1. */
  private static double[] upTo(int size, double fall) {
    double[] sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.pow(i + 1, -fall);
      sums[i] = sum;
    }
    for (int i = 0; i < size; i++) {
      sums[i] /= sum;
    }
    return sums;
  }

  private static <T> T draw(List<T> from, double[] upTo, Random random) {
    int at = java.util.Arrays.binarySearch(upTo, random.nextDouble());
    return from.get(Math.min(from.size() - 1, at < 0 ? -at - 1 : at));
  }

  private record Event(
      int number, LocalDate day, Place place, ActorEntry by, ActorEntry to, int dead, String[] deed, List<String> own) {}

  /** Folds as many claims as each argument says. */
  public static void main(String[] args) {
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.ours());
    System.out.println("| claims | articles | told events | incidents | right pairs | found pairs | seconds | processor seconds | peak MiB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    Map<Integer, Double> perClaim = new java.util.TreeMap<>();
    for (String arg : args) {
      Map<ClaimId, Integer> truth = new HashMap<>();
      List<CodedArticle> articles =
          new FoldScale(knowledge).articles(Integer.parseInt(arg), truth);
      System.gc();
      long begun = System.nanoTime();
      long busy = processorNanos();
      Reconciliation folded = new Reconciler(knowledge).reconcile(articles);
      double seconds = (System.nanoTime() - begun) / 1e9;
      double used = (processorNanos() - busy) / 1e9;
      print(truth, articles.size(), folded, seconds, used);
      perClaim.put(truth.size(), 1000 * used / truth.size());
    }
    chart(perClaim);
  }

  /** Bars of equal length mean that the work grows as the claims do. */
  private static void chart(Map<Integer, Double> perClaim) {
    double most = perClaim.values().stream().mapToDouble(ms -> ms).max().orElse(1);
    System.out.println();
    System.out.println("Processor milliseconds for each claim; the bar for a million on two processors in ten minutes is 1.2:");
    System.out.println();
    System.out.println("```");
    perClaim.forEach(
        (claims, ms) ->
            System.out.printf(
                "%,10d %s %.2f%n", claims, "█".repeat((int) Math.round(CHART_WIDTH * ms / most)), ms));
    System.out.println("```");
  }

  /** What all threads have used so far, that of the collector of garbage included. */
  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(
      Map<ClaimId, Integer> truth,
      int articles,
      Reconciliation folded,
      double seconds,
      double processorSeconds) {
    Map<Integer, Long> told = new HashMap<>();
    truth.values().forEach(e -> told.merge(e, 1L, Long::sum));
    long all = told.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    long made = 0;
    long right = 0;
    for (Incident incident : folded.incidents()) {
      Map<Integer, Long> of = new HashMap<>();
      incident.claims().forEach(id -> of.merge(truth.get(id), 1L, Long::sum));
      long n = incident.claims().size();
      made += n * (n - 1) / 2;
      right += of.values().stream().mapToLong(k -> k * (k - 1) / 2).sum();
    }
    long used =
        java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "| %,d | %,d | %,d | %,d | %.3f | %.3f | %.1f | %.1f | %,d |%n",
        truth.size(),
        articles,
        told.size(),
        folded.incidents().size(),
        right / (double) made,
        right / (double) all,
        seconds,
        processorSeconds,
        used >> 20);
  }

  private List<CodedArticle> articles(int claims, Map<ClaimId, Integer> truth) {
    List<List<Event>> wanted = new ArrayList<>();
    List<CodedArticle> all = new ArrayList<>();
    int number = 0;
    for (int day = 0; truth.size() < claims; day++) {
      List<Event> tellings = new ArrayList<>();
      while (tellings.size() < CLAIMS_A_DAY) {
        Event event = event(number++, FIRST_DAY.plusDays(day));
        for (int t = 1 + random.nextInt(8); t > 0; t--) {
          tellings.add(event);
        }
      }
      java.util.Collections.shuffle(tellings, random);
      for (int at = 0; at < tellings.size(); ) {
        int size = Math.min(1 + random.nextInt(5), tellings.size() - at);
        Set<Event> some = new java.util.LinkedHashSet<>(tellings.subList(at, at + size));
        all.add(new Report(FIRST_DAY.plusDays(day + random.nextInt(2))).write(some, truth));
        at += size;
      }
    }
    return all;
  }

  private Event event(int number, LocalDate day) {
    return new Event(
        number,
        day,
        draw(places, placesUpTo, random),
        draw(actors, actorsUpTo, random),
        draw(actors, actorsUpTo, random),
        random.nextInt(40),
        DEEDS[random.nextInt(DEEDS.length)],
        random.ints(OWN_WORDS, 0, WORDS).mapToObj(words::get).toList());
  }

  /** One article being put together. */
  private final class Report {
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final String outlet = "Outlet " + random.nextInt(OUTLETS);

    Report(LocalDate published) {
      this.published = published;
    }

    private Span add(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private record Draft(Event event, Span by, Span trigger, Span to, Span where, Span dead, Span sentence) {}

    CodedArticle write(Set<Event> events, Map<ClaimId, Integer> truth) {
      List<Draft> drafts = new ArrayList<>();
      for (Event event : events) {
        drafts.add(sentence(event));
      }
      String whole = text.toString();
      Span span = new Span(0, whole.length());
      Article article =
          new Article(
              ArticleId.of(outlet, null, published.toString(), whole + random.nextLong()),
              outlet,
              whole,
              span,
              0,
              new Outlet("outlet:" + outlet.replace(' ', '-').toLowerCase(java.util.Locale.ROOT), outlet, false),
              null,
              null,
              "en",
              published,
              DateBasis.GIVEN,
              List.of(Region.of(RegionKind.BODY, span, "en")),
              List.of());
      List<Claim> claims = new ArrayList<>();
      Set<ClaimId> seen = new HashSet<>();
      for (Draft d : drafts) {
        Claim claim = claim(article, d);
        if (seen.add(claim.id())) {
          claims.add(claim);
          truth.put(claim.id(), d.event.number);
        }
      }
      return new CodedArticle(
          article,
          drafts.stream().map(d -> d.sentence).toList(),
          List.of(), List.of(), List.of(), claims, List.of(), List.of(), List.of(), List.of());
    }

    private Draft sentence(Event e) {
      Random own = new Random(random.nextInt(5) == 0 ? e.number : random.nextLong());
      int from = text.length();
      Span by = add(e.by.name());
      text.append(' ');
      Span trigger = add(e.deed[0]);
      text.append(' ');
      Span to = add(e.to.name());
      text.append(" in ");
      Span where = add(e.place.name());
      text.append(" where ");
      Span dead = add(e.dead + " people");
      text.append(" died");
      for (String detail : e.own) {
        if (own.nextInt(3) > 0) {
          text.append(' ').append(detail);
        }
      }
      for (int i = 0; i < 10; i++) {
        text.append(' ').append(draw(words, wordsUpTo, own));
      }
      text.append('.');
      Span sentence = new Span(from, text.length());
      text.append('\n');
      return new Draft(e, by, trigger, to, where, dead, sentence);
    }

    private Claim claim(Article article, Draft d) {
      Event e = d.event;
      boolean placed = random.nextInt(5) > 0;
      boolean dated = random.nextInt(4) > 0;
      When when =
          dated
              ? When.day(e.day, "stated")
              : When.day(published, "publication date, inferred");
      return new Claim(
          new ClaimId(article.id() + "/" + d.trigger.start() + "-" + d.trigger.end() + "/" + e.deed[1]),
          new EventType(e.deed[1], e.deed[2], List.of(), null, null),
          null,
          d.trigger,
          d.sentence,
          d.sentence,
          random.nextInt(5) == 0
              ? List.of()
              : List.of(new Participant(e.by.name(), d.by, e.by.id(), e.by.name(), false)),
          List.of(new Participant(e.to.name(), d.to, e.to.id(), e.to.name(), false)),
          List.of(),
          placed
              ? new EventPlace(e.place.name(), d.where, e.place, e.place.name(), false)
              : null,
          new EventTime(null, null, when),
          Factuality.ASSERTED,
          false,
          List.of(),
          false,
          List.of(
              new AccordingTo(
                  article.outlet().id(), article.outlet().name(), null, null, null, false, false)),
          List.of(
              new Quantity(
                  "killed",
                  (double) e.dead,
                  (double) e.dead,
                  false,
                  null,
                  e.dead + " people",
                  d.dead)),
          "bench/any#1",
          0.9);
    }
  }
}
