package org.orontes.annotate.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.parse.ReadSentence.ProposedName;
import org.orontes.knowledge.Names;
import org.orontes.knowledge.NounLexicon;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Words, lemmas, names and dependencies of one sentence. Thread-safe. */
final class SentenceParser {
  private static final Pattern CODE_NAME = Pattern.compile("[A-Z]{1,5}-?\\d{1,3}");
  private static final String PLAIN_NAME = "Army";

  /** The label of a word that hangs on no other: the parser may call it an object of nothing. */
  private static final String ROOT = "root";

  private final ReadingModels models;
  private final Shouting shouting;
  private final WordLexicon wordList;
  private final Lemmas lemmas;
  private final Retagger retagger;

  SentenceParser(ReadingModels models, WordLexicon words, Names names, NounLexicon nouns) {
    this.models = models;
    this.shouting = new Shouting(names, nouns);
    this.wordList = words;
    this.lemmas = new Lemmas(words);
    this.retagger = new Retagger(lemmas);
  }

  ReadSentence parse(String text, Span span, int region) {
    List<Word> words = Words.of(models, text, span);
    NLPNode[] nodes = nodes(shouting.spoken(text, span, words));
    models.parse(nodes);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words.get(i), nodes[i + 1], text));
    }
    return new ReadSentence(
        new Sentence(span, region, mended(retagger.mend(tokens))), names(words, nodes));
  }

  /** The arcs that the parser of news text is known to put in the wrong place, mended in turn. */
  private List<Token> mended(List<Token> tokens) {
    List<Token> arcs = MisplacedArcs.mend(QuoteSubjects.mend(tokens), wordList);
    List<Token> mended = SpeakersAtEnd.mend(MisplacedSubjects.mend(arcs), wordList);
    return TelegraphicPassives.mend(mended, wordList);
  }

  /** The words as the models take them: from index 1 on, the root before them. */
  static NLPNode[] nodes(List<Word> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < words.size(); i++) {
      NLPNode node = new NLPNode();
      node.setID(i + 1);
      node.setWordForm(readable(words.get(i).form()));
      nodes[i + 1] = node;
    }
    return nodes;
  }

  /**
   * What the models are shown: a name of capitals and figures ("M23", "FDLR-2") throws them off, so
   * they read a plain one in its place.
   */
  private static String readable(String form) {
    return CODE_NAME.matcher(form).matches() ? PLAIN_NAME : form;
  }

  /**
   * One word of a sentence.
   *
   * @param form as the models see it: quotation marks and dashes straightened
   * @param span where it stands in the article
   */
  record Word(String form, Span span) {}

  private Token token(int index, Word word, NLPNode node, String text) {
    String pos = node.getPartOfSpeechTag();
    boolean code = CODE_NAME.matcher(word.form()).matches();
    String own = code ? word.form() : node.getLemma();
    String lemma = lemmas.mend(word.form(), own.toLowerCase(Locale.ROOT), pos);
    int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
    String label = node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel();
    String dep = head < 0 ? ROOT : label;
    return new Token(index, word.span(), word.span().of(text), lemma, pos, head, dep);
  }

  /** Joins B-I-L and U tags; a name that is begun and not ended goes as far as it goes. */
  private static List<ProposedName> names(List<Word> words, NLPNode[] nodes) {
    List<ProposedName> names = new ArrayList<>();
    int from = -1;
    String type = "";
    for (int i = 0; i <= words.size(); i++) {
      String tag = i == words.size() ? "O" : nodes[i + 1].getNamedEntityTag();
      boolean inside = tag != null && (tag.startsWith("I-") || tag.startsWith("L-"));
      if (from >= 0 && !inside) {
        names.add(new ProposedName(cover(words, from, i - 1), type));
        from = -1;
      }
      if (tag != null && (tag.startsWith("B-") || tag.startsWith("U-"))) {
        from = i;
        type = tag.substring(2);
      }
    }
    return names;
  }

  private static Span cover(List<Word> words, int first, int last) {
    return words.get(first).span().cover(words.get(last).span());
  }
}
