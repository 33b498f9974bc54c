package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.NameForm.Atom;
import org.orontes.model.Span;

/**
 * Finds names of actors, outlets and places in running words. Immutable once built; safe for
 * several threads.
 *
 * @param <T> what a name leads to
 */
public final class NameIndex<T> {
  /** No name in the data has more words; longer ones would slow every look-up. */
  private static final int MAX_WORDS = 9;

  private static final int MIN_BARE_LENGTH = 3;

  /** Spellings of the Arabic article that are also words before a name. */
  private static final Set<String> WORDS = Set.of("at", "as", "an");

  private final Map<String, List<T>> byKey = new HashMap<>();
  private final Map<String, List<T>> byAcronym = new HashMap<>();

  /**
   * A name found in a text.
   *
   * @param span where it stands
   * @param words how many words it has
   * @param targets what it may lead to, in the order they were added
   */
  public record Hit<T>(Span span, int words, List<T> targets) {
    public Hit {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Adds a name. One of capitals only, up to six letters, is an acronym and matches capitals only.
   *
   * @param withoutArticle true to let it be found without the Arabic article too
   */
  public void add(String name, T target, boolean withoutArticle) {
    List<Atom> atoms = NameForm.atoms(name);
    if (atoms.isEmpty() || atoms.size() > MAX_WORDS) {
      return;
    }
    if (isAcronym(atoms)) {
      put(byAcronym, atoms.get(0).form(), target);
      return;
    }
    put(byKey, join(atoms, 0, atoms.size()), target);
    if (withoutArticle && atoms.stream().anyMatch(Atom::isArticle)) {
      String bare = join(atoms.stream().filter(a -> !a.isArticle()).toList());
      if (bare.length() >= MIN_BARE_LENGTH) {
        put(byKey, bare, target);
      }
    }
  }

  private static boolean isAcronym(List<Atom> atoms) {
    Atom only = atoms.get(0);
    return atoms.size() == 1
        && only.upper()
        && only.form().length() <= 6
        && only.form().chars().anyMatch(Character::isLetter);
  }

  private static <T> void put(Map<String, List<T>> map, String key, T target) {
    List<T> targets = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!targets.contains(target)) {
      targets.add(target);
    }
  }

  /** The longest name that begins with the atom at {@code from}, or an empty list of one hit. */
  public List<Hit<T>> findAt(List<Atom> atoms, int from) {
    List<Hit<T>> hits = new ArrayList<>(2);
    StringBuilder key = new StringBuilder();
    StringBuilder bare = new StringBuilder();
    for (int i = from; i < atoms.size() && i < from + MAX_WORDS; i++) {
      Atom atom = atoms.get(i);
      append(key, atom.form());
      if (!atom.isArticle()) {
        append(bare, atom.form());
      }
      Span span = atoms.get(from).span().cover(atom.span());
      List<T> found = new ArrayList<>();
      if (i == from && atom.upper()) {
        found.addAll(byAcronym.getOrDefault(atom.form(), List.of()));
      }
      found.addAll(byKey.getOrDefault(key.toString(), List.of()));
      if (found.isEmpty()
          && !opensWithWord(atoms.get(from))
          && bare.length() >= MIN_BARE_LENGTH
          && bare.length() < key.length()
          && !atom.isArticle()) {
        found.addAll(byKey.getOrDefault(bare.toString(), List.of()));
      }
      if (!found.isEmpty()) {
        hits.add(new Hit<>(span, i - from + 1, found));
      }
    }
    return hits;
  }

  /** "at Homs" is no name with its article. */
  private static boolean opensWithWord(Atom first) {
    return !first.capital() && WORDS.contains(first.form());
  }

  /** What a whole name leads to, in the order added. */
  public List<T> find(String name) {
    List<Atom> atoms = NameForm.atoms(name);
    if (atoms.isEmpty()) {
      return List.of();
    }
    List<Hit<T>> hits = findAt(atoms, 0);
    return hits.stream()
        .filter(hit -> hit.words() == atoms.size())
        .findFirst()
        .map(Hit::targets)
        .orElse(List.of());
  }

  private static void append(StringBuilder key, String form) {
    if (key.length() > 0) {
      key.append(' ');
    }
    key.append(form);
  }

  private static String join(List<Atom> atoms) {
    return join(atoms, 0, atoms.size());
  }

  private static String join(List<Atom> atoms, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      append(key, atoms.get(i).form());
    }
    return key.toString();
  }
}
