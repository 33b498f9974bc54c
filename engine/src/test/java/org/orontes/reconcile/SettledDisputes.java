package org.orontes.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.reconcile.TruthFinding.Vote;

/** Disputes of the sample bodies that later articles settle ({@code corpus/settled.tsv}). */
final class SettledDisputes {
  private static final int COLUMNS = 6;

  private SettledDisputes() {}

  /**
   * One dispute.
   *
   * @param settled the value that turned out to be so
   * @param votes who said what before it did
   */
  record Settled(String name, String settled, List<Vote> votes) {}

  /** All of them, in the order of the file. */
  static List<Settled> read(Path file) throws IOException {
    Map<String, Settled> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IOException(file + ": not " + COLUMNS + " columns: " + line);
      }
      Settled one =
          all.computeIfAbsent(cells[0], name -> new Settled(name, cells[1], new ArrayList<>()));
      one.votes.add(
          new Vote(cells[2], cells[3], Integer.parseInt(cells[4]), cells[5].equals("yes")));
    }
    return List.copyOf(all.values());
  }
}
