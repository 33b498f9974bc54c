package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.model.Sentence;

/**
 * Cuts an article's sentences into atoms and joins two where the splitter took the full stop of a
 * time for their end: "until 9 a.m." and "Tuesday.", "on Mar." and "15.". Immutable.
 */
final class Sentences {
  private final Grammar grammar;
  private final Set<String> halfDays;
  private final Set<String> months;

  Sentences(Grammar grammar, TimeLexicon lexicon) {
    this.grammar = grammar;
    this.halfDays = lexicon.words("ampm").keySet();
    this.months =
        lexicon.words("month").keySet().stream()
            .filter(month -> month.endsWith("."))
            .map(month -> month.substring(0, month.length() - 1))
            .collect(Collectors.toSet());
  }

  /** The atoms of each sentence, or of those that belong together; none without atoms. */
  List<List<Atom>> read(String text, List<Sentence> sentences) {
    List<List<Atom>> read = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Atom> atoms = grammar.atoms().read(text, sentence);
      if (atoms.isEmpty()) {
        continue;
      }
      List<Atom> before = read.isEmpty() ? List.of() : read.get(read.size() - 1);
      if (!before.isEmpty() && runOn(text, before.get(before.size() - 1), atoms.get(0))) {
        before.addAll(atoms);
      } else {
        read.add(atoms);
      }
    }
    return read;
  }

  private boolean runOn(String text, Atom last, Atom next) {
    boolean isHour = halfDays.contains(last.word());
    boolean isMonth = text.charAt(last.span().end() - 1) == '.' && months.contains(last.word());
    int from = last.span().end();
    int to = next.span().start();
    if (!isHour && !isMonth || to < from || last.sentence().region() != next.sentence().region()) {
      return false;
    }
    String category = isHour ? "after-hour" : "after-month";
    return text.substring(from, to).indexOf('\n') < 0
        && !grammar.index().ofCategory(category, next.key()).isEmpty();
  }
}
