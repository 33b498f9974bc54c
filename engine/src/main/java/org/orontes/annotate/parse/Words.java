package org.orontes.annotate.parse;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.parse.SentenceParser.Word;
import org.orontes.model.Span;

/**
 * Splits a sentence into words for the parser.
 *
 * <p>Typographic quotation marks and apostrophes are shown to the parser as plain ones and a dash
 * between spaces as two hyphens, which is what it was trained on; each replacement keeps its length
 * until the words are cut, so offsets hold.
 */
final class Words {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "ul", "ed", "es", "ez", "bin",
          "ibn", "abu");

  private Words() {}

  static List<Word> of(ReadingModels models, String text, Span span) {
    String plain = plain(span.of(text));
    List<Word> words = new ArrayList<>();
    for (Token token : models.tokenize(plain)) {
      int start = token.getStartOffset();
      int end = token.getEndOffset();
      if (start < end && end <= plain.length()) {
        add(words, plain, start, end, span.start());
      }
    }
    return joinArticles(words);
  }

  /** "al-Assad" is one name: the parser errs less when it sees one word. */
  private static List<Word> joinArticles(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i + 2 < words.size() && isArticleBeforeName(words, i)) {
        Word name = words.get(i + 2);
        String form = words.get(i).form() + "-" + name.form();
        joined.add(new Word(form, words.get(i).span().cover(name.span())));
        i += 2;
      } else {
        joined.add(words.get(i));
      }
    }
    return joined;
  }

  private static boolean isArticleBeforeName(List<Word> words, int i) {
    Word article = words.get(i);
    Word hyphen = words.get(i + 1);
    Word name = words.get(i + 2);
    boolean touching =
        article.span().end() == hyphen.span().start() && hyphen.span().end() == name.span().start();
    return touching
        && hyphen.form().equals("-")
        && ARTICLES.contains(article.form().toLowerCase(Locale.ROOT))
        && Character.isUpperCase(name.form().codePointAt(0));
  }

  private static void add(List<Word> words, String plain, int start, int end, int offset) {
    String form = plain.substring(start, end);
    Span where = new Span(offset + start, offset + end);
    boolean last = plain.substring(end).chars().allMatch(c -> c == '"' || c == '\'' || c == ' ');
    if (last && isAcronymWithStop(form)) {
      int stop = where.end() - 1;
      words.add(new Word(form.substring(0, form.length() - 1), new Span(where.start(), stop)));
      words.add(new Word(".", new Span(stop, where.end())));
      return;
    }
    words.add(new Word(isDash(form) && isFree(plain, start, end) ? "--" : form, where));
  }

  /** "SDF." at the end of a sentence, but not "U.S.", whose stop is its own as well. */
  private static boolean isAcronymWithStop(String form) {
    return form.length() > 2
        && form.endsWith(".")
        && form.chars().limit(form.length() - 1L).allMatch(Character::isLetterOrDigit);
  }

  /** With a space on both sides: a dash between clauses, not a hyphen within a word. */
  private static boolean isFree(String plain, int start, int end) {
    boolean before = start == 0 || plain.charAt(start - 1) == ' ';
    boolean after = end == plain.length() || plain.charAt(end) == ' ';
    return (before && after) || plain.charAt(start) != '-';
  }

  private static boolean isDash(String form) {
    return form.equals("\u2014") || form.equals("\u2013") || form.equals("-");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u02bb', '\u0060', '\u00b4', '\u2032' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u00a0', '\u202f', '\u2009', '\u200a', '\t' -> ' ';
      case '\u2011' -> '-';
      default -> c;
    };
  }
}
