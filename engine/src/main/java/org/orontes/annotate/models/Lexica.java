package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.ArrayList;
import java.util.List;

/** What NLP4J's models look up about each word before they tag it. */
final class Lexica {
  private final WordLists ambiguityClasses;
  private final WordLists wordClusters;
  private final PhraseTable names;
  private final WordVectors vectors;

  Lexica(WordLists ambiguity, WordLists clusters, PhraseTable names, WordVectors vectors) {
    this.ambiguityClasses = ambiguity;
    this.wordClusters = clusters;
    this.names = names;
    this.vectors = vectors;
  }

  /** Fills in the nodes, of which the first stands for the root. */
  void process(NLPNode[] nodes) {
    List<String> words = new ArrayList<>(nodes.length);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      String lower = node.getValue(Field.word_form_simplified_lowercase);
      node.setAmbiguityClasses(ambiguityClasses.find(lower));
      node.setWordClusters(wordClusters.findSet(lower));
      node.setWordEmbedding(vectors.find(node.getValue(Field.word_form_undigitalized)));
      words.add(node.getValue(Field.word_form_simplified));
    }
    for (PhraseTable.Hit hit : names.findAll(words)) {
      for (String label : hit.labels()) {
        mark(nodes, hit.first() + 1, hit.last() + 1, label);
      }
    }
  }

  private static void mark(NLPNode[] nodes, int first, int last, String label) {
    if (first == last) {
      nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, label));
      return;
    }
    nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, label));
    nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, label));
    for (int i = first + 1; i < last; i++) {
      nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, label));
    }
  }
}
