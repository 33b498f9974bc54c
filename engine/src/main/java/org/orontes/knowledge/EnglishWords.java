package org.orontes.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Base forms of English verbs, adjectives and adverbs, as NLP4J's analyser lists them: tells a name
 * from a word that begins with a capital because it begins a sentence or stands in a headline. Its
 * nouns are left out: they include names of places.
 */
public final class EnglishWords {
  private static final String ROOT = "/edu/emory/mathcs/nlp/component/morph/english/";

  private EnglishWords() {}

  /** True for the base form, plural or past of a common English word, in lower case. */
  public static boolean isWord(String form) {
    Set<String> words = ReadOnce.WORDS;
    if (words.contains(form)) {
      return true;
    }
    int n = form.length();
    return (form.endsWith("s") && words.contains(form.substring(0, n - 1)))
        || (form.endsWith("es") && words.contains(form.substring(0, n - 2)))
        || (form.endsWith("ed")
            && (words.contains(form.substring(0, n - 2))
                || words.contains(form.substring(0, n - 1))))
        || (form.endsWith("ing")
            && n > 5
            && (words.contains(form.substring(0, n - 3))
                || words.contains(form.substring(0, n - 3) + "e")));
  }

  /** True for the base form of an English verb, in lower case. */
  public static boolean isVerb(String form) {
    return ReadOnce.VERBS.contains(form);
  }

  private static final class ReadOnce {
    static final Set<String> VERBS = read("verb");
    static final Set<String> WORDS = read("verb", "adjective", "adverb");

    private static Set<String> read(String... lists) {
      Set<String> words = new HashSet<>(60_000);
      for (String list : lists) {
        try (InputStream in = EnglishWords.class.getResourceAsStream(ROOT + list + ".base")) {
          if (in == null) {
            throw new KnowledgeException(list + ".base", "is not on the class path");
          }
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
          reader.lines().map(String::trim).forEach(words::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return words;
    }
  }
}
