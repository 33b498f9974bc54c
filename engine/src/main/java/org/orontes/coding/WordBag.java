package org.orontes.coding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** Some words of a sentence in order, asked whether a word or phrase stands among them. */
final class WordBag {
  private final String forms;
  private final String lemmas;

  private WordBag(String forms, String lemmas) {
    this.forms = forms;
    this.lemmas = lemmas;
  }

  /** All words of a sentence. */
  static WordBag of(Sentence sentence) {
    return of(sentence.tokens());
  }

  /** A word and all that hangs on it. */
  static WordBag below(Sentence sentence, Token head) {
    return of(sentence.within(sentence.subtree(head)));
  }

  static WordBag of(Collection<Token> tokens) {
    StringBuilder forms = new StringBuilder(" ");
    StringBuilder lemmas = new StringBuilder(" ");
    for (Token token : tokens) {
      forms.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
      lemmas.append(token.lemma()).append(' ');
    }
    return new WordBag(forms.toString(), lemmas.toString());
  }

  /** True if one of the words or phrases stands among them, as written or in its base form. */
  boolean has(Set<String> any) {
    for (String phrase : any) {
      if (holds(forms, phrase) || holds(lemmas, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** True if a phrase stands between two spaces. */
  private static boolean holds(String words, String phrase) {
    for (int at = words.indexOf(phrase, 1); at > 0; at = words.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if (words.charAt(at - 1) == ' ' && end < words.length() && words.charAt(end) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** The two one after another. */
  static WordBag joined(List<WordBag> bags) {
    StringBuilder forms = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    bags.forEach(b -> forms.append(b.forms));
    bags.forEach(b -> lemmas.append(b.lemmas));
    return new WordBag(forms.toString(), lemmas.toString());
  }
}
