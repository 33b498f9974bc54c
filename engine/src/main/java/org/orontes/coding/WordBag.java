package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.orontes.knowledge.MeansLexicon;
import org.orontes.knowledge.MeansLexicon.Group;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Some words of a sentence in order, asked whether a word or phrase stands among them. */
final class WordBag {
  private final List<Token> tokens;

  /** The groups that any of the words may belong to: only of those it is asked word by word. */
  private final long groups;

  private WordBag(List<Token> tokens, long groups) {
    this.tokens = tokens;
    this.groups = groups;
  }

  /** All words of a sentence. */
  static WordBag of(MeansLexicon means, Sentence sentence) {
    return of(means, sentence.tokens());
  }

  /** A word and all that hangs on it. */
  static WordBag below(MeansLexicon means, Sentence sentence, Token head) {
    return of(means, sentence.within(sentence.subtree(head)));
  }

  static WordBag of(MeansLexicon means, List<Token> tokens) {
    long groups = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      groups |= means.groupsOf(token.lemma());
      if (!token.form().equalsIgnoreCase(token.lemma())) { // lemmas are in lower case
        groups |= means.groupsOf(form(token));
      }
      String compound = Syntax.hyphened(tokens, i);
      groups |= compound.isEmpty() ? 0 : means.groupsOf(compound);
    }
    return new WordBag(tokens, groups);
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** The compounds with a hyphen among them, most often none. */
  private static List<String> hyphened(List<Token> tokens) {
    List<String> hyphened = new ArrayList<>(0);
    for (int i = 2; i < tokens.size(); i++) {
      String compound = Syntax.hyphened(tokens, i);
      if (!compound.isEmpty()) {
        hyphened.add(compound);
      }
    }
    return hyphened;
  }

  /** True if one of the words or phrases stands among them, as written or in its base form. */
  boolean has(Group any) {
    return (groups & any.bit()) != 0 && (has(any, WordBag::form) || has(any, Token::lemma));
  }

  private boolean has(Group any, Function<Token, String> word) {
    List<String> words = new ArrayList<>(tokens.stream().map(word).toList());
    words.addAll(hyphened(tokens));
    for (String one : words) {
      if (any.contains(one)) {
        return true;
      }
      for (String phrase : any.phrases().getOrDefault(one, List.of())) {
        if ((" " + String.join(" ", words) + " ").contains(" " + phrase + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The two one after another. */
  static WordBag joined(List<WordBag> bags) {
    List<Token> tokens = new ArrayList<>();
    long groups = 0;
    for (WordBag bag : bags) {
      tokens.addAll(bag.tokens);
      groups |= bag.groups;
    }
    return new WordBag(tokens, groups);
  }
}
