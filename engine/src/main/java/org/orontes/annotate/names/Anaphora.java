package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Precision;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Leads "the city", "the group", "its fighters", "he" and "they" back to a name of the right type
 * nearby, or leaves them open.
 *
 * <p>Narrow on purpose: general coreference moved the fall of one city to another. A candidate must
 * fit the type, stand in the same region within three sentences, and one in the subject of the
 * sentence before outranks a nearer one in an adjunct.
 */
final class Anaphora {
  private static final int SENTENCES_BACK = 3;
  private static final List<String> OWNED = List.of("state", "armed", "person", "group");
  private static final Set<String> STATE = Set.of("government", "office", "ministry");
  private static final int TOPIC_SENTENCES = 2;
  private static final double TOPIC = 1.5;
  private static final double HEADLINE = 2.5;
  private static final double HERE = 5;
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their");

  private final Knowledge knowledge;
  private final DescriptionLexicon words;
  private final Parties parties;

  Anaphora(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = knowledge.descriptions();
    this.parties = new Parties(knowledge);
  }

  void resolve(Draft draft) {
    for (int s = 0; s < draft.sentences.size(); s++) {
      Sentence sentence = draft.sentence(s);
      for (Named m : List.copyOf(draft.in(s))) {
        if (m.id == null && m.name == null && m.targets.isEmpty()) {
          Syntax.headOf(sentence, m.span).ifPresent(head -> description(draft, m, head));
        }
      }
      for (Token token : sentence.tokens()) {
        if (token.pos().startsWith("PRP")) {
          pronoun(draft, s, token);
        }
      }
      for (Named m : List.copyOf(draft.in(s))) {
        parties.membersOf(draft, sentence, m);
      }
    }
  }

  private void description(Draft draft, Named m, Token head) {
    Sentence sentence = draft.sentence(m.sentence);
    boolean definite =
        sentence.children(head).stream()
            .anyMatch(
                c ->
                    (c.dep().equals("det") || c.dep().equals("poss"))
                        && DEFINITE.contains(c.lemma()));
    if (!definite) {
      return;
    }
    Optional<Named> apposed = apposed(draft, sentence, m, head);
    if (apposed.isPresent()) {
      copy(apposed.get(), m);
      return;
    }
    String lemma = head.lemma();
    boolean counted =
        sentence.children(head).stream().anyMatch(c -> words.isAnaphor("counting", c.lemma()));
    if (counted && m.kind == MentionKind.PLACE) {
      return;
    }
    if (lemma.equals("capital") && m.kind == MentionKind.PLACE && isNational(sentence, head)) {
      capital(draft, m);
    } else if (words.isAnaphor("city-heads", lemma)) {
      link(draft, m, c -> isPlace(c, Precision.CITY));
    } else if (words.isAnaphor("country-heads", lemma)) {
      link(draft, m, c -> isPlace(c, Precision.COUNTRY));
    } else if (words.isAnaphor("area-heads", lemma)) {
      link(
          draft,
          m,
          c ->
              isPlace(c, Precision.PROVINCE)
                  || isPlace(c, Precision.REGION)
                  || isPlace(c, Precision.DISTRICT));
    } else if (words.isAnaphor("facility-heads", lemma)) {
      link(
          draft,
          m,
          c ->
              isPlace(c, Precision.POINT)
                  && c.text.toLowerCase(java.util.Locale.ROOT).contains(lemma));
    } else if (words.isAnaphor("group-heads", lemma)) {
      if (parties.isSaidMore(sentence, head)) {
        return;
      }
      link(
          draft,
          m,
          c -> c.kind == MentionKind.ACTOR && parties.isGroup(c) && parties.suits(lemma, c));
      if (words.isAnaphor("forces", lemma)) {
        forcesOf(m);
      }
    }
  }

  /** The forces of a government or ministry are its state's army. */
  private void forcesOf(Named m) {
    Optional<ActorEntry> owner = knowledge.actors().find(m.id);
    if (owner.isEmpty() || !STATE.contains(owner.get().kind())) {
      return;
    }
    knowledge
        .countries()
        .find(owner.get().country())
        .flatMap(c -> knowledge.actors().find(c.actorId() + "/military"))
        .ifPresent(
            army -> {
              m.id = army.id();
              m.name = army.name();
            });
  }

