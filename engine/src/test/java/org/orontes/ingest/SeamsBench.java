package org.orontes.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;

/**
 * Measures {@link Seams} on the public sets: {@code bench/seams measure EVAL_DIR [SET…]} counts
 * false seams in single articles and seams found in joined ones; {@code bench/seams fit EVAL_DIR}
 * prints fresh weights. Only the half of each set that no weight was fitted on is counted.
 */
public final class SeamsBench {
  private static final List<String> SETS = List.of("polnear", "gva", "lgl", "muc4");
  private static final int JOINS = 600;

  private final Layout layout = Layout.load(KnowledgeFiles.ours());
  private final OutletNames names = new OutletNames(layout);
  private final Seams seams = new Seams(layout, names);
  private final StyleSign styles = new StyleSign(layout);
  private final FurnitureSign furniture = new FurnitureSign(layout);

  /** Joined texts of one kind. */
  private static final class Count {
    int texts;
    int parted;
    int right;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%4d joined, recall %.2f, precision %.2f",
          texts,
          (double) right / Math.max(1, texts),
          (double) right / Math.max(1, parted));
    }
  }

  private SeamsBench() {}

  /** Runs one of the two. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("bench/seams measure|fit EVAL_DIR [SET…]");
      System.exit(2);
    }
    Path eval = Path.of(args[1]);
    if (args[0].equals("fit")) {
      SeamsFit.run(eval);
      return;
    }
    List<String> sets = args.length > 2 ? List.of(args).subList(2, args.length) : SETS;
    SeamsBench bench = new SeamsBench();
    for (String set : sets) {
      bench.singles(eval, set);
      bench.joins(eval, set);
    }
  }

  private void singles(Path eval, String set) throws IOException {
    int texts = 0;
    List<String> parted = new ArrayList<>();
    for (SeamCorpus.Doc doc : SeamCorpus.singles(eval, set)) {
      texts++;
      if (seams.split(doc.text()).size() > 1) {
        parted.add((doc.fitted() ? "" : "*") + doc.id());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d single articles, %d parted (%.2f %%): %s%n",
        set,
        texts,
        parted.size(),
        100.0 * parted.size() / texts,
        parted);
  }

  private void joins(Path eval, String set) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    for (SeamCorpus.Doc doc : SeamCorpus.joins(eval, set, JOINS)) {
      if (doc.fitted()) {
        continue;
      }
      List<Seams.Part> parts = seams.split(doc.text());
      boolean found = false;
      for (Seams.Part part : parts.subList(1, parts.size())) {
        found |= isRight(doc, part.span().start());
      }
      String lines = doc.text().contains("\n\n") ? "blank lines" : "no blank line";
      for (String kind : List.of("all", lines, kind(doc))) {
        Count count = counts.computeIfAbsent(kind, k -> new Count());
        count.texts++;
        count.parted += parts.size() - 1;
        count.right += found ? 1 : 0;
      }
    }
    counts.forEach((kind, count) -> System.out.printf("  %-26s %s%n", kind, count));
  }

  /** True if a seam lies behind all text of the first article and before all of the second. */
  private boolean isRight(SeamCorpus.Doc doc, int at) {
    int last = 0;
    int first = doc.text().length();
    for (Line line : Lines.of(doc.text())) {
      boolean text = line.words() > 7 && !furniture.opens(line) && !furniture.closes(line);
      if (text && line.span().start() < doc.seam()) {
        last = line.span().end();
      } else if (text && !furniture.isTitle(line)) {
        first = Math.min(first, line.span().start());
      }
    }
    return at >= last && at <= first;
  }

  /** What there is to go by, apart from the words. */
  private String kind(SeamCorpus.Doc doc) {
    SeamTable table = seams.table(doc.text());
    styles.read(table);
    furniture.read(table);
    for (int b = 1; b < table.size(); b++) {
      if (table.unit(b).line().span().start() >= doc.seam()) {
        if (table.value("double-quotes", b) + table.value("apostrophes", b) > 0.6) {
          return "typography differs";
        }
        boolean marked =
            table.value("closing", b) + table.value("byline", b) > 0
                || table.value("title", b) + table.value("dateline", b) > 0;
        return marked ? "title, byline, dateline" : "nothing differs";
      }
    }
    return "nothing differs";
  }
}
