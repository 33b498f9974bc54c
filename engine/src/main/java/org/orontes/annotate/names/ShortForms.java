package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.NameForm.Atom;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.MentionKind;

/**
 * Leads short forms back to the full name told before, within one article: a surname to a person,
 * an acronym in brackets or an alias to what it stands for, "the Observatory" to the one named in
 * full.
 *
 * <p>Names in no list get their fullest form as their name: an identity within the article.
 */
final class ShortForms {
  private static final int MIN_ACRONYM = 2;
  private static final Set<String> NOT_SURNAMES =
      Set.of("jr", "sr", "ii", "iii", "bin", "ibn", "al", "el", "de");

  private final Map<String, Named> persons = new HashMap<>();
  private final Map<String, Named> acronyms = new HashMap<>();
  private final Map<String, Named> groups = new HashMap<>();

  private final DescriptionLexicon words;

  ShortForms(DescriptionLexicon words) {
    this.words = words;
  }

  void resolve(Draft draft) {
    List<Named> all = draft.all();
    Named before = null;
    for (int i = 0; i < all.size(); i++) {
      Named m = all.get(i);
      if (!m.literal || m.kind == MentionKind.PLACE) {
        continue;
      }
      if (before != null && isIntroduced(draft.text(), before, m)) {
        introduce(before, m);
      }
      before = m;
      if (m.kind == MentionKind.PERSON) {
        person(m);
      } else {
        group(m);
      }
    }
  }

  /** "the Karu Liberation Front (KLF)", "Omar Haddad, known as Abu Sakhr". */
  private boolean isIntroduced(String text, Named before, Named m) {
    if (before.sentence != m.sentence || before.span.end() > m.span.start()) {
      return false;
    }
    String between = text.substring(before.span.end(), m.span.start());
    boolean closed = m.span.end() < text.length() && text.charAt(m.span.end()) == ')';
    if (closed && between.matches("\\s?\\(((or|formerly)\\s)?")) {
      return before.kind != MentionKind.PERSON || m.kind != MentionKind.PERSON || isAssumed(m);
    }
    return sameKind(before, m) && words.introducesAlias(between);
  }

  /** "Omar Haddad (Abu Sakhr)", not "Omar Haddad (Ali Hassan)", who is somebody else. */
  private boolean isAssumed(Named m) {
    List<Atom> atoms = NameForm.atoms(m.text);
    return !atoms.isEmpty() && words.opensNomDeGuerre(atoms.get(0).form());
  }

  /** A person is no other name of a group. */
  private static boolean sameKind(Named a, Named b) {
    return (a.kind == MentionKind.PERSON) == (b.kind == MentionKind.PERSON) || !b.isDecided();
  }

  private void introduce(Named full, Named acronym) {
    if (full.isDecided() && !acronym.isDecided()) {
      copy(full, acronym);
    } else if (isNamesake(full, acronym)) {
      full.name = full.text;
      copy(full, acronym);
    } else if (acronym.isDecided() && !full.isDecided() && full.kind != MentionKind.PLACE) {
      copy(acronym, full);
    }
    if (!full.isDecided() && full.name == null) {
      full.name = full.text;
    }
    acronyms.put(NameForm.key(acronym.text), full);
    acronym.kind = full.kind;
    if (!acronym.isDecided()) {
      acronym.name = full.name;
    }
  }

  /**
   * True if an actor of the file has the acronym that a group of another name introduces here: its
   * initials are the acronym, and it shares less than half of its words with the actor's names.
   */
  private static boolean isNamesake(Named full, Named acronym) {
    List<Atom> words = NameForm.atoms(full.text);
    if (full.isDecided()
        || !acronym.isDecided()
        || !initials(words).equalsIgnoreCase(NameForm.key(acronym.text))) {
      return false;
    }
    Set<String> ours = new HashSet<>();
    words.forEach(word -> ours.add(word.form()));
    for (Target target : acronym.targets) {
      if (target instanceof Target.Actor actor && actor.entry().id().equals(acronym.id)) {
        List<String> names = new ArrayList<>(actor.entry().aliases());
        names.add(actor.entry().name());
        return names.stream().noneMatch(name -> sharesHalf(ours, name));
      }
    }
    return false;
  }

  private static boolean sharesHalf(Set<String> ours, String name) {
    long shared = NameForm.atoms(name).stream().filter(a -> ours.contains(a.form())).count();
    return 2 * shared >= ours.size();
  }

  private void person(Named m) {
    List<Atom> atoms = NameForm.atoms(m.text);
    if (atoms.isEmpty()) {
      return;
    }
    Named introduced = acronyms.get(NameForm.key(m.text));
    if (introduced != null && introduced != m && !m.isDecided()) {
      copy(introduced, m);
      return;
    }
    String last = atoms.get(atoms.size() - 1).form();
    if (atoms.size() == 1 || m.id == null) {
      Named known = persons.get(last);
      if (known != null && fits(known, atoms)) {
        copy(known, m);
        return;
      }
    }
    if (m.name == null) {
      m.name = m.text;
    }
    if (!NOT_SURNAMES.contains(last)) {
      persons.putIfAbsent(last, m);
      Named known = persons.get(last);
      if (known != null && NameForm.atoms(known.text).size() < atoms.size()) {
        persons.put(last, m);
      }
    }
  }

  /** "Ali Hassan" is "Hassan" and "A. Hassan", but not "Omar Hassan". */
  private static boolean fits(Named known, List<Atom> shorter) {
    List<Atom> full = NameForm.atoms(known.text);
    if (shorter.size() == 1) {
      return full.size() > 1 || known.isDecided();
    }
    return full.get(0).form().charAt(0) == shorter.get(0).form().charAt(0)
        && (full.get(0).form().length() == 1
            || shorter.get(0).form().length() == 1
            || full.get(0).form().equals(shorter.get(0).form()));
  }

  private void group(Named m) {
    String key = NameForm.key(m.text);
    Named introduced = acronyms.get(key);
    boolean renamed = introduced != null && !introduced.isDecided() && introduced.name != null;
    if ((!m.isDecided() || renamed) && introduced != null && introduced != m) {
      copy(introduced, m);
      return;
    }
    List<Atom> atoms = NameForm.atoms(m.text);
    if (atoms.size() > 1) {
      for (Atom atom : atoms) {
        if (atom.capital() && atom.form().length() > 3) {
          groups.putIfAbsent(atom.form(), m);
        }
      }
      String initials = initials(atoms);
      if (initials.length() >= MIN_ACRONYM) {
        acronyms.putIfAbsent(initials, m);
      }
    } else if (!m.isDecided() && m.name == null) {
      Named known = groups.get(key);
      if (known != null && known != m) {
        copy(known, m);
        return;
      }
    }
    if (m.name == null) {
      m.name = m.text;
    }
  }

  private static String initials(List<Atom> atoms) {
    StringBuilder initials = new StringBuilder();
    for (Atom atom : atoms) {
      if (atom.capital()) {
        initials.append(atom.form().charAt(0));
      }
    }
    return initials.toString();
  }

  private static void copy(Named from, Named to) {
    to.id = from.id;
    to.name = from.name == null ? from.text : from.name;
    to.country = from.country;
    to.kind = from.kind;
  }
}