  /** "the provincial capital Bukavu", "the town of Sake": the name stands right behind. */
  private static Optional<Named> apposed(Draft draft, Sentence sentence, Named m, Token head) {
    boolean named =
        sentence.children(head).stream().anyMatch(c -> c.isProper() && c.index() < head.index());
    if (m.kind != MentionKind.PLACE || named) {
      return Optional.empty();
    }
    Optional<Token> behind =
        Syntax.child(sentence, head, "appos")
            .or(
                () ->
                    Syntax.children(sentence, head, "prep").stream()
                        .filter(p -> p.is("of"))
                        .findFirst()
                        .flatMap(p -> Syntax.object(sentence, p)));
    return behind
        .filter(t -> t.isProper())
        .flatMap(t -> draft.over(m.sentence, t))
        .filter(n -> n.place != null && n.kind == MentionKind.PLACE);
  }

  private static void copy(Named from, Named to) {
    to.id = from.id;
    to.name = from.name;
    to.place = from.place;
    to.country = from.country;
  }

  /** "the provincial capital", "the capital of Gezira state" are not the country's. */
  private boolean isNational(Sentence sentence, Token capital) {
    return sentence.children(capital).stream()
        .noneMatch(
            c ->
                words.isAnaphor("lesser-capitals", c.lemma())
                    || (c.dep().equals("prep") && c.is("of")));
  }

  private void capital(Draft draft, Named m) {
    Focus.of(draft)
        .country()
        .flatMap(c -> knowledge.countries().find(c))
        .flatMap(c -> knowledge.gazetteer().find(c.capitalPlace()))
        .ifPresent(
            e -> {
              m.place = e.place();
              m.id = e.place().id();
              m.name = e.place().name();
              m.country = e.country();
              m.inferred = true;
              m.how =
                  Explanation.Step.of(
                      "took \"" + m.text + "\" for " + m.name,
                      "capital of the country the article is most about");
            });
  }

  private static boolean isPlace(Named c, Precision precision) {
    return c.kind == MentionKind.PLACE
        && c.literal
        && c.place != null
        && c.place.precision() == precision;
  }

  private void pronoun(Draft draft, int s, Token token) {
    Sentence sentence = draft.sentence(s);
    String lower = token.form().toLowerCase(java.util.Locale.ROOT);
    if (draft.isTaken(s, token.span())) {
      return;
    }
    boolean person = words.isAnaphor("person", lower);
    boolean plural = words.isAnaphor("actor-plural", lower);
    boolean thing = words.isAnaphor("thing", lower);
    boolean first = Set.of("we", "us", "our", "ours", "i", "me", "my").contains(lower);
    if (!person && !plural && !thing && !first) {
      return;
    }
    MentionKind kind = person || lower.matches("i|me|my") ? MentionKind.PERSON : MentionKind.ACTOR;
    Named m = new Named(s, token.span(), token.form(), null, kind, List.of());
    if (person) {
      link(
          draft,
          m,
          c ->
              c.kind == MentionKind.PERSON
                  && c.name != null
                  && !parties.isBarred(draft.sentence(c.sentence), c, m, token));
    } else if (plural) {
      link(
          draft,
          m,
          c ->
              c.kind == MentionKind.ACTOR
                  && !c.text.equalsIgnoreCase("it")
                  && (Parties.isPlain(c) || parties.isUnnamed(draft.sentence(c.sentence), c))
                  && !parties.isBarred(draft.sentence(c.sentence), c, m, token));
    } else if (thing) {
      if (!possessesMember(sentence, token) && !isSubject(token)) {
        return;
      }
      link(
          draft,
          m,
          c ->
              (c.kind == MentionKind.ACTOR && Parties.isPlain(c) && parties.isGroup(c))
                  || isPlace(c, Precision.COUNTRY));
      if (m.id == null) {
        return;
      }
    }
    draft.add(m);
  }

  private boolean possessesMember(Sentence sentence, Token token) {
    return token.dep().equals("poss")
        && words.isAnaphor("member-heads", sentence.head(token).lemma());
  }

  private static boolean isSubject(Token token) {
    return token.dep().startsWith("nsubj");
  }

