package org.orontes.coding;

import java.util.List;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.ClaimId;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/**
 * One article while it is coded.
 *
 * @param read the article as annotated
 * @param mentions its mentions by sentence
 */
record Context(AnnotatedArticle read, MentionIndex mentions) {

  static Context of(AnnotatedArticle read) {
    return new Context(read, new MentionIndex(read));
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
    return article().partCodePoints() + text().codePointCount(0, offset);
  }
}
