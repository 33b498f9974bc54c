package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.annotate.parse.SentenceParser.Word;
import org.orontes.knowledge.EnglishWords;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.NameIndex;
import org.orontes.knowledge.Names;
import org.orontes.knowledge.NounLexicon;
import org.orontes.model.Span;

/**
 * Headlines and dispatches all in capitals, which tell the models nothing: common words are shown
 * small, names with one capital. A known name of several common words ("SHINING PATH") is one too.
 */
final class Shouting {
  private static final int MIN_SHOUTED = 4;
  private static final int MIN_NOUN = 3;

  private final Names names;
  private final NounLexicon nouns;

  Shouting(Names names, NounLexicon nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  private boolean isNoun(String small) {
    if (nouns.find(small).isPresent()) {
      return true;
    }
    int n = small.length();
    boolean several = n > MIN_NOUN && small.endsWith("s");
    return several
        && (nouns.find(small.substring(0, n - 1)).isPresent()
            || small.endsWith("es") && nouns.find(small.substring(0, n - 2)).isPresent()
            || small.endsWith("ies") && nouns.find(small.substring(0, n - 3) + "y").isPresent());
  }

  /** The words as somebody who does not shout would write them; their spans stay. */
  List<Word> spoken(String text, Span sentence, List<Word> words) {
    if (!isShouted(words)) {
      return words;
    }
    List<Span> known = known(text, sentence);
    List<Word> spoken = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean named = known.stream().anyMatch(n -> n.contains(word.span()));
      spoken.add(new Word(spoken(word.form(), named), word.span()));
    }
    return spoken;
  }

  private static boolean isShouted(List<Word> words) {
    long letters = words.stream().filter(w -> w.form().matches("\\p{L}{2,}")).count();
    long capitals = words.stream().filter(w -> w.form().matches("\\p{Lu}{2,}")).count();
    return letters >= MIN_SHOUTED && capitals == letters;
  }

  /** Where names of two words or more stand that the data know. */
  private List<Span> known(String text, Span sentence) {
    List<Span> found = new ArrayList<>();
    List<NameForm.Atom> atoms = NameForm.atoms(text, sentence);
    for (int i = 0; i < atoms.size(); i++) {
      for (NameIndex.Hit<Names.Target> hit : names.findAt(atoms, i)) {
        if (hit.words() > 1) {
          found.add(hit.span());
        }
      }
    }
    return found;
  }

  private String spoken(String form, boolean named) {
    String small = form.toLowerCase(Locale.ROOT);
    boolean word = EnglishWords.isWord(small) || isNoun(small);
    boolean acronym = form.length() <= 3 && !word;
    boolean capital = named && form.length() > 3;
    return small.isEmpty() || word && !capital
        ? small
        : acronym ? form : form.substring(0, 1) + small.substring(1);
  }
}
