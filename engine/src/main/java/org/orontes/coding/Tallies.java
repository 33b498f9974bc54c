package org.orontes.coding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Tally;
import org.orontes.model.Token;

/** Whether a number is told as a running total or as what has come on top. */
final class Tallies {
  private final QuantityLexicon words;

  Tallies(QuantityLexicon words) {
    this.words = words;
  }

  /** "Another 12", "12 more": on top. "So far", "since October", "in total": all until then. */
  @Nullable Tally of(Context context, Sentence sentence, Token number) {
    int i = number.index();
    boolean top = i > 0 && words.isIn("added", Numbers.form(sentence.tokens().get(i - 1)));
    boolean more =
        i + 1 < sentence.tokens().size()
            && words.isIn("added-behind", Numbers.form(sentence.tokens().get(i + 1)))
            && (i + 2 >= sentence.tokens().size() || !sentence.tokens().get(i + 2).is("than"));
    if (top || more) {
      return Tally.ADDED;
    }
    String text = sentence.span().of(context.text()).toLowerCase(Locale.ROOT);
    for (String mark : words.list("total-marks")) {
      if (holds(text, mark)) {
        return Tally.TOTAL;
      }
    }
    return isSince(context, sentence, number) ? Tally.TOTAL : null;
  }

  private static boolean holds(String text, String words) {
    int at = text.indexOf(words);
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + words.length() == text.length()
            || !Character.isLetter(text.charAt(at + words.length())));
  }

  /** "Since October": a time behind "since" that hangs on what governs the number. */
  private static boolean isSince(Context context, Sentence sentence, Token number) {
    Token at = number;
    while (at.head() >= 0) {
      at = sentence.head(at);
      for (Token p : Syntax.children(sentence, at, "prep")) {
        boolean time =
            p.is("since")
                && context.read().times().stream()
                    .anyMatch(t -> sentence.subtree(p).overlaps(t.span()));
        if (time) {
          return true;
        }
      }
      if (at.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
