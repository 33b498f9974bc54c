package org.orontes.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.ClaimId;
import org.orontes.model.Explanation.Step;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/**
 * One article while it is coded: what was annotated, sorted so that a sentence is asked for its own
 * alone. Serves one article on one thread.
 */
final class Context {
  private final AnnotatedArticle read;
  private final MentionIndex mentions;
  private final Map<Integer, List<TimeMention>> times = new HashMap<>();
  private final NavigableMap<Span, Step> resolutions;
  private final boolean plain;

  /** The sentence whose times were asked for last: each of its words is. */
  private @Nullable Sentence asked;

  private List<TimeMention> timesOfAsked = List.of();

  private Context(AnnotatedArticle read) {
    this.read = read;
    this.mentions = new MentionIndex(read);
    this.resolutions = new TreeMap<>(read.resolutions());
    this.plain = isPlain(read.article().text());
    for (TimeMention time : read.times()) {
      for (int s = firstFrom(time.span().start()); s < read.sentences().size(); s++) {
        Span sentence = read.sentences().get(s).span();
        if (sentence.start() >= time.span().end()) {
          break;
        }
        times.computeIfAbsent(sentence.start(), k -> new ArrayList<>(2)).add(time);
      }
    }
  }

  /** True if every character is a code point of its own, so that nothing is to be counted. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first sentence that ends behind an offset; sentences stand in order. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = read.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (read.sentences().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Context of(AnnotatedArticle read) {
    return new Context(read);
  }

  /** The article as annotated. */
  AnnotatedArticle read() {
    return read;
  }

  /** Its mentions by sentence. */
  MentionIndex mentions() {
    return mentions;
  }

  Article article() {
    return read.article();
  }

  String text() {
    return read.article().text();
  }

  List<Sentence> sentences() {
    return read.sentences();
  }

  /** The times that a sentence tells, in order. */
  List<TimeMention> times(Sentence sentence) {
    if (times.isEmpty()) {
      return List.of();
    }
    if (sentence != asked) {
      asked = sentence;
      timesOfAsked = times.getOrDefault(sentence.span().start(), List.of());
    }
    return timesOfAsked;
  }

  /** True if a word of a sentence belongs to a time. */
  boolean isTime(Sentence sentence, Span word) {
    for (TimeMention time : times(sentence)) {
      if (time.span().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** True if a time of a sentence reaches into a stretch of it. */
  boolean hasTime(Sentence sentence, Span stretch) {
    for (TimeMention time : times(sentence)) {
      if (time.span().overlaps(stretch)) {
        return true;
      }
    }
    return false;
  }

  /** How the names and pronouns within a stretch were led back, by position. */
  List<Step> resolutions(Span within) {
    Span from = new Span(within.start(), within.start());
    Span to = new Span(within.end(), within.end());
    List<Step> found = new ArrayList<>();
    resolutions
        .subMap(from, to)
        .forEach(
            (span, step) -> {
              if (within.contains(span)) {
                found.add(step);
              }
            });
    return found;
  }

  /** A claim's id: offsets in code points of the input's text. */
  ClaimId claimId(Span trigger, String type, int number) {
    int start = codePoints(trigger.start());
    int end = codePoints(trigger.end());
    String again = number > 1 ? "#" + number : "";
    return new ClaimId(article().id().value() + "/" + start + "-" + end + "/" + type + again);
  }

  /** Name of a sentence in explanations: {@code article@start}. */
  String sentenceName(Sentence sentence) {
    return article().id().value() + "@" + codePoints(sentence.span().start());
  }

  private int codePoints(int offset) {
    int before = plain ? offset : text().codePointCount(0, offset);
    return article().partCodePoints() + before;
  }
}
