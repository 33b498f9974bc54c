package org.orontes.coding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.StruckPeople.Written;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.real.FactualityReader;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Tally;
import org.orontes.model.Token;

/**
 * Gives a deed the dead and wounded that other sentences tell. "One died at the scene" is no event
 * of its own; it says what the deed before it came to.
 */
final class Aftermath {
  /** Sentences that a fate may stand behind its deed. */
  private static final int MAX_BEHIND = 10;

  /** The same for people who are counted and not led back to anybody. */
  private static final int MAX_BEHIND_COUNTED = 4;

  /** And before it, where a report begins with the dead. */
  private static final int MAX_BEFORE = 2;

  /** A told time longer than this says nothing of when somebody died of a deed. */
  private static final int MAX_DAYS = 7;

  /** Characters of words that only take up what was said before. */
  private static final int MAX_TAKEN_UP = 12;

  private final FateReader fates;
  private final FateCount count;
  private final QuantityLexicon words;
  private final RuleBook rules;
  private final FactualityReader factuality;
  private final FactualityLexicon mishaps;
  private final EventTimes times;
  private final EventPlaces places;

  Aftermath(Knowledge knowledge, RuleBook rules, FactualityReader factuality, EventPlaces places) {
    this.fates = new FateReader(knowledge.quantities(), rules.kinds());
    this.count = new FateCount();
    this.words = knowledge.quantities();
    this.rules = rules;
    this.factuality = factuality;
    this.mishaps = knowledge.factuality();
    this.times = new EventTimes(knowledge.speech(), knowledge.clauses());
    this.places = places;
  }

  /**
   * The claims, those of deeds with what became of their victims.
   *
   * @param scenes the past time that each sentence stands in without naming it
   * @param takenBack true for the number of a sentence that the next one says was untrue
   */
  List<Written> tell(
      Context context,
      List<Written> written,
      List<@Nullable EventTime> scenes,
      StruckPeople struck,
      IntPredicate takenBack) {
    Map<Integer, List<Fate>> byDeed = new LinkedHashMap<>();
    List<List<Integer>> deeds = deedsBySentence(context, written);
    for (int s = 0; s < context.sentences().size(); s++) {
      if (!mayBelong(s, deeds)) {
        continue;
      }
      Sentence sentence = context.sentences().get(s);
      for (Fate fate : fates.of(context, sentence)) {
        if (takenBack.test(s) || !isTold(context, fate, written, deeds.get(s))) {
          continue;
        }
        Optional<Integer> deed = deed(context, fate, s, written, deeds);
        EventTime scene = scenes.get(s);
        deed.filter(d -> fits(context, fate, scene, written.get(d).claim()))
            .filter(d -> isOpen(context, fate, written.get(d)))
            .map(d -> counts(written.get(d), fate.what()) ? d : anchor(d, byDeed, written))
            .ifPresent(d -> byDeed.computeIfAbsent(d, k -> new ArrayList<>()).add(fate));
      }
    }
    List<Written> told = new ArrayList<>(written);
    byDeed.forEach(
        (deed, theirs) -> {
          Claim claim = written.get(deed).claim();
          List<Written> one =
              written.stream()
                  .filter(o -> o.claim().isNews() && StruckPeople.mayBeOne(claim, o.claim()))
                  .toList();
          List<Quantity> more = count.of(context, theirs, one);
          int first = carrier(deed, written, one, struck);
          for (Quantity q : more) {
            boolean here = counts(written.get(deed), q.what());
            int carrier =
                q.tally() != Tally.ADDED
                    ? first
                    : here ? deed : counting(q.what(), first, told, one);
            told.set(carrier, with(told.get(carrier), q));
          }
        });
    return told;
  }

