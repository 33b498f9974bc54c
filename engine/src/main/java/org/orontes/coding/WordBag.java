package org.orontes.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** Some words of a sentence in order, asked whether a word or phrase stands among them. */
final class WordBag {
  private final List<String> forms;
  private final List<String> lemmas;
  private final Set<String> words;

  private WordBag(List<String> forms, List<String> lemmas) {
    this.forms = forms;
    this.lemmas = lemmas;
    this.words = new HashSet<>(forms);
    this.words.addAll(lemmas);
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
    List<String> forms = new ArrayList<>(tokens.size());
    List<String> lemmas = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      forms.add(token.form().toLowerCase(Locale.ROOT));
      lemmas.add(token.lemma());
    }
    return new WordBag(forms, lemmas);
  }

  /** True if one of the words or phrases stands among them, as written or in its base form. */
  boolean has(Set<String> any) {
    for (String phrase : any) {
      int cut = phrase.indexOf(' ');
      if (cut < 0 && words.contains(phrase)
          || cut > 0
              && words.contains(phrase.substring(0, cut))
              && (stands(phrase, forms) || stands(phrase, lemmas))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String phrase, List<String> words) {
    return (" " + String.join(" ", words) + " ").contains(" " + phrase + " ");
  }

  /** The two one after another. */
  static WordBag joined(List<WordBag> bags) {
    List<String> forms = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    bags.forEach(b -> forms.addAll(b.forms));
    bags.forEach(b -> lemmas.addAll(b.lemmas));
    return new WordBag(forms, lemmas);
  }
}
