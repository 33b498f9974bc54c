package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.annotate.parse.Parsed.token;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

class MisplacedArcsTest {
  private static final WordLexicon WORDS = WordLexicon.load(KnowledgeFiles.ours(), "en");

  private static String arc(List<Token> tokens, int index) {
    return Parsed.arc(MisplacedArcs.mend(tokens, WORDS), index);
  }

  @Test
  void whatStandsBehindADateIsTheSubject() {
    List<Token> tokens =
        List.of(
            token(0, "On", "IN", 4, "prep"),
            token(1, "March", "NNP", 0, "pobj"),
            token(2, "base", "NN", 1, "appos"),
            token(3, "was", "VBD", 4, "auxpass"),
            token(4, "shelled", "VBN", -1, "root"));
    assertEquals("nsubjpass>4", arc(tokens, 2));
  }

  @Test
  void whatStandsBehindATownIsAnApposition() {
    List<Token> tokens =
        List.of(
            token(0, "In", "IN", 4, "prep"),
            token(1, "Goma", "NNP", 0, "pobj"),
            token(2, "capital", "NN", 1, "appos"),
            token(3, "they", "PRP", 4, "nsubj"),
            token(4, "met", "VBD", -1, "root"));
    assertEquals("appos>1", arc(tokens, 2));
  }

  @Test
  void anAppositionThatReachesOverTheVerbIsItsObject() {
    List<Token> tokens =
        List.of(
            token(0, "court", "NN", 3, "nsubj"),
            token(1, "in", "IN", 0, "prep"),
            token(2, "Minsk", "NNP", 1, "pobj"),
            token(3, "sentenced", "VBD", -1, "root"),
            token(4, "poet", "NN", 2, "appos"));
    assertEquals("dobj>3", arc(tokens, 4));
  }

  @Test
  void aVerbWithAnObjectTakesNoSecond() {
    List<Token> tokens =
        List.of(
            token(0, "court", "NN", 2, "nsubj"),
            token(1, "Minsk", "NNP", 0, "nmod"),
            token(2, "sentenced", "VBD", -1, "root"),
            token(3, "him", "PRP", 2, "dobj"),
            token(4, "poet", "NN", 1, "appos"));
    assertEquals("appos>1", arc(tokens, 4));
  }

  private static List<Token> leftAfterTroopsEntered(String joint) {
    return List.of(
        token(0, "rebels", "NNS", 1, "nsubj"),
        token(1, "left", "VBD", -1, "root"),
        token(2, "after", "IN", 1, "prep"),
        token(3, "troops", "NNS", 2, "pobj"),
        token(4, "backed", "VBN", 1, "advcl"),
        token(5, joint, joint.equals(",") ? "," : "CC", 1, joint.equals(",") ? "punct" : "cc"),
        token(6, "entered", "VBD", 1, "conj"));
  }

  @Test
  void afterOpensAClauseWhereNoAndJoinsTheVerbs() {
    List<Token> tokens = leftAfterTroopsEntered(",");
    assertEquals("nsubj>6", arc(tokens, 3));
    assertEquals("advcl>1", arc(tokens, 6));
    assertEquals("mark>6", arc(tokens, 2));
    assertEquals("acl>3", arc(tokens, 4));
  }

  @Test
  void verbsThatAndJoinShareTheirSubject() {
    List<Token> tokens = leftAfterTroopsEntered("and");
    assertEquals("pobj>2", arc(tokens, 3));
    assertEquals("conj>1", arc(tokens, 6));
  }

  private static List<Token> troopsPushedLaunched(String behindSubject) {
    return List.of(
        token(0, "Troops", "NNS", 2, "nsubj"),
        token(1, behindSubject, behindSubject.equals(",") ? "," : "RB", 2, "punct"),
        token(2, "pushed", "VBD", -1, "root"),
        token(3, "out", "RB", 2, "advmod"),
        token(4, ",", ",", 5, "punct"),
        token(5, "launched", "VBD", 2, "conj"),
        token(6, "raid", "NN", 5, "dobj"));
  }

  @Test
  void aParticipleBetweenCommasIsSaidOfTheSubject() {
    List<Token> tokens = troopsPushedLaunched(",");
    assertEquals("root>-1", arc(tokens, 5));
    assertEquals("nsubj>5", arc(tokens, 0));
    assertEquals("acl>0", arc(tokens, 2));
    assertEquals("VBN", MisplacedArcs.mend(tokens, WORDS).get(2).pos());
  }

  @Test
  void aVerbRightBehindItsSubjectIsNoParticiple() {
    assertEquals("root>-1", arc(troopsPushedLaunched("then"), 2));
  }

  private static List<Token> tookSouthOf(String modifier, String pos) {
    return List.of(
        token(0, "They", "PRP", 1, "nsubj"),
        token(1, "took", "VBD", -1, "root"),
        token(2, modifier, pos, 3, "nmod"),
        token(3, "positions", "NNS", 4, "npadvmod"),
        token(4, "south", "RB", 1, "advmod"),
        token(5, "of", "IN", 4, "prep"));
  }

