package org.orontes.annotate.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Countries.Country;
import org.orontes.knowledge.Countries.Metonym;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Precision;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/**
 * From the words that name a speaker to who it is, for one article.
 *
 * <p>Who speaks for an organisation is given its identity, also where the text says so elsewhere:
 * "Col. Ali is the army's spokesman". An official without a name stays anonymous, whomever he works
 * for.
 */
final class Speakers {
  private static final String UNNAMED = "unnamed";

  /** Roles of nouns for those who can speak. */
  private static final List<String> SPEAKING =
      List.of("armed", "state", "person", "people", "press", "group");

  private final Knowledge knowledge;
  private final Map<String, Identity> voices = new HashMap<>();

  /** Who a speaker is: an actor's id and name. */
  private record Identity(@Nullable String id, String name) {}

  Speakers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A speaker whom no words name. */
  static Speaker unnamed() {
    return new Speaker(null, UNNAMED, null, null, true);
  }

  /** Remembers who is said to speak for which organisation. */
  void learn(Scene scene) {
    for (Token noun : scene.tokens()) {
      if (scene.isIn(SpeechList.SPOKESPEOPLE, noun.lemma())) {
        Optional<Identity> organisation = organisation(scene, phraseAround(scene, noun));
        organisation.ifPresent(o -> named(scene, noun).ifPresent(name -> voices.put(name, o)));
      }
    }
  }

  private static Span phraseAround(Scene scene, Token noun) {
    Token head = scene.head(noun);
    boolean title = noun.dep().equals("compound");
    return Syntax.phrase(scene.sentence(), head != null && title ? head : noun);
  }

  /** The name that a spokesperson's noun stands beside: before it, in apposition, with "is". */
  private static Optional<String> named(Scene scene, Token noun) {
    Token head = scene.head(noun);
    Token name = null;
    if (head != null && (noun.dep().equals("compound") || noun.dep().equals("appos"))) {
      name = head;
    } else if (head != null && noun.dep().equals("attr") && head.is("be")) {
      name = scene.child(head, "nsubj").orElse(null);
    } else {
      name = scene.child(noun, "appos").orElse(null);
    }
    return name == null ? Optional.empty() : mention(scene, name).map(Mention::name);
  }

  /** The speaker that a noun or pronoun names; {@code null} gives the unnamed one. */
  Speaker of(Scene scene, @Nullable Token head) {
    if (head == null) {
      return unnamed();
    }
    Token meant = antecedent(scene, head);
    Optional<Mention> mention = mention(scene, meant);
    Span phrase = span(scene, meant);
    if (mention.isPresent()) {
      phrase = phrase.cover(mention.get().span());
    }
    phrase = bare(scene, phrase);
    Span words = meant == head ? phrase : bare(scene, span(scene, head));
    String text = words.of(scene.text());
    Identity identity = identity(scene, meant, mention, phrase);
    boolean named = apposed(scene, meant).isPresent();
    boolean anonymous = identity.id == null && !named && isAnonymous(scene, meant, mention);
    return new Speaker(identity.id, identity.name, text, words, anonymous);
  }

  /** As {@link #of}, without the words of his phrase before a place in the text. */
  Speaker within(Scene scene, Token head, int from) {
    Span phrase = span(scene, head);
    Span words = bare(scene, new Span(Math.min(from, phrase.end() - 1), phrase.end()));
    Optional<Mention> mention = mention(scene, head);
    Identity identity = identity(scene, head, mention, words);
    boolean cut = mention.filter(m -> m.span().start() < words.start()).isPresent();
    String text = words.of(scene.text());
    boolean anonymous = identity.id == null && isAnonymous(scene, head, mention);
    return new Speaker(identity.id, cut ? text : identity.name, text, words, anonymous);
  }

