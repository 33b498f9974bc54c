package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Deeds that were only played or told: in an exercise, on mock things, in a film, in a picture; and
 * truths about whoever does.
 */
final class Played {
  private static final int MAX_STEPS = 6;

  private final FactualityLexicon words;
  private final Set<String> within;
  private final Set<String> about;
  private final Set<String> teaching;

  Played(FactualityLexicon words, ClauseLexicon clauses) {
    this.words = words;
    this.within = clauses.list("within-drills");
    this.about = clauses.list("stories-about");
    this.teaching = clauses.list("teaching");
  }

  /** What says that it was only played, or is a truth about all and no event. */
  Optional<Token> find(Sentence sentence, Token verb) {
    Optional<Token> staged = stage(sentence, verb);
    if (staged.isPresent()) {
      return staged;
    }
    for (Token child : sentence.children(verb)) {
      if (child.dep().equals("dobj") || child.dep().equals("nsubjpass")) {
        Optional<Token> mock =
            sentence.children(child).stream()
                .filter(c -> words.isIn("unreal-things", c.lemma()))
                .findFirst();
        if (mock.isPresent()) {
          return mock; // "retook a mock station"
        }
      }
      Token subject =
          child.dep().equals("csubj")
              ? Syntax.child(sentence, child, "nsubj").orElse(child)
              : child;
      boolean said = child.dep().equals("csubj") || child.dep().equals("nsubj");
      if (said
          && FactualityReader.isPresent(verb)
          && words.isIn("free-relatives", subject.lemma())) {
        return Optional.of(subject); // "whoever burns a church burns us all"
      }
    }
    return Optional.empty();
  }

  /** "In the film", "during the war game", "in a simulated attack": where a verb is only played. */
  Optional<Token> stage(Sentence sentence, Token verb) {
    for (Token child : Syntax.children(sentence, verb, "prep")) {
      boolean opens = within.contains(child.lemma()) && child.index() < verb.index();
      Optional<Token> stage =
          Syntax.object(sentence, child)
              .filter(
                  o ->
                      child.is("in") && words.isIn("works", o.lemma())
                          || opens && isDrill(sentence, o));
      if (stage.isPresent()) {
        return stage;
      }
    }
    return Optional.empty();
  }

  private boolean isDrill(Sentence sentence, Token noun) {
    return words.isIn("drills", noun.lemma())
        || Syntax.children(sentence, noun, "compound").stream()
            .anyMatch(c -> words.isIn("drills", c.lemma() + " " + noun.lemma()))
        || sentence.children(noun).stream()
            .anyMatch(
                c -> words.findAttributive(c.lemma()).filter(e -> e == Effect.FICTION).isPresent());
  }

  /** "The novel tells", "the series follows": what hangs on such a verb is a story. */
  boolean isStory(Sentence sentence, Token verb) {
    return verb.isVerb()
        && Syntax.child(sentence, verb, "nsubj")
            .filter(n -> words.isIn("works", n.lemma()) || isSerial(sentence, n))
            .isPresent();
  }

  /** "How to survive a kidnapping": a lesson, and no event. */
  boolean isLesson(Sentence sentence, Token verb) {
    return verb.pos().equals("VB")
        && Syntax.hasTo(sentence, verb)
        && Syntax.children(sentence, verb, "advmod").stream()
            .anyMatch(c -> teaching.contains(c.lemma()));
  }

  /** Told in the present, also with an auxiliary: "whose partner is murdered". */
  static boolean isNow(Sentence sentence, Token verb) {
    return FactualityReader.isPresent(verb)
        || Syntax.children(sentence, verb, "aux", "auxpass").stream()
            .anyMatch(FactualityReader::isPresent);
  }

  /** A series is a work unless it is one of something: "a series of attacks". */
  private boolean isSerial(Sentence sentence, Token noun) {
    return words.isIn("serials", noun.lemma()) && Syntax.behindOf(sentence, noun).isEmpty();
  }

  /** "A sniper who …", where a novel tells of him or somebody paints him. */
  boolean isCharacter(Sentence sentence, Token noun, Token clause) {
    boolean within =
        Syntax.children(sentence, clause, "prep").stream()
            .filter(p -> p.is("in"))
            .anyMatch(p -> sentence.children(p).stream().anyMatch(c -> c.pos().equals("WDT")));
    if (within && (words.isIn("works", noun.lemma()) || isDrill(sentence, noun))) {
      return true; // "an exercise in which rockets strike a refinery"
    }
    Token at = noun;
    for (int step = 0; step < MAX_STEPS && at.head() >= 0; step++) {
      Token above = sentence.head(at);
      boolean now = isNow(sentence, clause);
      switch (at.dep()) {
        case "pobj", "conj", "appos" -> {
          // Goes on to what it stands beside or behind.
        }
        case "prep" -> {
          if (now && words.isIn("works", above.lemma()) && about.contains(at.lemma())) {
            return true;
          }
        }
        case "dobj", "attr", "nsubjpass" -> {
          boolean pictured = now && words.isIn("picturing", above.lemma());
          return pictured || FactualityReader.isPresent(above) && isStory(sentence, above);
        }
        default -> {
          return false;
        }
      }
      if (above.isVerb()) {
        return FactualityReader.isPresent(above) && isStory(sentence, above);
      }
      at = above;
    }
    return false;
  }
}
