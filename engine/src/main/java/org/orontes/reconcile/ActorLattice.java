package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.Spellings;
import org.orontes.model.Participant;
import org.orontes.model.UnlistedActor;

/**
 * How two names for an actor relate: the same, one within the other, on one side, or apart. Those
 * in no list have an identity within their article only; across articles their names are compared.
 * Words such as "rebels" fit every armed party at home in that country which is not the state's.
 * Not safe for several threads.
 */
final class ActorLattice {
  /** Names and pairs that are kept at a time, since the same ones come again and again. */
  private static final int MAX_KEPT = 100_000;

  /** Two letters stand for too many names. */
  private static final int MIN_INITIALS = 3;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,7}");

  private final Knowledge knowledge;
  private final Map<String, Written> written = new HashMap<>();
  private final Map<Pair, Relation> relations = new HashMap<>();

  private final Map<List<Named>, Party> parties = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<LocalDate, Integer> periods = new HashMap<>();
  private final RelationCache byNumber = new RelationCache();

  /** The number of the period of what has no date. */
  static final int NO_PERIOD = 0;

  private record Named(@Nullable String id, String name) {}

  /**
   * A name taken apart.
   *
   * @param initials of its words with capitals; empty if it has one word
   * @param acronym the name itself if it is one, else empty
   */
  record Written(
      String key, String letters, Spellings.Spelling spelling, String initials, String acronym) {}

  /** Two actors and the period in which they are compared. */
  private record Pair(String one, String other, @Nullable LocalDate period) {}

  ActorLattice(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How two actors relate. */
  enum Relation {
    /** One identity. */
    SAME,
    /** One is part of the other, speaks for it or stands on its side. */
    COMPATIBLE,
    /** At least one is not known well enough to tell. */
    UNKNOWN,
    /** Two different parties. */
    APART
  }

  Relation relate(Participant a, Participant b, @Nullable LocalDate day) {
    String one = a.id();
    String other = b.id();
    if (one != null && one.equals(other)) {
      return Relation.SAME;
    }
    if (one == null || other == null || UnlistedActor.isId(one) || UnlistedActor.isId(other)) {
      return isSameName(a.name(), b.name()) ? Relation.SAME : Relation.UNKNOWN;
    }
    return relate(one, other, day);
  }

  /** True if the two are one by their id, or by their name where one has none. */
  boolean isSame(Participant a, Participant b) {
    String one = a.id();
    return (one != null && one.equals(b.id()))
        || !(isListed(one) && isListed(b.id())) && isSameName(a.name(), b.name());
  }

  private static boolean isListed(@Nullable String id) {
    return id != null && !UnlistedActor.isId(id);
  }

  /** True if two names may be spellings of one. */
  boolean isSameName(String a, String b) {
    return a.equals(b) || isSpelledAlike(a, b);
  }

  private boolean isSpelledAlike(String a, String b) {
    return isSpelledAlike(written(a), written(b));
  }

  private boolean isSpelledAlike(Written one, Written other) {
    return isInitialsOf(one, other) || isInitialsOf(other, one) || isSpelling(one, other);
  }

  /** "MRF" in one article is the "Movement for the Rebirth of the Frontier" of another. */
  private static boolean isInitialsOf(Written few, Written full) {
    return full.initials.length() >= MIN_INITIALS && full.initials.equals(few.acronym);
  }

  private boolean isSpelling(Written one, Written other) {
    return one == other
        || one.key.equals(other.key)
        || (one.letters.equals(other.letters)
            && knowledge.spellings().isSame(one.spelling, other.spelling));
  }

  private Written written(String name) {
    if (written.size() > MAX_KEPT) {
      written.clear();
    }
    return written.computeIfAbsent(name, this::write);
  }

  private Written write(String name) {
    Spellings.Spelling spelling = knowledge.spellings().of(name);
    String acronym = ACRONYM.matcher(name).matches() ? name : "";
    return new Written(NameForm.key(name), spelling.letters(), spelling, initials(name), acronym);
  }

  /** The capitals that words of a name begin with; empty if it has but one word. */
  private static String initials(String name) {
    String[] words = name.split("[\\s-]+");
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return words.length == 1 ? "" : initials.toString();
  }

  Relation relate(String a, String b, @Nullable LocalDate day) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    if (relations.size() > MAX_KEPT) {
      relations.clear();
    }
    LocalDate period = knowledge.actors().periodOf(day);
    return relations.computeIfAbsent(new Pair(a, b, period), pair -> compare(a, b, day));
  }

  private Relation compare(String a, String b, @Nullable LocalDate day) {
    List<String> aUp = knowledge.actors().listAncestors(a, day);
    List<String> bUp = knowledge.actors().listAncestors(b, day);
    if (aUp.contains(b) || bUp.contains(a)) {
      return Relation.COMPATIBLE;
    }
    if (isGeneric(a) || isGeneric(b)) {
      return generic(a, b, day);
    }
    Set<String> sides = knowledge.actors().listSides(a, day);
    boolean together = knowledge.actors().listSides(b, day).stream().anyMatch(sides::contains);
    if (together) {
      return Relation.COMPATIBLE;
    }
    boolean sameState = root(a).equals(root(b));
    return sameState ? Relation.COMPATIBLE : Relation.APART;
  }

  private static boolean isGeneric(String id) {
    return id.endsWith("/rebels") || id.endsWith("/opposition");
  }

  private Relation generic(String a, String b, @Nullable LocalDate day) {
    if (isGeneric(a) && isGeneric(b)) {
      return root(a).equals(root(b)) ? Relation.SAME : Relation.APART;
    }
    String general = isGeneric(a) ? a : b;
    String named = isGeneric(a) ? b : a;
    Optional<ActorEntry> entry = knowledge.actors().find(named);
    String country = knowledge.actors().find(general).map(ActorEntry::country).orElse(null);
    if (entry.isEmpty() || country == null) {
      return Relation.UNKNOWN;
    }
    boolean home =
        country.equals(entry.get().country()) || entry.get().theatres().contains(country);
    boolean state = root(named).equals(root(general)) || entry.get().isState();
    boolean withState =
        knowledge.actors().listSides(named, day).stream()
            .anyMatch(knowledge.actors().listSides(root(general) + "/military", day)::contains);
    return home && !state && !withState ? Relation.COMPATIBLE : Relation.APART;
  }

  /** {@code actor:syr} of {@code actor:syr/military}. */
  static String root(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** The best relation between two lists; UNKNOWN where one is empty. */
  Relation relate(List<Participant> a, List<Participant> b, @Nullable LocalDate day) {
    if (a.isEmpty() || b.isEmpty()) {
      return Relation.UNKNOWN;
    }
    Relation best = Relation.APART;
    for (Participant x : a) {
      for (Participant y : b) {
        Relation r = relate(x, y, day);
        if (r.ordinal() < best.ordinal()) {
          best = r;
        }
      }
    }
    return best;
  }

  /** One side of a telling, made ready for many comparisons. */
  Party party(List<Participant> side) {
    if (side.isEmpty()) {
      return Party.NOBODY;
    }
    if (parties.size() > MAX_KEPT) {
      parties.clear();
    }
    List<Named> named = side.stream().map(p -> new Named(p.id(), p.name())).toList();
    Party known = parties.get(named);
    if (known == null) {
      known = new Party(named.stream().map(this::member).toList());
      parties.put(named, known);
    }
    return known;
  }

  private Party.Member member(Named named) {
    String id = named.id;
    int number = Party.Member.UNLISTED;
    if (id != null && isListed(id)) {
      number = numbers.computeIfAbsent(id, k -> numbers.size());
    }
    return new Party.Member(id, number, written(named.name));
  }

  /** The number of the period of the actor file that a day lies in. */
  int periodOf(@Nullable LocalDate day) {
    LocalDate period = knowledge.actors().periodOf(day);
    return period == null
        ? NO_PERIOD
        : periods.computeIfAbsent(period, k -> NO_PERIOD + 1 + periods.size());
  }

  /**
   * As {@link #relate(List, List, LocalDate)}.
   *
   * @param period the number of the period that the day lies in
   */
  Relation relate(Party a, Party b, int period, @Nullable LocalDate day) {
    if (a.isOpen() || b.isOpen()) {
      return Relation.UNKNOWN;
    }
    Relation best = Relation.APART;
    for (int i = 0; i < a.members().size() && best != Relation.SAME; i++) {
      for (int j = 0; j < b.members().size() && best != Relation.SAME; j++) {
        Relation r = relate(a.members().get(i), b.members().get(j), period, day);
        best = r.ordinal() < best.ordinal() ? r : best;
      }
    }
    return best;
  }

  private Relation relate(Party.Member a, Party.Member b, int period, @Nullable LocalDate day) {
    String one = a.id();
    String other = b.id();
    if (one != null && one.equals(other)) {
      return Relation.SAME;
    }
    if (one == null || other == null || !a.isListed() || !b.isListed()) {
      return isSpelledAlike(a.written(), b.written()) ? Relation.SAME : Relation.UNKNOWN;
    }
    Relation known = byNumber.find(a.number(), b.number(), period);
    if (known == null) {
      known = compare(one, other, day);
      byNumber.keep(a.number(), b.number(), period, known);
    }
    return known;
  }

  /** True if somebody on one side may be somebody on the other. */
  boolean shares(Party a, Party b) {
    for (Party.Member x : a.members()) {
      for (Party.Member y : b.members()) {
        if (isSame(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSame(Party.Member a, Party.Member b) {
    String one = a.id();
    return (one != null && one.equals(b.id()))
        || !(a.isListed() && b.isListed()) && isSpelledAlike(a.written(), b.written());
  }

  /** The wider of two compatible actors: the one the other belongs to, or the general word. */
  String wider(String a, String b, @Nullable LocalDate day) {
    if (knowledge.actors().listAncestors(a, day).contains(b) || isGeneric(b)) {
      return b;
    }
    return a;
  }

  /** The name of an actor as shown; the id itself for one in no list. */
  String name(String id) {
    return knowledge.actors().find(id).map(ActorEntry::name).orElse(id);
  }
}
