package org.orontes.reconcile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.orontes.reconcile.TruthFinding.Method;
import org.orontes.reconcile.TruthFinding.Vote;

/**
 * How often each way of weighing finds a planted truth: {@code bench/truth-finding}. Seeded;
 * origins of unequal reliability, of which some are parties that favour one answer on their own
 * doings, and outlets that copy an origin, the louder ones more often.
 */
final class TruthFindingBench {
  private static final int WORLDS = 200;
  private static final int VALUES = 4;

  private TruthFindingBench() {}

  /** A way the world is. */
  private record World(String name, int questions, int voters, double copying, double bias) {}

  public static void main(String[] args) throws IOException {
    List<World> worlds =
        List.of(
            new World("5 disputes, 3 voices", 5, 3, 4, 0.7),
            new World("30 disputes, 3 voices", 30, 3, 4, 0.7),
            new World("30 disputes, 6 voices", 30, 6, 4, 0.7),
            new World("300 disputes, 4 voices", 300, 4, 4, 0.7),
            new World("30 disputes, no copies", 30, 4, 0, 0.7),
            new World("30 disputes, no bias", 30, 4, 4, 0));
    System.out.println("| planted | method | settled | right of settled | right of all |");
    System.out.println("|---|---|---|---|---|");
    for (World world : worlds) {
      for (Method method : Method.values()) {
        measure(world, method);
      }
    }
    settled(SettledDisputes.read(Path.of("corpus/settled.tsv")));
  }

  /** What each way makes of disputes of the sample bodies that later articles settle. */
  private static void settled(List<SettledDisputes.Settled> disputes) {
    Map<String, Double> record =
        TruthFinding.trackRecord(disputes.stream().map(SettledDisputes.Settled::votes).toList());
    System.out.println();
    System.out.println("| of " + disputes.size() + " settled disputes | right | wrong | open |");
    System.out.println("|---|---|---|---|");
    for (Method method : Method.values()) {
      int right = 0;
      int wrong = 0;
      for (SettledDisputes.Settled one : disputes) {
        Optional<String> best =
            TruthFinding.best(TruthFinding.support(one.votes(), method, record), margin(method));
        right += best.filter(one.settled()::equals).isPresent() ? 1 : 0;
        wrong += best.filter(value -> !value.equals(one.settled())).isPresent() ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d |%n",
          method.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          right,
          wrong,
          disputes.size() - right - wrong);
    }
  }

  private static void measure(World world, Method method) {
    int all = 0;
    int settled = 0;
    int right = 0;
    for (long seed = 0; seed < WORLDS; seed++) {
      List<List<Vote>> questions = plant(world, new Random(seed));
      Map<String, Double> record = TruthFinding.trackRecord(questions);
      for (List<Vote> votes : questions) {
        all++;
        Optional<String> best =
            TruthFinding.best(TruthFinding.support(votes, method, record), margin(method));
        settled += best.isPresent() ? 1 : 0;
        right += best.isPresent() && best.get().endsWith("true") ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f |%n",
        world.name,
        method.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        100.0 * settled / all,
        settled == 0 ? 0 : 100.0 * right / settled,
        100.0 * right / all);
  }

  /** Weights of a track record are no whole numbers: any difference beyond a tenth counts. */
  private static double margin(Method method) {
    return method == Method.TRACK_RECORD ? 0.1 : TruthFinding.MARGIN;
  }

  private static List<List<Vote>> plant(World world, Random random) {
    int origins = 20;
    double[] reliable = new double[origins];
    boolean[] party = new boolean[origins];
    for (int i = 0; i < origins; i++) {
      reliable[i] = 0.5 + 0.45 * random.nextDouble();
      party[i] = i % 4 == 0;
    }
    List<List<Vote>> questions = new ArrayList<>();
    for (int q = 0; q < world.questions; q++) {
      List<Vote> votes = new ArrayList<>();
      List<Integer> asked = new ArrayList<>();
      Map<String, String> names = names(random);
      while (asked.size() < world.voters) {
        int origin = random.nextInt(origins);
        if (!asked.contains(origin)) {
          asked.add(origin);
        }
      }
      for (int origin : asked) {
        boolean own = party[origin] && random.nextDouble() < 0.5;
        boolean bent = own && random.nextDouble() < world.bias;
        String value =
            bent
                ? "favoured"
                : random.nextDouble() < reliable[origin]
                    ? "true"
                    : "wrong " + random.nextInt(VALUES - 1);
        value = names.get(value) + value;
        int copies = (int) (world.copying * random.nextDouble() * (party[origin] ? 3 : 1));
        votes.add(new Vote("origin " + origin, value, 1 + copies, own));
      }
      if (votes.stream().map(Vote::value).distinct().count() > 1) {
        questions.add(votes);
      }
    }
    return questions;
  }

  /** A lead for each value, so that no order of names favours the truth. */
  private static Map<String, String> names(Random random) {
    Map<String, String> names = new java.util.HashMap<>();
    for (String value : List.of("true", "favoured", "wrong 0", "wrong 1", "wrong 2")) {
      names.put(value, random.nextInt(1_000_000) + " ");
    }
    return names;
  }
}
