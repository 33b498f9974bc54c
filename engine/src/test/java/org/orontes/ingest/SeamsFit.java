package org.orontes.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;

/**
 * Fits the weights of {@code layout-seams.yaml}: {@code bench/seams fit EVAL_DIR}. A text has
 * either no seam, with odds of 1, or one before some paragraph, with odds of e to its score; the
 * likelihood of what is so is made as high as it goes, with a small penalty on large weights.
 */
final class SeamsFit {
  private static final List<String> SETS =
      List.of("polnear", "gva", "lgl", "muc4", "timelines-libya", "timelines-iraq");

  private static final int JOINS = 1_500;
  private static final int STEPS = 800;
  private static final double RATE = 0.03;
  private static final double PENALTY = 4;

  /** A false seam costs more than a missed one. */
  private static final double SINGLE_WEIGHT = 2;

  private final List<double[][]> docs = new ArrayList<>();
  private final List<Integer> seams = new ArrayList<>();
  private List<String> names = List.of();

  private SeamsFit() {}

  static void run(Path eval) throws IOException {
    SeamsFit fit = new SeamsFit();
    Layout layout = Layout.load(KnowledgeFiles.ours());
    OutletNames outlets = new OutletNames(layout);
    Seams reader = new Seams(layout, outlets);
    for (String set : SETS) {
      for (SeamCorpus.Doc doc : SeamCorpus.singles(eval, set)) {
        fit.add(reader, doc);
      }
      for (SeamCorpus.Doc doc : SeamCorpus.joins(eval, set, JOINS)) {
        fit.add(reader, doc);
      }
      System.out.println("# read " + set + ", " + fit.docs.size() + " texts");
    }
    fit.print(fit.fit());
  }

  private void add(Seams reader, SeamCorpus.Doc doc) {
    if (!doc.fitted()) {
      return;
    }
    SeamTable table = reader.table(doc.text());
    int seam = -1;
    List<Integer> places = new ArrayList<>();
    for (int b = 1; b < table.size(); b++) {
      if (table.enough(b, Seams.MIN_CHARS)) {
        boolean here =
            doc.seam() >= 0
                && table.unit(b).line().span().start() >= doc.seam()
                && table.unit(b - 1).line().span().start() < doc.seam();
        seam = here ? places.size() : seam;
        places.add(b);
      }
    }
    if (places.isEmpty() || doc.seam() >= 0 && seam < 0) {
      return;
    }
    Map<String, double[]> columns = table.columns();
    names = List.copyOf(columns.keySet());
    double[][] values = new double[places.size()][];
    for (int i = 0; i < values.length; i++) {
      int b = places.get(i);
      values[i] = columns.values().stream().mapToDouble(column -> column[b]).toArray();
    }
    docs.add(values);
    seams.add(seam);
  }

  private double[] fit() {
    int n = names.size();
    double[] mean = new double[n];
    double[] spread = new double[n];
    standardise(mean, spread);
    double[] weights = new double[n + 1];
    double[] first = new double[n + 1];
    double[] second = new double[n + 1];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(weights);
      double rate = RATE * (1 - (double) step / (STEPS + 1));
      for (int i = 0; i <= n; i++) {
        first[i] = 0.9 * first[i] + 0.1 * slope[i];
        second[i] = 0.99 * second[i] + 0.01 * slope[i] * slope[i];
        double m = first[i] / (1 - Math.pow(0.9, step));
        double v = second[i] / (1 - Math.pow(0.99, step));
        weights[i] -= rate * m / (Math.sqrt(v) + 1e-9);
      }
    }
    double base = weights[n];
    for (int i = 0; i < n; i++) {
      weights[i] /= spread[i];
      base -= weights[i] * mean[i];
    }
    weights[n] = base;
    return weights;
  }

  /** The slope of the penalised negative log likelihood. */
  private double[] slope(double[] weights) {
    int n = weights.length - 1;
    double[] slope = new double[n + 1];
    for (int i = 0; i < n; i++) {
      slope[i] = PENALTY * weights[i];
    }
    for (int d = 0; d < docs.size(); d++) {
      double[][] values = docs.get(d);
      int seam = seams.get(d);
      double[] odds = new double[values.length];
      double sum = 1;
      for (int i = 0; i < values.length; i++) {
        double score = weights[n];
        for (int k = 0; k < n; k++) {
          score += weights[k] * values[i][k];
        }
        odds[i] = Math.exp(Math.min(score, 100));
        sum += odds[i];
      }
      double importance = seam < 0 ? SINGLE_WEIGHT : 1;
      for (int i = 0; i < values.length; i++) {
        double error = importance * (odds[i] / sum - (i == seam ? 1 : 0));
        for (int k = 0; k < n; k++) {
          slope[k] += error * values[i][k];
        }
        slope[n] += error;
      }
    }
    return slope;
  }

  private void standardise(double[] mean, double[] spread) {
    long rows = docs.stream().mapToLong(d -> d.length).sum();
    for (int k = 0; k < mean.length; k++) {
      double sum = 0;
      double squares = 0;
      for (double[][] doc : docs) {
        for (double[] row : doc) {
          sum += row[k];
          squares += row[k] * row[k];
        }
      }
      mean[k] = sum / rows;
      spread[k] = Math.sqrt(Math.max(1e-9, squares / rows - mean[k] * mean[k]));
      for (double[][] doc : docs) {
        for (double[] row : doc) {
          row[k] = (row[k] - mean[k]) / spread[k];
        }
      }
    }
  }

  private void print(double[] weights) {
    System.out.printf(Locale.ROOT, "  base: %.3f%n", weights[names.size()]);
    Integer[] order = new Integer[names.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> names.get(a).compareTo(names.get(b)));
    for (int i : order) {
      System.out.printf(Locale.ROOT, "  %s: %.3f%n", names.get(i), weights[i]);
    }
  }
}
