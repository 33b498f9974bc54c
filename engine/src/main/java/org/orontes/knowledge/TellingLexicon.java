package org.orontes.knowledge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a report shows that it tells of one event again, of another one, or that it was there itself
 * ({@code lexicon/<language>/tellings.yaml}).
 */
public final class TellingLexicon {
  /** Words before that of the deed which can point back from it. */
  private static final int WORDS_BEFORE = 2;

  private static final String ANY_WORD = "*";

  private final Set<String> pointing = new HashSet<>();
  private final Set<String> other = new HashSet<>();
  private final Set<String> happening = new HashSet<>();
  private final Set<String> hearsay = new HashSet<>();
  private final Set<String> vague = new HashSet<>();
  private final Pattern firstHand;

  private TellingLexicon(List<String> firstHand) {
    String phrases =
        firstHand.stream()
            .map(
                phrase ->
                    Arrays.stream(phrase.split(" "))
                        .map(word -> word.equals(ANY_WORD) ? "\\w+" : Pattern.quote(word))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("|"));
    this.firstHand = Pattern.compile("\\b(" + phrases + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static TellingLexicon load(KnowledgeFiles files, String language) {
    List<YamlMap> all = files.yaml("lexicon/" + language + "/tellings.yaml");
    TellingLexicon lexicon =
        new TellingLexicon(
            all.stream().flatMap(f -> f.map("first-hand").texts("phrases").stream()).toList());
    for (YamlMap file : all) {
      lexicon.pointing.addAll(file.map("pointing").texts("words"));
      lexicon.happening.addAll(file.map("happening").texts("words"));
      lexicon.other.addAll(file.map("other").texts("words"));
      lexicon.hearsay.addAll(file.map("hearsay").texts("words"));
      lexicon.vague.addAll(file.map("hearsay").texts("before"));
    }
    return lexicon;
  }

  /**
   * True if a deed is named as one told before.
   *
   * @param before the words of its sentence before it
   */
  public boolean pointsBack(String before) {
    return endsWith(before, pointing);
  }

  /**
   * True if a sentence says of a deed that it happened: it is known already, and where and when
   * follow.
   *
   * @param behind the words of its sentence behind it
   */
  public boolean happens(String behind) {
    String words = String.join(" ", behind.toLowerCase(Locale.ROOT).strip().split("\\W+")) + " ";
    return happening.stream().anyMatch(phrase -> words.startsWith(phrase + " "));
  }

  /**
   * True if a deed is named as another one than those told before.
   *
   * @param before the words of its sentence before it
   */
  public boolean isOther(String before) {
    return endsWith(before, other);
  }

  private static boolean endsWith(String before, Set<String> words) {
    String[] all = before.toLowerCase(Locale.ROOT).split("\\W+");
    return Arrays.stream(all)
        .skip(Math.max(0, all.length - WORDS_BEFORE))
        .anyMatch(words::contains);
  }

  /**
   * True if what stands for a speaker is only what goes round, and nobody who could be asked:
   * "unconfirmed reports", and not "a police report".
   *
   * @param speaker the words that stand for the speaker
   */
  public boolean isHearsay(String speaker) {
    for (String word : speaker.toLowerCase(Locale.ROOT).split("\\W+")) {
      if (hearsay.contains(word)) {
        return true;
      }
      if (!vague.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** True if a sentence shows that who wrote it saw or heard for itself. */
  public boolean isFirstHand(String sentence) {
    return firstHand.matcher(sentence).find();
  }
}
