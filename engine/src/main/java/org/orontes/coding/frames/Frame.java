package org.orontes.coding.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * A word that names an event and its arguments in their deep roles.
 *
 * @param sentence the sentence
 * @param trigger the verb or noun
 * @param kind which of the two
 * @param lemma base form, with the particle of a verb ("carry out")
 * @param passive true if the verb stands in the passive
 * @param arguments in order of role, then position
 * @param light the verb that carries an event noun ("carried out an attack"), or null
 */
public record Frame(
    Sentence sentence,
    Token trigger,
    Kind kind,
    String lemma,
    boolean passive,
    List<Argument> arguments,
    @Nullable Token light) {
  public Frame {
    arguments = List.copyOf(arguments);
  }

  /** What part of speech names the event. */
  public enum Kind {
    /** A verb. */
    VERB,
    /** A noun. */
    NOUN
  }

  /** Deep role of an argument. */
  public enum Role {
    /** Who acts: subject of an active verb, "by" of a passive. */
    SUBJECT,
    /** What is acted on: object of an active verb, subject of a passive. */
    OBJECT,
    /** To whom: second object. */
    DATIVE,
    /** Behind a preposition. */
    OBLIQUE,
    /** A clause that the word governs. */
    CLAUSE,
    /** An owner: "the army's withdrawal". */
    POSSESSOR,
    /** A word before a noun: "Israeli strikes". */
    MODIFIER
  }

  /**
   * One argument.
   *
   * @param role its role
   * @param preposition in lower case, empty where there is none
   * @param head the head word; of a clause its verb
   * @param implicit true if carried over from another clause
   */
  public record Argument(Role role, String preposition, Token head, boolean implicit) {
    @Override
    public int hashCode() {
      return head.index() * 31 + role.ordinal(); // asked for every rule that knows a word
    }
  }

  /** All arguments of a role, in order. */
  public List<Argument> all(Role role) {
    List<Argument> found = List.of();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).role == role) {
        found = with(found, arguments.get(i));
      }
    }
    return found;
  }

  /** True if there is an argument of a role. */
  public boolean has(Role role) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).role == role) {
        return true;
      }
    }
    return false;
  }

  /** The first argument of a role. */
  public Optional<Argument> first(Role role) {
    for (Argument a : arguments) {
      if (a.role == role) {
        return Optional.of(a);
      }
    }
    return Optional.empty();
  }

  /** All arguments behind one of these prepositions, in order. */
  public List<Argument> behind(java.util.Set<String> prepositions) {
    List<Argument> found = List.of();
    for (int i = 0; i < arguments.size(); i++) {
      Argument a = arguments.get(i);
      if (a.role == Role.OBLIQUE && prepositions.contains(a.preposition)) {
        found = with(found, a);
      }
    }
    return found;
  }

  /** Most questions have no answer, and this is asked for every rule that knows a word. */
  private static List<Argument> with(List<Argument> found, Argument more) {
    List<Argument> into = found.isEmpty() ? new ArrayList<>(2) : found;
    into.add(more);
    return into;
  }
}
