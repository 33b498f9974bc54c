package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.orontes.knowledge.NameForm.Atom;

/**
 * Tells whether two Latin spellings may be of one name that is written in another script ({@code
 * lexicon/spellings.yaml}). Immutable; safe for several threads.
 */
public final class Spellings {
  private static final String NONE = "-";
  private static final String VOWELS = "aeiouy";
  private static final int MIN_CONSONANTS = 2;

  private final Set<String> leftOut = new HashSet<>();
  private final List<Rewrite> rewrites = new ArrayList<>();
  private final List<Alike> alike = new ArrayList<>();
  private final List<Set<String>> vowels = new ArrayList<>();

  private record Rewrite(Pattern from, String to, int over) {}

  private record Alike(char as, Set<String> letters, boolean atEnd, int over) {}

  /**
   * A name taken apart.
   *
   * @param consonants of each word, with a space between words: equal for all spellings of a name
   * @param between what vowels stand before, between and behind them
   */
  public record Spelling(String consonants, List<String> between) {
    public Spelling {
      between = List.copyOf(between);
    }

    /** The consonants of all words in a row: two spellings of one name have the same. */
    public String letters() {
      return consonants.replace(" ", "");
    }
  }

  private Spellings() {}

  static Spellings load(KnowledgeFiles files) {
    Spellings spellings = new Spellings();
    for (YamlMap file : files.yaml("lexicon/spellings.yaml")) {
      spellings.leftOut.addAll(file.texts("left-out"));
      for (YamlMap r : file.maps("rewrites")) {
        Pattern from = Pattern.compile(r.text("from"));
        spellings.rewrites.add(new Rewrite(from, r.text("to"), over(r)));
      }
      for (YamlMap c : file.maps("consonants")) {
        List<String> letters = c.texts("letters");
        boolean atEnd = c.findText("at").isPresent();
        spellings.alike.add(
            new Alike(letters.get(0).charAt(0), Set.copyOf(letters), atEnd, over(c)));
      }
      file.lists("vowels").forEach(group -> spellings.vowels.add(Set.copyOf(group)));
    }
    return spellings;
  }

  private static int over(YamlMap entry) {
    return entry.has("over") ? (int) entry.number("over") : 0;
  }

  /** The key that all spellings of a name share, though other names may have it too. */
  public Spelling of(String name) {
    StringBuilder consonants = new StringBuilder();
    List<String> between = new ArrayList<>();
    for (Atom atom : NameForm.atoms(name)) {
      if (!leftOut.contains(atom.form())) {
        add(atom.form(), consonants, between);
      }
    }
    return new Spelling(consonants.toString(), between);
  }

  private void add(String form, StringBuilder consonants, List<String> between) {
    String word = form;
    for (Rewrite rewrite : rewrites) {
      if (form.length() > rewrite.over) {
        word = rewrite.from.matcher(word).replaceAll(rewrite.to);
      }
    }
    int count = consonants(word);
    StringBuilder vowel = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (VOWELS.indexOf(c) >= 0) {
        vowel.append(c);
      } else if (i == 0 || word.charAt(i - 1) != c) {
        between.add(vowel.length() == 0 ? NONE : vowel.toString());
        vowel.setLength(0);
        consonants.append(folded(c, i == word.length() - 1, count));
      }
    }
    between.add(vowel.length() == 0 ? NONE : vowel.toString());
    consonants.append(' ');
  }

  private static int consonants(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean doubled = i > 0 && word.charAt(i - 1) == word.charAt(i);
      count += VOWELS.indexOf(word.charAt(i)) < 0 && !doubled ? 1 : 0;
    }
    return count;
  }

  private char folded(char c, boolean last, int count) {
    for (Alike group : alike) {
      if (group.letters.contains(String.valueOf(c))
          && count > group.over
          && (last || !group.atEnd)) {
        return group.as;
      }
    }
    return c;
  }

  /** True if both may be spellings of one name. Names of one consonant match only if equal. */
  public boolean isSame(String one, String other) {
    return isSame(of(one), of(other)) || NameForm.key(one).equals(NameForm.key(other));
  }

  /** As {@link #isSame(String, String)}, for names taken apart before. */
  public boolean isSame(Spelling one, Spelling other) {
    String letters = one.letters();
    if (letters.length() < MIN_CONSONANTS || !letters.equals(other.letters())) {
      return false;
    }
    if (one.between.size() != other.between.size()) {
      return joined(one).equals(joined(other));
    }
    int at = 0;
    for (String word : one.consonants.split(" ", -1)) {
      for (int i = 0; i <= word.length() && at < one.between.size(); i++, at++) {
        boolean edge = i == 0 || i == word.length();
        if (!isAlike(one.between.get(at), other.between.get(at), edge)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Words written apart or together: "Ben Gvir" and "Bengvir" have the same vowels in a row. */
  private static String joined(Spelling spelling) {
    return String.join("", spelling.between).replace(NONE, "");
  }

  /** At the edge of a word a vowel is never just left out: Karen is not Karenni. */
  private boolean isAlike(String one, String other, boolean edge) {
    if (one.equals(other)) {
      return true;
    }
    if (edge && (one.equals(NONE) || other.equals(NONE))) {
      return false;
    }
    return vowels.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }
}
