package org.orontes.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.ReadSentence.ProposedName;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.EnglishWords;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.NameForm.Atom;
import org.orontes.knowledge.Names.Target;
import org.orontes.knowledge.NounLexicon;
import org.orontes.knowledge.PlaceLexicon;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * Whether a stretch that the data has as a name is used as one here: capitals, the tagger's word,
 * the preposition before it, and how the same word is used elsewhere in the article.
 */
final class NameEvidence {
  private static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC");
  private static final Set<String> NAME_TAGS = Set.of("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP");
  private static final long PROMINENT_POPULATION = 100_000;
  private static final int PROMINENT_SEAT = 3;

  /** A phrase that can only name a place counts for more than a tagger's word. */
  private static final int PLAIN = 3;

  private static final int MAX_ABBREVIATION = 3;

  private final NounLexicon nouns;
  private final PlaceLexicon places;
  private final PlaceContext context;

  NameEvidence(NounLexicon nouns, PlaceLexicon places, DescriptionLexicon words) {
    this.nouns = nouns;
    this.places = places;
    this.context = new PlaceContext(nouns, words);
  }

  private boolean isWord(Atom atom) {
    return EnglishWords.isWord(atom.form()) || nouns.find(atom.form()).isPresent();
  }

  /** How often each word of the article looked like a place and how often like something else. */
  record Votes(Map<String, Integer> place, Map<String, Integer> other) {
    int balance(String form) {
      return place.getOrDefault(form, 0) - other.getOrDefault(form, 0);
    }
  }

  /** The last words of the persons whom the tagger sees called in full. */
  private static Set<String> surnames(Draft draft) {
    Set<String> last = new HashSet<>();
    for (ReadSentence sentence : draft.sentences) {
      for (ProposedName name : sentence.names()) {
        List<Atom> atoms = NameForm.atoms(draft.text(), name.span());
        if (name.type().equals("PERSON") && atoms.size() > 1) {
          last.add(atoms.get(atoms.size() - 1).form());
        }
      }
    }
    return last;
  }

  Votes count(Draft draft) {
    Votes votes = new Votes(new HashMap<>(), new HashMap<>());
    Set<String> surnames = surnames(draft);
    for (int s = 0; s < draft.sentences.size(); s++) {
      for (ProposedName name : draft.sentences.get(s).names()) {
        List<Atom> atoms = NameForm.atoms(draft.text(), name.span());
        boolean place = PLACE_TAGS.contains(name.type());
        for (Atom atom : atoms) {
          (place ? votes.place : votes.other).merge(atom.form(), 1, Integer::sum);
        }
      }
      for (Token token : draft.sentence(s).tokens()) {
        if (token.isProper() && isAfterLocative(draft.sentence(s), token)) {
          for (Atom atom : NameForm.atoms(draft.text(), token.span())) {
            votes.place.merge(atom.form(), 1, Integer::sum);
          }
        }
        if (isNameLike(token) && isPlaced(draft.sentence(s), token)) {
          boolean plainly = context.holds(draft.sentence(s), token);
          for (Atom atom : NameForm.atoms(draft.text(), token.span())) {
            if (plainly || !surnames.contains(atom.form())) {
              votes.place.merge(atom.form(), PLAIN, Integer::sum);
            }
          }
        }
      }
    }
    return votes;
  }

  boolean accepts(
      Target target, List<Atom> words, @Nullable String tag, Sentence sentence, Votes votes) {
    if (words.stream().noneMatch(Atom::capital)) {
      return false;
    }
    if (target instanceof Target.Actor actor) {
      return acceptsActor(actor, words, tag, sentence);
    }
    if (target instanceof Target.Outlet) {
      return firstWord(words).capital();
    }
    if (target instanceof Target.Where where) {
      return acceptsPlace(where.entry(), words, tag, sentence, votes);
    }
    return firstWord(words).capital();
  }

