package org.orontes.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of one habit of news pages, such as "share this article", told by their patterns.
 *
 * @param id short and unique, such as {@code share}
 * @param use what a match is good for: boilerplate, byline, caption, dateline, post, outlet, …
 * @param patterns any of which must be found in the line; never run on more than {@link #MAX_CHARS}
 *     characters
 * @param closes true if such a line stands at the end of an article
 * @param opens true if such a line stands at the head of an article
 * @param weight how much a match says, from 1; 1 where the file says nothing
 * @param yes lines that must match
 * @param no lines that must not match
 */
public record LayoutGroup(
    String id,
    String use,
    List<Pattern> patterns,
    boolean closes,
    boolean opens,
    int weight,
    List<String> yes,
    List<String> no) {
  /** Furniture is short; a longer stretch is cut before matching so that no pattern runs away. */
  public static final int MAX_CHARS = 400;

  public LayoutGroup {
    patterns = List.copyOf(patterns);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** The first pattern found in a line that is no longer than {@link #MAX_CHARS}. */
  public Optional<Matcher> find(CharSequence line) {
    return line.length() > MAX_CHARS ? Optional.empty() : match(line);
  }

  /** The first pattern found in the first {@link #MAX_CHARS} characters of a line. */
  public Optional<Matcher> findAtStart(CharSequence line) {
    return match(line.subSequence(0, Math.min(line.length(), MAX_CHARS)));
  }

  private Optional<Matcher> match(CharSequence line) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
