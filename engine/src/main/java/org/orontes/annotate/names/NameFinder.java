package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.parse.ReadSentence.ProposedName;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.NameForm.Atom;
import org.orontes.knowledge.NameIndex;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * First pass: every stretch that the data or the tagger takes for a name, the better one where they
 * overlap, and places and peoples inside longer names.
 */
final class NameFinder {
  private static final int A_WORD = 10;
  private static final int KNOWN_ACTOR = 7;
  private static final int KNOWN_OUTLET = 5;
  private static final int KNOWN_PLACE = 4;
  private static final int TAGGED = 2;
  private static final int MIN_RESPELLED = 7;

  /** Letters of an article or joint of a name: "Al-", "-e-". */
  private static final int MAX_ARTICLE = 3;

  private final Knowledge knowledge;
  private final NameEvidence evidence;

  NameFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.evidence =
        new NameEvidence(knowledge.nouns(), knowledge.places(), knowledge.descriptions());
  }

  /** A stretch that may be a name. */
  private record Candidate(
      Span span, int words, @Nullable String tag, List<Target> targets, int weight) {}

  void find(Draft draft) {
    NameEvidence.Votes votes = evidence.count(draft);
    SpelledOut spelled = SpelledOut.in(draft, knowledge.descriptions());
    for (int s = 0; s < draft.sentences.size(); s++) {
      if (draft.sentence(s).tokens().isEmpty()) {
        continue;
      }
      List<Candidate> candidates = candidates(draft, s, votes);
      addSpelledOut(draft, s, spelled, candidates);
      List<Candidate> chosen = choose(candidates);
      for (Candidate c : chosen) {
        draft.add(named(draft, s, c));
      }
      addNested(draft, s, candidates, chosen);
    }
  }

  private List<Candidate> candidates(Draft draft, int s, NameEvidence.Votes votes) {
    Sentence sentence = draft.sentence(s);
    List<Candidate> candidates = new ArrayList<>();
    List<ProposedName> proposed = draft.sentences.get(s).names();
    List<Atom> atoms = NameForm.atoms(draft.text(), sentence.span());
    for (int i = 0; i < atoms.size(); i++) {
      for (NameIndex.Hit<Target> hit : knowledge.names().findAt(atoms, i)) {
        List<Atom> words = atoms.subList(i, i + hit.words());
        String tag = tagOver(proposed, hit.span());
        List<Target> kept =
            hit.targets().stream()
                .filter(t -> t instanceof Target.Where || !isParted(draft, hit.span()))
                .filter(t -> !(t instanceof Target.Where) || !isCutOff(draft.text(), hit.span()))
                .filter(
                    t ->
                        draft.isDateline(s)
                            ? t instanceof Target.Where && words.get(0).capital()
                            : evidence.accepts(t, words, tag, sentence, votes))
                .toList();
        if (!kept.isEmpty()) {
          int weight = hit.words() * A_WORD + bonus(kept) + (tag == null ? 0 : TAGGED);
          candidates.add(new Candidate(hit.span(), hit.words(), tag, kept, weight));
        }
      }
    }
    for (ProposedName name : proposed) {
      Span span = NameEvidence.trim(draft.text(), name.span());
      int words = NameForm.atoms(draft.text(), span).size();
      if (words > 0 && NameEvidence.isName(name.type())) {
        List<Target> targets = respelled(draft.text(), span, words, name.type());
        boolean place =
            targets.isEmpty() && evidence.isUsedAsPlace(NameForm.atoms(draft.text(), span), votes);
        String tag = place ? "GPE" : name.type();
        int weight = words * A_WORD + bonus(targets) + TAGGED;
        candidates.add(new Candidate(span, words, tag, targets, weight));
      }
    }
    for (Token token : sentence.tokens()) {
      if (evidence.isPlainlyPlace(sentence, token)) {
        candidates.add(new Candidate(token.span(), 1, "GPE", List.of(), A_WORD));
      }
    }
    return candidates;
  }

  /** "in Kashmir, police said": a name of the data that a comma parts is none here. */
  private static boolean isParted(Draft draft, Span span) {
    return span.of(draft.text()).matches("(?s).*[,;:()!?].*");
  }

  /**
   * "Al" of "Al-Nau", "Barchi" of "Dasht-e-Barchi": a hyphen joins it to the rest of its name,
   * while in "Aleppo-Damascus" and "Kyiv-based" it joins two words that stand for themselves.
   */
  private static boolean isCutOff(String text, Span span) {
    boolean article =
        span.length() <= MAX_ARTICLE
            && span.end() + 1 < text.length()
            && text.charAt(span.end()) == '-'
            && Character.isUpperCase(text.charAt(span.end() + 1));
    int at = span.start() - 1;
    if (at < 1 || text.charAt(at) != '-') {
      return article;
    }
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean joint = from > 0 && text.charAt(from - 1) == '-' && at - from <= MAX_ARTICLE;
    return article || joint && Character.isLowerCase(text.charAt(from));
  }

  /**
   * A name with its acronym behind it in brackets is one, whatever the tagger says; and so is the
   * acronym everywhere in the article, and no town of that name.
   */
  private void addSpelledOut(Draft draft, int s, SpelledOut spelled, List<Candidate> candidates) {
    for (Span name : spelled.namesIn(draft.sentence(s).span())) {
      int words = NameForm.atoms(draft.text(), name).size();
      candidates.add(new Candidate(name, words, "ORG", List.of(), words * A_WORD + TAGGED));
    }
    for (Atom atom : NameForm.atoms(draft.text(), draft.sentence(s).span())) {
      if (atom.upper() && spelled.isAcronym(atom.form())) {
        candidates.removeIf(
            c ->
                c.span.equals(atom.span())
                    && c.targets.stream().noneMatch(Target.Actor.class::isInstance));
        candidates.add(new Candidate(atom.span(), 1, "ORG", List.of(), A_WORD + TAGGED));
      }
    }
  }

  /** A known actor in a spelling that the file does not list: two words of it, or one long one. */
  private List<Target> respelled(String text, Span span, int words, String type) {
    boolean actor = type.equals("PERSON") || type.equals("ORG") || type.equals("NORP");
    if (!actor || (words < 2 && span.length() < MIN_RESPELLED)) {
      return List.of();
    }
    String name = span.of(text);
    return knowledge.names().find(name).isEmpty()
        ? knowledge
            .names()
            .findRespelled(name, knowledge.spellings())
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private static int bonus(List<Target> targets) {
    int best = 0;
    for (Target t : targets) {
      int bonus =
          t instanceof Target.Actor
              ? KNOWN_ACTOR
              : t instanceof Target.Outlet ? KNOWN_OUTLET : KNOWN_PLACE;
      best = Math.max(best, bonus);
    }
    return best;
  }

  private static @Nullable String tagOver(List<ProposedName> proposed, Span span) {
    return proposed.stream()
        .filter(n -> n.span().overlaps(span))
        .map(ProposedName::type)
        .findFirst()
        .orElse(null);
  }

  /** The weightiest first, then from left to right, none over another. */
  private static List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> byWeight = new ArrayList<>(candidates);
    byWeight.sort(
        Comparator.<Candidate>comparingInt(c -> -c.weight)
            .thenComparing(c -> c.span.start())
            .thenComparing(c -> c.tag == null ? 1 : 0));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate c : byWeight) {
      if (chosen.stream().noneMatch(other -> other.span.overlaps(c.span))) {
        chosen.add(c);
      }
    }
    return chosen;
  }

  private static Named named(Draft draft, int s, Candidate c) {
    MentionKind kind = kind(c);
    return new Named(s, c.span, c.span.of(draft.text()), c.tag, kind, c.targets);
  }

  private static MentionKind kind(Candidate c) {
    for (Target t : c.targets) {
      if (t instanceof Target.Actor actor) {
        return actor.entry().isPerson() ? MentionKind.PERSON : MentionKind.ACTOR;
      }
      if (t instanceof Target.Outlet
          || (t instanceof Target.Organ o && o.metonym().place() == null)) {
        return MentionKind.ACTOR;
      }
      return MentionKind.PLACE;
    }
    return NameEvidence.kindOf(c.tag);
  }

  /** "Aleppo" in "the University of Aleppo": a place, but not where anything happens. */
  private static void addNested(
      Draft draft, int s, List<Candidate> candidates, List<Candidate> chosen) {
    List<Candidate> nested = new ArrayList<>();
    for (Candidate outer : chosen) {
      if (kind(outer) == MentionKind.PLACE) {
        continue;
      }
      for (Candidate inner : candidates) {
        boolean inside = outer.span.contains(inner.span) && !outer.span.equals(inner.span);
        boolean free = nested.stream().noneMatch(n -> n.span.overlaps(inner.span));
        if (inside && free && kind(inner) == MentionKind.PLACE && isWidelyKnown(inner)) {
          nested.add(inner);
        }
      }
    }
    for (Candidate inner : nested) {
      Named named = named(draft, s, inner);
      named.literal = false;
      draft.add(named);
    }
  }

  private static boolean isWidelyKnown(Candidate c) {
    return c.targets.stream()
        .anyMatch(
            t ->
                t instanceof Target.Demonym
                    || t instanceof Target.Native
                    || (t instanceof Target.Where where && NameEvidence.isProminent(where.entry()))
                    || (t instanceof Target.Where w
                        && w.entry().kind() != GazetteerEntry.Kind.TOWN));
  }
}