  private static Atom firstWord(List<Atom> words) {
    return words.stream().filter(w -> !w.isArticle()).findFirst().orElse(words.get(0));
  }

  /** A one-word surname in the file is not everybody of that name. */
  private boolean acceptsActor(
      Target.Actor actor, List<Atom> words, @Nullable String tag, Sentence sentence) {
    if (words.size() > 1) {
      return true;
    }
    if (!firstWord(words).capital()) {
      return false;
    }
    boolean shouted = isShouted(sentence);
    boolean noun = sentence.within(words.get(0).span()).stream().anyMatch(Token::isNoun);
    boolean acronym = words.get(0).upper() && !shouted;
    if (shouted && !noun) {
      return false;
    }
    boolean word = isWord(words.get(0));
    if (actor.entry().isPerson()) {
      return tag == null ? !word : tag.equals("PERSON") || tag.equals("ORG") || !word;
    }
    return acronym || !word || "ORG".equals(tag);
  }

  /** All in capitals, which then tell no acronym from a word: "THE MEN WHO FLED". */
  private static boolean isShouted(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.form().length() > 1 && Character.isLetter(t.form().codePointAt(0)))
        .allMatch(t -> t.form().equals(t.form().toUpperCase(Locale.ROOT)));
  }

  /** "A CAR BOMB": the short form of a country's name is a word where all is in capitals. */
  private boolean isShoutedWord(Atom word, Sentence sentence) {
    return word.form().length() <= MAX_ABBREVIATION && isWord(word) && isShouted(sentence);
  }

  /** "AL", "OR": short for a province or an office and no small town with these letters. */
  private static boolean isAbbreviation(List<Atom> words, Sentence sentence) {
    Atom first = words.get(0);
    return words.size() == 1
        && first.upper()
        && first.form().length() <= MAX_ABBREVIATION
        && !isShouted(sentence);
  }

  private boolean acceptsPlace(
      GazetteerEntry entry,
      List<Atom> words,
      @Nullable String tag,
      Sentence sentence,
      Votes votes) {
    boolean capitals =
        words.stream()
            .allMatch(w -> w.capital() || places.isInsideNames(w.form()) || w.isArticle());
    if (!firstWord(words).capital() || !capitals || isDate(words, sentence)) {
      return false;
    }
    if (entry.kind() == Kind.COUNTRY) {
      return words.size() > 1 || !"PERSON".equals(tag) && !isShoutedWord(words.get(0), sentence);
    }
    if (isAbbreviation(words, sentence) && !isProminent(entry)) {
      return false;
    }
    boolean tagged = tag != null && PLACE_TAGS.contains(tag);
    Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
    boolean located = sentence.within(span).stream().anyMatch(t -> isAfterLocative(sentence, t));
    int balance = 0;
    for (Atom word : words) {
      balance += votes.balance(word.form());
    }
    if (words.size() == 1) {
      boolean proper =
          sentence.within(span).stream()
              .anyMatch(t -> t.isProper() || isNameLike(t) && isPlaced(sentence, t));
      boolean word = isWord(words.get(0));
      if (word || !proper) {
        return tagged
            || (located && proper && (isProminent(entry) || (!word && !isTaggedOther(tag))));
      }
      if (isTaggedOther(tag) && !located) {
        return balance > 0;
      }
      return tagged || located || balance > 0 || (isProminent(entry) && tag == null);
    }
    return !isTaggedOther(tag) || located || balance > 0 || isProminent(entry);
  }

  private boolean isPlaced(Sentence sentence, Token token) {
    return context.holds(sentence, token) || context.allows(sentence, token);
  }

  /** A proper noun, or a noun with a capital that no beginning of a sentence explains. */
  private static boolean isNameLike(Token token) {
    return token.isProper()
        || token.isNoun()
            && token.index() > 0
            && Character.isUpperCase(token.form().codePointAt(0))
            && !token.form().equals(token.form().toUpperCase(Locale.ROOT));
  }

  /** "31 March", "March 2022". */
  private boolean isDate(List<Atom> words, Sentence sentence) {
    if (words.size() != 1 || !places.isMonth(words.get(0).form())) {
      return false;
    }
    List<Token> name = sentence.within(words.get(0).span());
    int at = name.isEmpty() ? -1 : name.get(0).index();
    List<Token> tokens = sentence.tokens();
    return at > 0 && tokens.get(at - 1).pos().equals("CD")
        || at >= 0 && at + 1 < tokens.size() && tokens.get(at + 1).pos().equals("CD");
  }

  private static boolean isTaggedOther(@Nullable String tag) {
    return tag != null && !PLACE_TAGS.contains(tag);
  }

  /** A seat of a province or district, a large town, or anything that is not a settlement. */
  static boolean isProminent(GazetteerEntry entry) {
    return entry.kind() != Kind.TOWN
        || entry.seat() >= PROMINENT_SEAT
        || entry.population() >= PROMINENT_POPULATION;
  }

  /** True after "in", "near", "from" and their like. */
  boolean isAfterLocative(Sentence sentence, Token token) {
    Token head = token;
    for (int steps = 0; steps < 4 && head.head() >= 0; steps++) {
      Token above = sentence.head(head);
      if (head.dep().equals("pobj")) {
        return places.isLocative(above.lemma()) || isOfPlace(sentence, above);
      }
      if (!head.dep().equals("compound") && !head.dep().equals("conj")) {
        return false;
      }
      head = above;
    }
    return false;
  }

  /** "the outskirts of", "the fall of": what follows is a place. */
  private boolean isOfPlace(Sentence sentence, Token preposition) {
    if (!preposition.is("of") || preposition.head() < 0) {
      return false;
    }
    String head = sentence.head(preposition).lemma();
    return nouns.is(head, "place") || nouns.is(head, "event");
  }

  /** True if a name that no list has is a place's by the way the article uses it. */
  boolean isUsedAsPlace(List<Atom> words, Votes votes) {
    return !words.isEmpty()
        && words.stream().allMatch(w -> votes.place.getOrDefault(w.form(), 0) >= PLAIN)
        && words.stream().mapToInt(w -> votes.balance(w.form())).sum() > 0;
  }

  /** True if the words right around a name say that it is a place's. */
  boolean isPlainlyPlace(Sentence sentence, Token token) {
    return token.isProper()
        && Character.isUpperCase(token.form().codePointAt(0))
        && !EnglishWords.isWord(token.form().toLowerCase(java.util.Locale.ROOT))
        && context.holds(sentence, token);
  }

  static boolean isName(String tag) {
    return NAME_TAGS.contains(tag);
  }

  static MentionKind kindOf(@Nullable String tag) {
    if (tag == null) {
      return MentionKind.THING;
    }
    return switch (tag) {
      case "PERSON" -> MentionKind.PERSON;
      case "GPE", "LOC", "FAC" -> MentionKind.PLACE;
      default -> MentionKind.ACTOR;
    };
  }

  /** A proposed name without "the" before it and "'s" behind it. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (text.regionMatches(true, start, "the ", 0, 4)) {
      start += 4;
    }
    start = behindCommonWords(text, start, end);
    if (end - start > 2 && text.substring(end - 2, end).matches("['\u2019\u02bc]s")) {
      end -= 2;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.') {
      end--;
    }
    return new Span(Math.min(start, end), end);
  }

  /** "paramilitary Rapid Support Forces" is a name from its first capital on. */
  private static int behindCommonWords(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isLowerCase(text.codePointAt(at))) {
      int space = text.indexOf(' ', at);
      boolean common =
          space > at
              && space < end
              && EnglishWords.isWord(text.substring(at, space).toLowerCase(java.util.Locale.ROOT));
      if (!common) {
        return at;
      }
      at = space + 1;
    }
    return at < end ? at : start;
  }
}
