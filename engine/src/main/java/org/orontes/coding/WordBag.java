package org.orontes.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.orontes.knowledge.MeansLexicon.Group;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** Some words of a sentence in order, asked whether a word or phrase stands among them. */
final class WordBag {
  private final List<String> forms;
  private final List<String> lemmas;

  private WordBag(List<String> forms, List<String> lemmas) {
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
    List<String> forms = new ArrayList<>(tokens.size());
    List<String> lemmas = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      forms.add(token.form().toLowerCase(Locale.ROOT));
      lemmas.add(token.lemma());
    }
    addHyphened(List.copyOf(tokens), forms, lemmas);
    return new WordBag(forms, lemmas);
  }

  /** "Sit-in", which the parser cuts in three, as one more word behind the others. */
  private static void addHyphened(List<Token> tokens, List<String> forms, List<String> lemmas) {
    for (int i = 2; i < tokens.size(); i++) {
      Token first = tokens.get(i - 2);
      Token last = tokens.get(i);
      boolean hyphen = tokens.get(i - 1).pos().equals("HYPH");
      if (hyphen && first.index() + 2 == last.index()) {
        forms.add((first.form() + "-" + last.form()).toLowerCase(Locale.ROOT));
        lemmas.add(first.lemma() + "-" + last.lemma());
      }
    }
  }

  /** True if one of the words or phrases stands among them, as written or in its base form. */
  boolean has(Group any) {
    return has(any, forms) || has(any, lemmas);
  }

  private static boolean has(Group any, List<String> words) {
    for (String word : words) {
      if (any.contains(word)) {
        return true;
      }
      for (String phrase : any.phrases().getOrDefault(word, List.of())) {
        if ((" " + String.join(" ", words) + " ").contains(" " + phrase + " ")) {
          return true;
        }
      }
    }
    return false;
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
