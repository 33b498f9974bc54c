package org.orontes.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title that came beside an article's text and does not stand in it, as in feeds and exports. It
 * is read as the text's last line and not its first, so that every offset that somebody else
 * counted in the text keeps its meaning; as a headline it is what the article says first all the
 * same.
 */
final class TitleBeside {
  /** What parts the title from the text. */
  static final String GAP = "\n\n";

  /** A title is repeated at the top of a text or nowhere. */
  private static final int TOP_LINES = 12;

  /** Share of the title's words that a line has which is the same title, edited. */
  private static final double SAME = 0.8;

  /** A longer line has the title's words because it tells the whole of it. */
  private static final double LONGER = 1.5;

  private static final int MOST_CHARS = 300;
  private static final int LEAST_WORDS = 2;

  /** What stands between a title and the shorter name of its site or of its subject. */
  private static final Pattern SURE = Pattern.compile("\\s+(?:\\||::|»|·)\\s+");

  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:^|[\\s(])[\\p{L}\\p{N}-]+\\.(?:com|org|net|tv|info|co|[a-z]{2})\\b");

  private final OutletNames names;

  TitleBeside(OutletNames names) {
    this.names = names;
  }

  /**
   * The title to be read with a text, without the name of the site behind it.
   *
   * @return empty if none was given, if it says nothing, or if the text has it
   */
  Optional<String> find(Page page, Given given) {
    String headline = given.headline();
    if (headline == null) {
      return Optional.empty();
    }
    String title = oneLine(withoutSite(oneLine(headline), given.outlet()));
    List<String> words = Words.of(title);
    boolean says = words.size() >= LEAST_WORDS && title.length() <= MOST_CHARS;
    return says && !hasTitle(page, words) ? Optional.of(title) : Optional.empty();
  }

  private static String oneLine(String title) {
    return Controls.replace(title).strip().replaceAll("\\s+", " ");
  }

  private String withoutSite(String title, @Nullable String outlet) {
    String shorter =
        SURE.splitAsStream(title)
            .reduce((one, other) -> other.length() > one.length() ? other : one)
            .orElse(title);
    Matcher dash = DASH.matcher(shorter);
    while (dash.find()) {
      if (dash.start() > 0 && isSite(shorter.substring(dash.end()), outlet)) {
        return shorter.substring(0, dash.start());
      }
    }
    return shorter;
  }

  private boolean isSite(String tail, @Nullable String outlet) {
    String name = names.clean(tail);
    return name.equalsIgnoreCase(names.clean(outlet))
        || names.isOutlet(name)
        || DOMAIN.matcher(tail).find();
  }

  /** True if one of the first lines is the title, to the letter or edited. */
  private static boolean hasTitle(Page page, List<String> words) {
    String title = String.join(" ", words);
    Set<String> all = new HashSet<>(words);
    return page.lines().stream()
        .limit(TOP_LINES)
        .map(line -> Words.of(line.text()))
        .anyMatch(line -> isSame(title, all, line));
  }

  private static boolean isSame(String title, Set<String> words, List<String> line) {
    if (String.join(" ", line).startsWith(title)) {
      return true;
    }
    long shared = words.stream().filter(line::contains).count();
    return shared >= SAME * words.size() && line.size() <= LONGER * words.size();
  }
}
