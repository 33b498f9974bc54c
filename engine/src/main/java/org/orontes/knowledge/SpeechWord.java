package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.model.Stance;

/**
 * How a word gives other words to a speaker.
 *
 * @param group id of its group in the lexicon, such as {@code announce}
 * @param stance what the speaker does with the content
 * @param takes kinds of content
 * @param with prepositions that bring the content, such as {@code for} after {@code call}
 * @param spoken true if it is an utterance and not a thought or a wish: only such words are a link
 *     of their own within somebody else's words
 * @param given true if the content is taken as given and not put forward: "condemned the attack".
 *     Such a content is in the outlet's own voice.
 * @param ideas true if only ideas and people can be its object: "backed the truce" says something,
 *     "backed the infantry" does something
 * @param documents true if only a document can be its subject: "the statement read"
 */
public record SpeechWord(
    String group,
    Stance stance,
    Set<Takes> takes,
    Set<String> with,
    boolean spoken,
    boolean given,
    boolean ideas,
    boolean documents) {
  public SpeechWord {
    takes = Set.copyOf(takes);
    with = Set.copyOf(with);
  }

  /** How an attribution by such a word is named: "warn", "call as", "call for". */
  public List<String> names(String lemma) {
    List<String> names = new ArrayList<>();
    for (Takes kind : takes) {
      if (kind == Takes.AS) {
        names.add(lemma + " as");
      } else if (kind != Takes.QUOTE) {
        names.add(lemma);
      }
    }
    with.forEach(preposition -> names.add(lemma + " " + preposition));
    return names.stream().distinct().sorted().toList();
  }

  /** A kind of content. */
  public enum Takes {
    /** "that the town had fallen". */
    CLAUSE,
    /** Words in quotation marks beside it. */
    QUOTE,
    /** What the subject itself does: "to have taken the town". */
    INFINITIVE,
    /** What somebody else is to do: "them to leave". */
    ORDER,
    /** "the capture", "capturing the town". */
    THING,
    /** "it a lie", "it as a lie". */
    AS
  }
}
