package org.orontes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line of a manual apart as a shell would: spaces, double quotation marks, comments. */
final class Words {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|#.*|(\\S+)");

  private Words() {}

  static String[] of(String line) {
    List<String> words = new ArrayList<>();
    Matcher next = WORD.matcher(line);
    while (next.find()) {
      if (next.group(1) != null) {
        words.add(next.group(1));
      } else if (next.group(2) != null) {
        words.add(next.group(2));
      }
    }
    return words.toArray(new String[0]);
  }
}