  /** Candidates in this sentence before it and in the sentences before, best first. */
  private void link(Draft draft, Named m, Predicate<Named> fits) {
    List<Named> candidates = new ArrayList<>();
    int region = draft.sentence(m.sentence).region();
    for (int s = m.sentence; s >= 0 && s >= m.sentence - SENTENCES_BACK; s--) {
      if (draft.sentence(s).region() != region) {
        break;
      }
      for (Named c : draft.in(s)) {
        if (c.span.end() <= m.span.start() && c != m && fits.test(c) && isFree(draft, c)) {
          candidates.add(c);
        }
      }
    }
    Map<String, Named> topics = m.kind == MentionKind.PLACE ? topics(draft) : Map.of();
    topics.values().stream()
        .filter(c -> c.sentence < m.sentence && fits.test(c) && !candidates.contains(c))
        .forEach(candidates::add);
    candidates.sort(
        Comparator.comparingDouble(
            c -> -salience(draft, m, c) - topic(draft, topics.get(String.valueOf(c.id)))));
    if (candidates.isEmpty()) {
      return;
    }
    Named best = candidates.get(0);
    m.id = best.id;
    m.name = best.name == null ? best.text : best.name;
    m.place = best.place;
    m.country = best.country;
    m.inferred = true;
    m.how =
        new Explanation.Step(
            "took \"" + m.text + "\" for " + m.name,
            "most prominent name of that kind just before",
            candidates.stream()
                .skip(1)
                .map(c -> String.valueOf(c.name))
                .distinct()
                .filter(n -> !n.equals(best.name))
                .limit(3)
                .toList());
  }

  private static double topic(Draft draft, @Nullable Named first) {
    return first == null ? 0 : isHeadline(draft, first) ? HEADLINE : TOPIC;
  }

  private static boolean isHeadline(Draft draft, Named m) {
    int region = draft.sentence(m.sentence).region();
    List<Region> regions = draft.article.regions();
    return region < regions.size()
        && region == draft.sentence(0).region()
        && regions.get(region).kind() == RegionKind.HEADLINE;
  }

  /** What the report is about is meant before what it passes by: its headline and first words. */
  private Map<String, Named> topics(Draft draft) {
    Map<String, Named> topics = new HashMap<>();
    for (int s = 0; s < Math.min(TOPIC_SENTENCES, draft.sentences.size()); s++) {
      for (Named c : draft.in(s)) {
        if (c.id != null && c.kind == MentionKind.PLACE && c.literal && isFree(draft, c)) {
          topics.putIfAbsent(c.id, c);
        }
      }
    }
    return topics;
  }

  /** Not one that stands in another's name ("the Kyiv government") or measures a way. */
  private boolean isFree(Draft draft, Named c) {
    if (c.kind != MentionKind.PLACE) {
      return true;
    }
    Sentence sentence = draft.sentence(c.sentence);
    boolean owned =
        Syntax.headOf(sentence, c.span)
            .filter(t -> t.head() >= 0 && !t.dep().equals("pobj"))
            .map(t -> sentence.head(t))
            .filter(
                h -> h.isNoun() && OWNED.stream().anyMatch(r -> knowledge.nouns().is(h.lemma(), r)))
            .isPresent();
    return !owned && !isMeasure(draft, c) && !isSeat(sentence, c);
  }

  /** "The government in Kinshasa said that the city": where a government sits is another city. */
  private boolean isSeat(Sentence sentence, Named c) {
    return Syntax.headOf(sentence, c.span)
        .filter(t -> t.dep().equals("pobj") && sentence.head(t).is("in"))
        .map(t -> sentence.head(t))
        .filter(p -> p.head() >= 0)
        .flatMap(p -> knowledge.nouns().find(sentence.head(p).lemma()))
        .filter(n -> n.id().equals("government"))
        .isPresent();
  }

  /** A place that only says how far another is: "80 km from X", "west of X". */
  private boolean isMeasure(Draft draft, Named c) {
    return Syntax.headOf(draft.sentence(c.sentence), c.span)
        .filter(t -> t.dep().equals("pobj") && t.head() >= 0)
        .map(t -> draft.sentence(c.sentence).head(t))
        .filter(p -> p.is("from", "of") && p.index() > 0)
        .map(p -> draft.sentence(c.sentence).tokens().get(p.index() - 1))
        .filter(
            b -> words.isAnaphor("lengths", b.lemma()) || words.isAnaphor("directions", b.lemma()))
        .isPresent();
  }

  /** Nearer is better; the subject of a sentence, or a name within it, is better than the rest. */
  private static double salience(Draft draft, Named m, Named c) {
    int distance = m.sentence - c.sentence;
    double score = distance == 0 ? HERE : Math.max(0, 3 - distance);
    Optional<Token> head = Syntax.headOf(draft.sentence(c.sentence), c.span);
    if (head.isPresent() && isInSubject(draft.sentence(c.sentence), head.get())) {
      score += 1.5;
    }
    return score + c.span.start() / (double) (draft.text().length() + 1) * 0.5;
  }

  private static boolean isInSubject(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 8; steps++) {
      if (at.dep().startsWith("nsubj")) {
        return at.head() >= 0
            && (sentence.head(at).head() < 0 || sentence.head(at).dep().equals("ccomp"));
      }
      if (at.head() < 0 || at.dep().equals("relcl") || at.dep().equals("advcl")) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }
}
