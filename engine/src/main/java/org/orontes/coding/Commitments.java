package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.real.Reading;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Factuality;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * PLOVER codes what an actor says it will do by the words: a promise is AGREE, a refusal REJECT, a
 * warning of what will follow THREATEN. See decisions 0014 and 0022.
 */
final class Commitments {
  private static final Map<String, String> PROMISES =
      Map.of(
          "AID", "AGREE",
          "COOPERATE", "AGREE",
          "CONSULT", "AGREE",
          "SUPPORT", "AGREE",
          "RETREAT", "AGREE",
          "CONCEDE", "AGREE");

  /** Reaching terms with somebody; to fail at it is to reject. */
  private static final Set<String> TERMS = Set.of("agree/accept", "agree/peace");

  /** Words against somebody, which are an act as soon as they are said. */
  private static final Set<String> VERBAL_CONFLICT = Set.of("SANCTION", "PROTEST");

  private static final Map<String, String> THREATS =
      Map.of(
          "ASSAULT", "violence",
          "MOBILIZE", "violence",
          "SANCTION", "relations",
          "COERCE", "restrict",
          "PROTEST", "restrict");
  private static final Map<String, String> CAMEO =
      Map.of("AGREE", "030", "REJECT", "120", "THREATEN", "130");

  private final Set<String> failing;
  private final Set<String> vows;
  private final Set<String> conditions;

  Commitments(ClauseLexicon words) {
    this.failing = words.list("failing");
    this.vows = words.list("vowing");
    this.conditions = words.list("terms");
  }

  /** The type of the promise, refusal or threat, or null where an event keeps its own. */
  @Nullable String promise(Match match, Reading reading) {
    String type = match.rule().type();
    boolean not = reading.factuality() == Factuality.NEGATED;
    boolean failed =
        TERMS.contains(match.rule().id())
            && reading.governors().stream().anyMatch(g -> failing.contains(g.lemma()));
    if (not && failed) {
      return "REJECT";
    }
    boolean sworn = reading.governors().stream().anyMatch(g -> vows.contains(g.lemma()));
    if (sworn && !not && THREATS.containsKey(type) && isConditional(match.frame(), reading)) {
      return "THREATEN";
    }
    if (!reading.committed()) {
      return null;
    }
    if (PROMISES.containsKey(type)) {
      boolean stance = type.equals("SUPPORT"); // who will not praise has not refused anything
      return !not ? PROMISES.get(type) : stance ? null : "REJECT";
    }
    boolean threat =
        THREATS.containsKey(type)
            && match.rule().change() == null
            && (VERBAL_CONFLICT.contains(type) || isConditional(match.frame(), reading));
    return threat && !not ? "THREATEN" : null;
  }

  /** The mode of a threat by what is threatened; null for promises. */
  static @Nullable String mode(Match match, String promise) {
    return promise.equals("THREATEN") ? THREATS.get(match.rule().type()) : null;
  }

  /** "Will shell the port unless …": said to somebody who can still turn it away. */
  private boolean isConditional(Frame frame, Reading reading) {
    List<Token> heads = new ArrayList<>(reading.governors());
    heads.add(frame.trigger());
    List<Token> clauses =
        heads.stream()
            .flatMap(h -> Syntax.children(frame.sentence(), h, "advcl").stream())
            .toList();
    for (Token clause : clauses) {
      if (Syntax.children(frame.sentence(), clause, "mark", "advmod").stream()
          .anyMatch(m -> conditions.contains(m.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** The CAMEO code of a promise, refusal or threat. */
  static @Nullable String cameo(String type) {
    return CAMEO.get(type);
  }
}