  /** Without the commas and quotation marks at its ends. */
  private static Span bare(Scene scene, Span phrase) {
    String text = scene.text();
    int start = phrase.start();
    int end = phrase.end();
    while (start < end - 1 && !isOfName(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && !isOfName(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "@#_)".indexOf(c) >= 0;
  }

  private Identity identity(Scene scene, Token head, Optional<Mention> mention, Span phrase) {
    Identity plain = new Identity(null, phrase.of(scene.text()));
    if (isSpokesperson(scene, head)) {
      Optional<Identity> organisation = organisation(scene, phrase);
      if (organisation.isPresent()) {
        return organisation.get();
      }
    }
    boolean several = Syntax.conjuncts(scene.sentence(), head).stream().anyMatch(c -> c != head);
    Optional<Mention> apposed = apposed(scene, head);
    if (mention.isEmpty() && apposed.isEmpty() || several && head.isNoun()) {
      return plain;
    }
    Mention m = apposed.orElseGet(mention::orElseThrow);
    Identity voice = m.name() == null ? null : voices.get(m.name());
    if (voice != null) {
      return voice;
    }
    if (m.kind() == MentionKind.PLACE) {
      return place(m);
    }
    boolean unnamedOfficial =
        apposed.isEmpty() && !head.isProper() && head.isNoun() && isAnonymous(scene, head);
    String id = isActor(m) && !unnamedOfficial ? m.id() : null;
    return new Identity(id, m.name() == null || unnamedOfficial ? plain.name : m.name());
  }

  /** "the president, Ali Hassan, said": he who is named behind his office. */
  private static Optional<Mention> apposed(Scene scene, Token head) {
    if (head.isProper() || !head.isNoun()) {
      return Optional.empty();
    }
    return scene
        .child(head, "appos")
        .filter(name -> name.isProper() && name.index() > head.index())
        .flatMap(name -> mention(scene, name))
        .filter(m -> m.kind() == MentionKind.PERSON && m.name() != null);
  }

  /** A country that speaks is its state, a capital the part of the state that it stands for. */
  private Identity place(Mention m) {
    Optional<Country> country = knowledge.countries().find(m.country());
    String name = m.name() == null ? m.text() : m.name();
    if (country.isEmpty() || !m.literal()) {
      return new Identity(null, m.literal() ? name : m.text());
    }
    if (m.place() != null && m.place().precision() == Precision.COUNTRY) {
      return new Identity(country.get().actorId(), country.get().name());
    }
    for (Metonym metonym : country.get().metonyms()) {
      if (m.id() != null && m.id().equals(metonym.place())) {
        String id = country.get().actorId() + "/" + metonym.organ();
        return new Identity(id, knowledge.actors().find(id).map(a -> a.name()).orElse(name));
      }
    }
    return new Identity(null, name);
  }

  private static boolean isActor(Mention mention) {
    String id = mention.id();
    return id != null && (id.startsWith("actor:") || id.startsWith("outlet:"));
  }

  /** True for a noun that names somebody, or something that carries words. */
  boolean maySpeak(Scene scene, Token noun) {
    if (scene.isIn(SpeechList.MUTE, noun.lemma())) {
      return false;
    }
    return noun.isProper()
        || isAnonymous(scene, noun)
        || scene.isIn(SpeechList.SPOKESPEOPLE, noun.lemma())
        || scene.isIn(SpeechList.DOCUMENTS, noun.lemma())
        || SPEAKING.stream().anyMatch(role -> knowledge.nouns().is(noun.lemma(), role))
        || mention(scene, noun).filter(m -> m.kind() != MentionKind.PLACE).isPresent();
  }

  /** The noun that "who" or "which" takes up. */
  static Token antecedent(Scene scene, Token word) {
    if (!word.pos().startsWith("W")) {
      return word;
    }
    Token at = word;
    for (int steps = 0; steps < 4; steps++) {
      Token head = scene.head(at);
      if (head == null) {
        return word;
      }
      if (at.dep().equals("relcl")) {
        return head;
      }
      at = head;
    }
    return word;
  }

  /** The phrase that names the speaker, those coordinated with it included. */
  static Span span(Scene scene, Token head) {
    Span span = Syntax.phrase(scene.sentence(), head);
    for (Token other : Syntax.conjuncts(scene.sentence(), head)) {
      if (other.isNoun() || other.pos().equals("PRP")) {
        span = span.cover(Syntax.phrase(scene.sentence(), other));
      }
    }
    return withHyphen(scene, span);
  }

  /** "Ziwa-Bleu Radio" is three words to the parser, and it may leave the first or last out. */
  private static Span withHyphen(Scene scene, Span span) {
    List<Token> tokens = scene.sentence().within(span);
    Span all = span;
    int at = tokens.get(0).index();
    while (isHyphen(scene, at - 1)) {
      at -= 2;
      all = all.cover(scene.tokens().get(at).span());
    }
    at = tokens.get(tokens.size() - 1).index();
    if (isHyphen(scene, at + 1)) {
      at += 2;
      while (scene.at(at) != null && scene.tokens().get(at).isProper()) {
        all = all.cover(scene.tokens().get(at).span());
        at++;
      }
    }
    return all;
  }

  private static boolean isHyphen(Scene scene, int index) {
    Token hyphen = scene.at(index);
    Token before = scene.at(index - 1);
    Token after = scene.at(index + 1);
    return hyphen != null
        && before != null
        && after != null
        && hyphen.form().equals("-")
        && before.span().end() == hyphen.span().start()
        && hyphen.span().end() == after.span().start();
  }

  private static Optional<Mention> mention(Scene scene, Token head) {
    Mention best = null;
    for (Mention m : scene.mentions()) {
      if (m.kind() != MentionKind.THING
          && m.span().contains(head.span())
          && (best == null || better(m, best))) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isListed(Mention m) {
    return m.id() != null && !UnlistedActor.isId(m.id());
  }

  private static boolean better(Mention a, Mention b) {
    if (isListed(a) != isListed(b)) {
      return isListed(a);
    }
    return a.span().length() > b.span().length();
  }

  private static boolean isSpokesperson(Scene scene, Token head) {
    return scene.isIn(SpeechList.SPOKESPEOPLE, head.lemma())
        || scene.sentence().children(head).stream()
            .filter(c -> c.dep().equals("appos") || c.dep().equals("compound"))
            .anyMatch(c -> scene.isIn(SpeechList.SPOKESPEOPLE, c.lemma()));
  }

  /** The organisation that a spokesperson's phrase names. */
  private Optional<Identity> organisation(Scene scene, Span phrase) {
    for (Mention m : scene.mentions()) {
      if (phrase.contains(m.span()) && isActor(m) && m.kind() == MentionKind.ACTOR) {
        return Optional.of(new Identity(m.id(), m.name() == null ? m.text() : m.name()));
      }
    }
    return owner(scene, phrase);
  }

  /** "The brigade held the hill, its spokesman said": the one party that the sentence named. */
  private static Optional<Identity> owner(Scene scene, Span phrase) {
    boolean owned =
        scene.sentence().tokens().stream()
            .anyMatch(t -> t.pos().equals("PRP$") && phrase.contains(t.span()) && !isOfPerson(t));
    if (!owned) {
      return Optional.empty();
    }
    List<Mention> before =
        scene.mentions().stream()
            .filter(m -> m.kind() == MentionKind.ACTOR && isActor(m))
            .filter(m -> scene.sentence().span().contains(m.span()))
            .filter(m -> m.span().end() <= phrase.start())
            .toList();
    boolean one = before.stream().map(Mention::id).distinct().count() == 1;
    return one && before.get(0).id() != null
        ? Optional.of(
            new Identity(
                before.get(0).id(),
                before.get(0).name() == null ? before.get(0).text() : before.get(0).name()))
        : Optional.empty();
  }

  private static boolean isOfPerson(Token pronoun) {
    return !pronoun.is("its", "their", "it", "they");
  }

  private static boolean isAnonymous(Scene scene, Token head, Optional<Mention> mention) {
    if (head.pos().startsWith("PRP") || mention.filter(m -> m.id() != null).isPresent()) {
      return false;
    }
    return !head.isProper()
        && (!head.isNoun() || isAnonymous(scene, head) || isAnybody(scene, head));
  }

  /** "a merchant", "two soldiers", "residents": some of a kind, and nobody tells which. */
  private static boolean isAnybody(Scene scene, Token noun) {
    if (scene.isIn(SpeechList.DOCUMENTS, noun.lemma()) || scene.has(noun, "poss")) {
      return false;
    }
    Optional<Token> first = scene.child(noun, "det", "nmod", "num");
    return first.isEmpty()
        ? noun.pos().equals("NNS")
        : first.get().is("a", "an", "one", "some", "another", "several", "many")
            || first.get().pos().equals("CD");
  }

  private static boolean isAnonymous(Scene scene, Token noun) {
    return scene.isIn(SpeechList.ANONYMOUS, noun.lemma());
  }
}