  /** False for a sentence so far from all deeds that no fate in it can be that of one. */
  private static boolean mayBelong(int sentence, List<List<Integer>> deeds) {
    int to = Math.min(deeds.size() - 1, sentence + MAX_BEFORE);
    for (int s = Math.max(0, sentence - MAX_BEHIND); s <= to; s++) {
      if (!deeds.get(s).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Written with(Written one, Quantity more) {
    List<Quantity> all = new ArrayList<>(one.claim().quantities());
    all.add(more);
    return one.with(all);
  }

  /** The first telling that counts what something comes on top of. */
  private static int counting(String what, int first, List<Written> told, List<Written> one) {
    return one.stream()
        .filter(w -> counts(w, what))
        .map(w -> index(told, w))
        .findFirst()
        .orElse(first);
  }

  private static boolean counts(Written one, String what) {
    return one.claim().quantities().stream().anyMatch(q -> q.what().equals(what));
  }

  /**
   * True unless it is a count of other people: of a deed that counts its own, or behind the name of
   * another town.
   */
  private static boolean isOpen(Context context, Fate fate, Written deed) {
    Span told = deed.draft().frame().sentence().span();
    if (fate.who() != Fate.Who.COUNTED || told.equals(fate.sentence().span())) {
      return true;
    }
    int until = fate.sentence().span().end();
    return !counts(deed, fate.what())
        && context.read().mentions().stream()
            .filter(m -> m.span().start() >= told.end() && m.span().end() <= until)
            .noneMatch(m -> isTownElsewhere(m, deed.claim().place()));
  }

  private static boolean isTownElsewhere(Mention name, @Nullable EventPlace deed) {
    Place town = name.place();
    return town != null
        && name.literal()
        && town.precision() == Precision.CITY
        && StruckPeople.isElsewhere(deed, town);
  }

  private static int index(List<Written> all, Written one) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).claim().id().equals(one.claim().id())) {
        return i;
      }
    }
    throw new IllegalArgumentException("Not among them: " + one.claim().id());
  }

  /** The claims of acts of violence of each sentence, in order. */
  private static List<List<Integer>> deedsBySentence(Context context, List<Written> written) {
    List<List<Integer>> all = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : context.sentences()) {
      List<Integer> here = new ArrayList<>();
      while (next < written.size()
          && written.get(next).draft().frame().sentence().span().equals(sentence.span())) {
        if (written.get(next).claim().type().type().equals("ASSAULT")) {
          here.add(next);
        }
        next++;
      }
      all.add(here);
    }
    return all;
  }

  /** True if it is told as a fact, and no claim of its sentence says so already. */
  private boolean isTold(Context context, Fate fate, List<Written> written, List<Integer> beside) {
    Optional<Frame> frame = rules.frame(fate.sentence(), fate.verb(), context.mentions());
    boolean fact =
        frame
            .map(factuality::read)
            .map(r -> r.factuality() == Factuality.ASSERTED && !r.fiction())
            .orElse(!fate.verb().isVerb());
    boolean mishap =
        fate.sentence().tokens().stream()
            .anyMatch(t -> isMishap(t) || t.isVerb() && mishaps.isIn("mishaps", t.lemma()));
    boolean coded =
        beside.stream()
            .map(written::get)
            .anyMatch(w -> w.draft().frame().trigger().index() == fate.verb().index());
    boolean counted =
        beside.stream()
            .flatMap(d -> written.get(d).claim().quantities().stream())
            .anyMatch(q -> q.what().equals(fate.what()) && q.span().overlaps(fate.count().span()));
    return fact && !mishap && !coded && !counted && !isDenied(context, fate);
  }

  /** "One of them said that he had died. His office denied it." */
  private static boolean isDenied(Context context, Fate fate) {
    int end = fate.sentence().span().end();
    Span behind =
        context.sentences().stream()
            .map(Sentence::span)
            .filter(s -> s.start() >= end)
            .findFirst()
            .orElse(new Span(end, end));
    return context.read().attributions().stream()
        .filter(a -> a.stance() == Stance.DENIES)
        .anyMatch(
            a ->
                a.covers(fate.verb().span())
                    || a.cue() != null && behind.contains(a.cue()) && isTakenUp(a.contentCover()));
  }

  /** "It", "this", "the report": no words of its own. */
  private static boolean isTakenUp(Span content) {
    return content.length() <= MAX_TAKEN_UP;
  }

  /** The deed that a fate is told of: of the person it names, else the nearest before it. */
  private Optional<Integer> deed(
      Context context, Fate fate, int at, List<Written> written, List<List<Integer>> deeds) {
    boolean counted = fate.who() == Fate.Who.COUNTED;
    int back = counted ? MAX_BEHIND_COUNTED : MAX_BEHIND;
    List<Integer> behind = new ArrayList<>();
    for (int s = at; s >= Math.max(0, at - back); s--) {
      List<Integer> here = deeds.get(s);
      for (int i = here.size() - 1; i >= 0; i--) {
        Written one = written.get(here.get(i));
        if (one.claim().background()) {
          return Optional.empty(); // what follows history is history too
        }
        if (!isNewsOfBodies(one.claim())) {
          continue;
        }
        if (s < at || one.draft().frame().trigger().index() < fate.verb().index()) {
          return Optional.of(here.get(i));
        }
        behind.add(here.get(i));
      }
      if (s < at && context.sentences().get(s).tokens().stream().anyMatch(this::isMishap)) {
        return Optional.empty();
      }
    }
    if (!behind.isEmpty()) { // "two dead in a blast"
      return Optional.of(behind.get(0));
    }
    boolean first = deeds.subList(0, at + 1).stream().allMatch(List::isEmpty);
    return deeds
        .subList(at + 1, first ? Math.min(deeds.size(), at + 1 + MAX_BEFORE) : at + 1)
        .stream()
        .flatMap(List::stream)
        .filter(d -> isNewsOfBodies(written.get(d).claim()))
        .findFirst();
  }

  private boolean isMishap(Token word) {
    return word.isNoun()
        ? mishaps.isIn("mishap-nouns", word.lemma())
        : word.isVerb() && mishaps.isIn("accidents", word.lemma());
  }

  /** Abducting and destroying hurt nobody by themselves. */
  private static boolean isNewsOfBodies(Claim claim) {
    String mode = claim.type().mode();
    return claim.isNews() && !"abduct".equals(mode) && !"destroy".equals(mode);
  }

  /** True if neither a told time nor a told town keeps a fate apart from a deed. */
  private boolean fits(Context context, Fate fate, @Nullable EventTime scene, Claim deed) {
    if (isSomebodyElse(fate, deed)) {
      return false;
    }
    Optional<Frame> frame = rules.frame(fate.sentence(), fate.verb(), context.mentions());
    EventTime own = frame.map(f -> times.find(context, f)).orElse(null);
    EventTime told = own == null ? scene : own;
    if (told != null && (isLong(told) || StruckPeople.isAnotherTime(deed.time(), told))) {
      return false;
    }
    return frame.stream()
        .flatMap(f -> places.find(context, f, List.of(), "ASSAULT").stream())
        .map(ToldPlace::place)
        .noneMatch(where -> isElsewhere(deed.place(), where, fate));
  }

  /** The wounded are taken to another town; who dies in one was hit there. */
  private boolean isElsewhere(@Nullable EventPlace deed, EventPlace where, Fate fate) {
    boolean wide =
        where.place() != null && where.place().precision() == Precision.COUNTRY; // a war's toll
    boolean taken = fate.sentence().tokens().stream().anyMatch(t -> isOfHospital(t));
    return fate.who() == Fate.Who.COUNTED && wide
        || !taken && StruckPeople.isElsewhere(deed, where);
  }

  private boolean isOfHospital(Token word) {
    return words.isIn("hospitals", word.lemma()) || words.isIn("hospital-rooms", word.lemma());
  }

  /**
   * Who has another name than those the deed names as its victims: nothing says it was this one.
   */
  private static boolean isSomebodyElse(Fate fate, Claim deed) {
    String person = fate.person();
    return fate.who() == Fate.Who.SINGLE
        && person != null
        && !deed.recipients().isEmpty()
        && deed.recipients().stream().allMatch(p -> p.id() != null && !p.id().equals(person));
  }

  private static boolean isLong(EventTime time) {
    LocalDate from = time.when().from();
    LocalDate to = time.when().to();
    return from == null || to == null || ChronoUnit.DAYS.between(from, to) > MAX_DAYS;
  }

  /** The deed of those before that may be the same, so that their fates are counted together. */
  private static Integer anchor(
      Integer deed, Map<Integer, List<Fate>> byDeed, List<Written> written) {
    return byDeed.keySet().stream()
        .filter(d -> StruckPeople.mayBeOne(written.get(d).claim(), written.get(deed).claim()))
        .findFirst()
        .orElse(deed);
  }

  /** Of the tellings of a deed the first that says how many were hit, else the one before. */
  private static int carrier(
      int deed, List<Written> written, List<Written> one, StruckPeople struck) {
    return one.stream()
        .filter(w -> index(written, w) <= deed && struck.isOfHitting(w))
        .filter(w -> w.claim().quantities().stream().anyMatch(q -> q.what().equals("wounded")))
        .map(w -> index(written, w))
        .findFirst()
        .orElse(deed);
  }
}
