package org.orontes.ingest;

import java.util.List;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutStyle;

/**
 * A change of typography or spelling that lasts: all on one side written one way, all on the other
 * the other way. Quotation marks and apostrophes each for themselves, all else together.
 */
final class StyleSign implements SeamSign {
  /** So many on both sides are as sure as more. */
  private static final double ENOUGH = 3;

  /** The first styles of the data are those of typography. */
  private static final int TYPOGRAPHY = 3;

  private final List<LayoutStyle> styles;

  StyleSign(Layout layout) {
    this.styles = layout.styles();
  }

  @Override
  public void read(SeamTable table) {
    int[][] before = new int[2 * styles.size()][table.size() + 1];
    for (int side = 0; side < before.length; side++) {
      for (int i = 0; i < table.size(); i++) {
        before[side][i + 1] = before[side][i] + table.unit(i).styles()[side];
      }
    }
    for (int b = 1; b < table.size(); b++) {
      double house = 0;
      double same = 0;
      for (int s = 0; s < styles.size(); s++) {
        double change = change(before[2 * s], before[2 * s + 1], b, table.size());
        if (s < TYPOGRAPHY) {
          table.put(styles.get(s).id(), b, Math.max(0, change));
          same += Math.max(0, -change);
        } else {
          house += change == 1 ? 1 : 0;
        }
      }
      table.put("house", b, house);
      table.put("typography_same", b, same);
    }
  }

  /** 1 for a sure change, -1 for surely none, 0 if a side shows nothing. */
  private static double change(int[] a, int[] b, int at, int size) {
    int leftA = a[at];
    int leftB = b[at];
    int rightA = a[size] - a[at];
    int rightB = b[size] - b[at];
    int fewer = Math.min(leftA + leftB, rightA + rightB);
    boolean changes =
        leftB == 0 && rightA == 0 && leftA > 0 || leftA == 0 && rightB == 0 && leftB > 0;
    double sure = Math.min(1, fewer / ENOUGH);
    return changes ? sure : -sure;
  }
}
