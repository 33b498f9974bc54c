package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a pattern looks, matched with backtracking: a form tries every way it fits and calls {@code
 * after} for each.
 *
 * <p>Written in a line of text, see {@link FormReader}.
 */
sealed interface Form {

  /** What is to follow once a form has matched. */
  interface After {
    /**
     * Goes on.
     *
     * @param at index of the atom after the match
     * @param got what was captured so far
     */
    void go(int at, Slots got);
  }

  /** Tries to match at {@code at}. */
  void match(Chart chart, int at, Slots got, After after);

  /**
   * Adds the keys of the atoms it may begin with (see {@link Atom#key}).
   *
   * @return true if it may match nothing at all
   */
  boolean first(Grammar grammar, Set<String> keys);

  /**
   * Adds what a sentence must have for a match: of each set of keys at least one. It may leave out
   * a need, never invent one.
   */
  void needs(Grammar grammar, List<Set<String>> needs);

  /** One atom, as it is. */
  record Literal(String word) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      if (chart.has(at) && chart.atom(at).word().equals(word)) {
        after.go(at + 1, got);
      }
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      keys.add(Atom.keyOf(word));
      return false;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {
      needs.add(Set.of(Atom.keyOf(word)));
    }
  }

  /** A word of a class, its value kept under a name. */
  record OfClass(WordClass words, String slot) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      words.match(chart, at, (end, value) -> after.go(end, got.with(slot, value)));
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      keys.addAll(words.keys());
      return false;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {
      needs.add(words.keys());
    }
  }

  /** Another pattern's match, kept under a name. */
  record Nested(List<String> categories, String slot) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      for (String category : categories) {
        for (Match inner : chart.matches(category, at)) {
          after.go(inner.to(), got.with(slot, inner));
        }
      }
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      categories.forEach(category -> keys.addAll(grammar.keys(category)));
      return false;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {
      Set<String> any = new HashSet<>();
      categories.forEach(category -> any.addAll(grammar.keys(category)));
      needs.add(any);
    }
  }

  /** One after the other. */
  record Row(List<Form> forms) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      step(chart, 0, at, got, after);
    }

    private void step(Chart chart, int index, int at, Slots got, After after) {
      if (index == forms.size()) {
        after.go(at, got);
      } else {
        forms
            .get(index)
            .match(chart, at, got, (end, more) -> step(chart, index + 1, end, more, after));
      }
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      return forms.stream().allMatch(form -> form.first(grammar, keys));
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {
      forms.forEach(form -> form.needs(grammar, needs));
    }
  }

  /** Any of them. */
  record Either(List<Form> forms) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      forms.forEach(form -> form.match(chart, at, got, after));
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      boolean empty = false;
      for (Form form : forms) {
        empty |= form.first(grammar, keys);
      }
      return empty;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {
      Set<String> any = new HashSet<>();
      for (Form form : forms) {
        List<Set<String>> one = new ArrayList<>();
        form.needs(grammar, one);
        if (one.isEmpty()) {
          return;
        }
        any.addAll(one.get(one.size() - 1));
      }
      needs.add(any);
    }
  }

  /** There or not. */
  record Maybe(Form form) implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      form.match(chart, at, got, after);
      after.go(at, got);
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      form.first(grammar, keys);
      return true;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {}
  }

  /** No space here. */
  record Tight() implements Form {
    @Override
    public void match(Chart chart, int at, Slots got, After after) {
      if (chart.has(at) && !chart.atom(at).spaced()) {
        after.go(at, got);
      }
    }

    @Override
    public boolean first(Grammar grammar, Set<String> keys) {
      return true;
    }

    @Override
    public void needs(Grammar grammar, List<Set<String>> needs) {}
  }
}
