package org.orontes.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code facts/<language>/*.yaml}: how something that stands is said.
 *
 * @param id kind, slash, name: {@code alliance/backed}
 * @param kind kind of the fact, such as {@code alliance}
 * @param form how it is said
 * @param patterns patterns over verbs in the notation of the coding rules; empty for other forms
 * @param words nouns, participles or titles that say it, in lower case
 * @param whose prepositions behind which the object stands
 * @param behind prepositions behind which the noun stands itself: "under", "in"; empty for most
 * @param subject kinds that the subject may be of; empty for any
 * @param object kinds that the object may be of; empty for any
 * @param value word for what stands, or null for the word that says it
 * @param swapped true if who is told second is the fact's subject
 * @param yes sentences that must give this fact, with what is expected
 * @param no sentences that must not give it as asserted
 */
public record FactRule(
    String id,
    String kind,
    Form form,
    List<String> patterns,
    Set<String> words,
    Set<String> whose,
    Set<String> behind,
    Set<String> subject,
    Set<String> object,
    @Nullable String value,
    boolean swapped,
    List<RuleEntry.Example> yes,
    List<RuleEntry.Example> no) {
  public FactRule {
    patterns = List.copyOf(patterns);
    words = Set.copyOf(words);
    whose = Set.copyOf(whose);
    behind = Set.copyOf(behind);
    subject = Set.copyOf(subject);
    object = Set.copyOf(object);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** How a fact is said. */
  public enum Form {
    /** By a verb: "Iran backs the militia". */
    VERB,
    /** By a noun that somebody holds: "Rosa Lima, commander of the brigade". */
    POST,
    /** By a compound before a noun: "Iranian-backed militias". */
    COMPOUND,
    /** By a title before a name: "Colonel Rosa Lima". */
    TITLE,
    /** By a road and the places it links: "the highway between Gao and Kidal". */
    ROAD,
    /** By a border and those on its sides: "on the border with Chad". */
    BORDER
  }
}