  @Test
  void whatIsTakenSouthOfATownIsTheObject() {
    assertEquals("dobj>1", arc(tookSouthOf("several", "JJ"), 3));
  }

  @Test
  void whatIsCountedMayMeasureAWay() {
    assertEquals("npadvmod>4", arc(tookSouthOf("30", "CD"), 3));
  }

  private static List<Token> killingTwoSaid(String before) {
    return List.of(
        token(0, "Gunmen", "NNS", 1, "nsubj"),
        token(1, "fired", "VBD", 7, "ccomp"),
        token(2, "killing", "VBG", 1, "advcl"),
        token(3, "guards", "NNS", 2, "dobj"),
        token(4, before, ",", 3, "punct"),
        token(5, "residents", "NNS", 3, "conj"),
        token(6, "priests", "NNS", 5, "conj"),
        token(7, "said", "VBD", -1, "root"));
  }

  @Test
  void whoeverStandsBeforeTheLastVerbSaysSo() {
    assertEquals("nsubj>7", arc(killingTwoSaid(","), 5));
    assertEquals("conj>5", arc(killingTwoSaid(","), 6));
  }

  @Test
  void withoutACommaTheListGoesOn() {
    assertEquals("conj>3", arc(killingTwoSaid("and"), 5));
  }

  private static List<Token> clashOf(String preposition) {
    return List.of(
        token(0, "Clash", "NN", 6, "nsubj"),
        token(1, preposition, "IN", 0, "prep"),
        token(2, "herders", "NNS", 1, "pobj"),
        token(3, "and", "CC", 2, "cc"),
        token(4, "the", "DT", 5, "det"),
        token(5, "army", "NN", 6, "nsubj"),
        token(6, "left", "VBD", -1, "root"));
  }

  @Test
  void theSecondOfTwoBetweenWhomItIsActsNotAlone() {
    assertEquals("conj>2", arc(clashOf("between"), 5));
    assertEquals("nsubj>6", arc(clashOf("of"), 5));
  }

  private static List<Token> killedInBeniSaid(String before) {
    return List.of(
        token(0, "They", "PRP", 1, "nsubjpass"),
        token(1, "killed", "VBN", -1, "root"),
        token(2, "in", "IN", 1, "prep"),
        token(3, "Beni", "NNP", 2, "pobj"),
        token(4, before, ",", 1, "punct"),
        token(5, "said", "VBD", 1, "conj"),
        token(6, "a", "DT", 7, "det"),
        token(7, "chief", "NN", 3, "appos"));
  }

  @Test
  void whoStandsBehindTheVerbOfSpeechSaysSo() {
    List<Token> tokens = killedInBeniSaid(",");
    assertEquals("nsubj>5", arc(tokens, 7));
    assertEquals("ccomp>5", arc(tokens, 1));
    assertEquals("root>-1", arc(tokens, 5));
  }

  @Test
  void withoutACommaTheAppositionStays() {
    assertEquals("appos>3", arc(killedInBeniSaid("then"), 7));
  }

  @Test
  void whatBecomesOfThemIsNoWordOfTheirs() {
    List<Token> tokens =
        List.of(
            token(0, "Gunmen", "NNS", 1, "nsubj"),
            token(1, "shot", "VBD", -1, "root"),
            token(2, "dead", "JJ", 4, "amod"),
            token(3, "two", "CD", 4, "nmod"),
            token(4, "traders", "NNS", 1, "dobj"));
    assertEquals("oprd>1", arc(tokens, 2));
  }

  @Test
  void theDeadOfWhomAVerbTellsAreTheObject() {
    List<Token> tokens =
        List.of(
            token(0, "Neighbours", "NNS", 1, "nsubj"),
            token(1, "found", "VBD", -1, "root"),
            token(2, "dead", "JJ", 3, "amod"),
            token(3, "traders", "NNS", 1, "dobj"));
    assertEquals("amod>3", arc(tokens, 2));
  }

  @Test
  void whatBecameOfTheObjectIsTheVerbsToTell() {
    List<Token> tokens =
        List.of(
            token(0, "Raiders", "NNS", 1, "nsubj"),
            token(1, "took", "VBD", -1, "root"),
            token(2, "herders", "NNS", 1, "dobj"),
            token(3, "captive", "JJ", 2, "nmod"),
            token(4, "near", "IN", 3, "prep"),
            token(5, "Pibor", "NNP", 4, "pobj"));
    assertEquals("oprd>1", arc(tokens, 3));
    assertEquals("prep>1", arc(tokens, 4));
  }

  @Test
  void whatOnlyDescribesTheObjectStaysWithIt() {
    List<Token> tokens =
        List.of(
            token(0, "Raiders", "NNS", 1, "nsubj"),
            token(1, "took", "VBD", -1, "root"),
            token(2, "herders", "NNS", 1, "dobj"),
            token(3, "loyal", "JJ", 2, "nmod"));
    assertEquals("nmod>2", arc(tokens, 3));
  }
}
