package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Span;
import org.orontes.model.Token;
import org.orontes.pipeline.CacheFolder;

class SentenceParserTest {
  /** The parser calls the first noun of this an object, of nothing. */
  private static final String OBJECT_OF_NOTHING =
      "KOMBOLA MEMBERS, WHO CLAIM THAT THEY ARE NOT CARRYING GUNS, ARE GUARDING THE GATE AND THE"
          + " DOORS LEADING TO THE MINISTRY.";

  @Test
  void whatHangsOnNothingIsARoot() throws IOException {
    var cache = CacheFolder.find(System.getenv(), System.getProperty("user.home"));
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.ours());
    SentenceParser parser =
        new SentenceParser(
            ReadingModels.load(cache, step -> {}),
            WordLexicon.load(KnowledgeFiles.ours(), "en"),
            knowledge.names(),
            knowledge.nouns());
    Span all = new Span(0, OBJECT_OF_NOTHING.length());
    List<Token> roots =
        parser.parse(OBJECT_OF_NOTHING, all, 0).sentence().tokens().stream()
            .filter(t -> t.head() < 0)
            .toList();
    assertTrue(!roots.isEmpty());
    roots.forEach(t -> assertEquals("root", t.dep(), t.form()));
  }
}
