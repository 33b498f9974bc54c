package org.orontes.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.orontes.knowledge.Layout;

/**
 * Tells the language of a stretch of text: by its script, then English by its small words or, where
 * a short text has none of any language, by its nouns, then other languages in Latin letters by a
 * model, which is right on long text only.
 *
 * <p>Safe for several threads.
 */
final class Languages {
  /** What cannot be told. */
  static final String UNKNOWN = "und";

  static final String ENGLISH = "en";

  /** The model takes "Rebels capture Hama" for Waray; from about two sentences it is right. */
  private static final int MIN_MODEL_LETTERS = 120;

  private static final int MAX_MODEL_CHARS = 2_000;
  private static final int MIN_SMALL_WORDS = 2;

  /** One noun may be French or German as well: "Explosion in Kabul". */
  private static final int MIN_NOUNS = 2;

  /** Half of running English text is made of such words; in names and numbers there are none. */
  private static final double MIN_SHARE = 0.12;

  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      new EnumMap<>(
          Map.of(
              UnicodeScript.HEBREW, "he",
              UnicodeScript.GREEK, "el",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.HIRAGANA, "ja",
              UnicodeScript.KATAKANA, "ja",
              UnicodeScript.HAN, "zh",
              UnicodeScript.GEORGIAN, "ka",
              UnicodeScript.ARMENIAN, "hy",
              UnicodeScript.MYANMAR, "my",
              UnicodeScript.THAI, "th"));

  private final Set<String> english;
  private final Set<String> foreign;
  private final Set<String> nouns;

  Languages(Layout layout) {
    this.english = layout.words("function_english");
    this.foreign = layout.words("function_foreign");
    this.nouns = layout.nouns();
  }

  /**
   * The language of a text.
   *
   * @param around what the text around it is written in, for stretches too short to tell
   */
  String of(String text, String around) {
    UnicodeScript script = mainScript(text);
    if (script == UnicodeScript.COMMON) {
      return around;
    }
    if (script != UnicodeScript.LATIN) {
      String known = BY_SCRIPT.get(script);
      return known != null ? known : byModel(text, script, around);
    }
    List<String> words = Words.of(withoutInitials(text));
    long small = words.stream().filter(english::contains).count();
    long other = words.stream().filter(foreign::contains).count();
    boolean enough = small >= MIN_SMALL_WORDS || small >= MIN_SHARE * words.size();
    boolean shortAndSo = small > 0 && other == 0 && letters(text) < MIN_MODEL_LETTERS;
    if (small > other && (enough || shortAndSo)) {
      return ENGLISH;
    }
    if (other == 0 && letters(text) < MIN_MODEL_LETTERS && nounsOf(words) >= MIN_NOUNS) {
      return ENGLISH;
    }
    boolean foreignWords = other > small && other >= MIN_SMALL_WORDS;
    if (letters(text) >= (foreignWords ? MIN_MODEL_LETTERS / 2 : MIN_MODEL_LETTERS)) {
      return detect(text);
    }
    return foreignWords ? UNKNOWN : around;
  }

  /** "UN" and "LA" among other words are initials and no small words of French. */
  private static String withoutInitials(String text) {
    return text.chars().anyMatch(Character::isLowerCase)
        ? INITIALS.matcher(text).replaceAll(" ")
        : text;
  }

  private long nounsOf(List<String> words) {
    return words.stream().filter(nouns::contains).distinct().count();
  }

  /** Arabic letters are Persian, Urdu and Kurdish as well, Cyrillic ones of many languages. */
  private static String byModel(String text, UnicodeScript script, String around) {
    if (letters(text) >= MIN_MODEL_LETTERS / 2) {
      return detect(text);
    }
    if (script == UnicodeScript.ARABIC) {
      return Arabic.language(text);
    }
    return around.equals(ENGLISH) ? UNKNOWN : around;
  }

  private static UnicodeScript mainScript(String text) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
      counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static String detect(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_MODEL_CHARS));
    Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(head);
    return Model.TWO_LETTERS.getOrDefault(best.getLang(), UNKNOWN);
  }

  /** Letters that Arabic itself does not have. */
  private static final class Arabic {
    private static final String PERSIAN = "پچژگ";
    private static final String URDU = "ٹڈڑےں";
    private static final String KURDISH = "ڕڵۆێ";

    static String language(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (URDU.indexOf(c) >= 0) {
          return "ur";
        }
        if (KURDISH.indexOf(c) >= 0) {
          return "ku";
        }
      }
      return text.chars().anyMatch(c -> PERSIAN.indexOf(c) >= 0) ? "fa" : "ar";
    }
  }

  /** Loaded when the first text needs it: 10 MB, half a second. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();
    static final Map<String, String> TWO_LETTERS = twoLetters();

    private static LanguageDetectorModel load() {
      try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("The language model is not on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, String> twoLetters() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        try {
          codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        } catch (MissingResourceException e) {
          continue;
        }
      }
      codes.put("cmn", "zh");
      codes.put("arb", "ar");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("zlm", "ms");
      codes.put("nob", "no");
      codes.put("nno", "no");
      codes.put("plt", "mg");
      codes.put("ckb", "ku");
      return codes;
    }
  }
}
