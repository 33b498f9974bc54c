package org.orontes.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.facts.FactDraft;
import org.orontes.coding.facts.FactFinder;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.real.FactualityReader;
import org.orontes.coding.real.Reading;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactRule.Form;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Participant;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Writes down what a sentence says stands, one fact for each pair of subject and object, with who
 * says so and how it is told.
 */
final class Facts {
  /** No sentence states more; one that seems to is a list. */
  private static final int MAX_FACTS_PER_SENTENCE = 20;

  private final Distances distances;
  private final FactFinder finder;
  private final FactualityReader factuality;
  private final Participants participants;
  private final Chain chain;

  Facts(Knowledge knowledge, RuleBook events, FactualityReader factuality) {
    this.distances = new Distances(knowledge);
    this.finder = new FactFinder(knowledge, events);
    this.factuality = factuality;
    this.participants = new Participants(knowledge, events.kinds());
    this.chain = new Chain(knowledge);
  }

  List<Fact> find(Context context, Sentence sentence) {
    List<Fact> facts = new ArrayList<>(distances.find(context, sentence));
    Set<String> told = new HashSet<>();
    for (FactDraft draft : finder.find(sentence, context.mentions())) {
      Reading reading = factuality.read(draft.frame());
      boolean within = draft.rule().form() == Form.COMPOUND || draft.rule().form() == Form.TITLE;
      if (reading.fiction() && !within) {
        continue;
      }
      Factuality how = within ? Factuality.ASSERTED : reading.factuality();
      for (Fact fact : pairs(context, sentence, draft, how)) {
        boolean first = told.add(fact.kind() + ' ' + fact.subject() + ' ' + fact.object());
        if (first && facts.size() < MAX_FACTS_PER_SENTENCE) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }

  private List<Fact> pairs(
      Context context, Sentence sentence, FactDraft draft, Factuality factuality) {
    List<Fact> facts = new ArrayList<>();
    for (Argument one : draft.subjects()) {
      Party subject = party(context, sentence, draft, one);
      if (draft.objects().isEmpty() && subject != null) {
        facts.add(fact(context, draft, factuality, subject, null));
      }
      for (Argument other : draft.objects()) {
        Party object = party(context, sentence, draft, other);
        if (subject != null && object != null && !subject.key.equals(object.key)) {
          facts.add(fact(context, draft, factuality, subject, object));
        }
      }
    }
    return facts;
  }

  /**
   * One side of a fact.
   *
   * @param key id or name
   * @param span where it is named
   */
  private record Party(String key, Span span) {}

  private @Nullable Party party(
      Context context, Sentence sentence, FactDraft draft, Argument argument) {
    Optional<Mention> mention = context.mentions().over(sentence, argument.head());
    Optional<Mention> closest = closest(context, sentence, argument.head());
    if (draft.rule().form() == Form.ROAD || isOfPlaces(draft)) {
      return closest.map(m -> new Party(key(m), m.span())).orElse(null);
    }
    boolean spot = mention.filter(m -> m.kind() == MentionKind.PLACE && !isCountry(m)).isPresent();
    if (spot) {
      return mention.map(m -> new Party(key(m), m.span())).orElse(null);
    }
    boolean within = argument.role() == Role.MODIFIER && closest.isPresent();
    if (within && closest.get().span().contains(draft.frame().trigger().span())) {
      return new Party(argument.head().form(), argument.head().span()); // army in "army chief"
    }
    if (within && !closest.equals(mention)) {
      Participant p = participants.of(closest.get());
      return new Party(p.id() == null ? p.name() : p.id(), p.span());
    }
    if (argument.head().pos().startsWith("W")) {
      return null;
    }
    boolean pronoun = argument.head().pos().startsWith("PRP");
    if (pronoun && mention.filter(m -> m.id() != null).isEmpty()) {
      return null;
    }
    Participant p = participants.one(context, sentence, argument);
    return new Party(p.id() == null ? p.name() : p.id(), p.span());
  }

  private static boolean isOfPlaces(FactDraft draft) {
    return draft.rule().kind().equals("border");
  }

  private static boolean isCountry(Mention m) {
    return !m.literal() || m.place() != null && m.place().precision() == Precision.COUNTRY;
  }

  /** The shortest mention over a word: Chad in "the border between Chad and Sudan". */
  private static Optional<Mention> closest(Context context, Sentence sentence, Token word) {
    return context.mentions().in(sentence).stream()
        .filter(m -> m.span().contains(word.span()))
        .min(Comparator.comparingInt(m -> m.span().length()));
  }

  private static String key(Mention m) {
    if (m.id() != null) {
      return m.id();
    }
    return m.name() == null ? m.text() : m.name();
  }

  private Fact fact(
      Context context,
      FactDraft draft,
      Factuality factuality,
      Party subject,
      @Nullable Party object) {
    Span span = subject.span.cover(draft.frame().trigger().span());
    for (Token word : draft.words()) {
      span = span.cover(word.span());
    }
    if (draft.rule().form() == Form.ROAD) {
      span = span.cover(Syntax.phrase(draft.frame().sentence(), draft.frame().trigger()));
    }
    if (object != null) {
      span = span.cover(object.span);
    }
    return new Fact(
        draft.rule().kind(),
        subject.key,
        object == null ? null : object.key,
        draft.rule().form() == Form.ROAD ? road(context, draft) : draft.value(),
        null,
        false,
        span,
        span.of(context.text()),
        subject.span,
        object == null ? null : object.span,
        chain.of(context, draft.frame().trigger().span(), null),
        factuality,
        draft.past());
  }

  /** The road as the report names it: "N2 road", "the M5". */
  private String road(Context context, FactDraft draft) {
    Span phrase = Syntax.phrase(draft.frame().sentence(), draft.frame().trigger());
    return participants.bare(phrase.of(context.text()).replaceAll("\\s+", " "));
  }
}
