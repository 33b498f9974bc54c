package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.Spellings;
import org.orontes.model.MentionKind;
import org.orontes.model.UnlistedActor;

/**
 * Gives groups and persons that are in no list an identity within their article, once {@link
 * ShortForms} has led their mentions to one full name.
 *
 * <p>A group spelled in two ways in one article is one. Two persons are one only under one name:
 * brothers and namesakes differ by less than spellings do.
 */
final class Unlisted {
  private static final int MIN_RESPELLED = 7;

  private final Spellings spellings;
  private final DescriptionLexicon words;

  Unlisted(Spellings spellings, DescriptionLexicon words) {
    this.spellings = spellings;
    this.words = words;
  }

  void identify(Draft draft) {
    Map<String, String> ids = new HashMap<>();
    List<Named> groups = new ArrayList<>();
    for (Named m : draft.all()) {
      if (m.isDecided() || m.name == null || !m.literal || !isSomebody(m.kind)) {
        continue;
      }
      String key = NameForm.key(m.name);
      if (key.isEmpty() || words.isCapitalisedRole(m.name)) {
        continue;
      }
      boolean person = m.kind == MentionKind.PERSON;
      String id = ids.get(m.kind + key);
      if (id == null && !person) {
        id = respelled(m, groups);
      }
      if (id == null) {
        id = UnlistedActor.id(draft.article.id(), person, key);
      }
      ids.put(m.kind + key, id);
      m.id = id;
      if (!person) {
        groups.add(m);
      }
    }
  }

  private static boolean isSomebody(MentionKind kind) {
    return kind == MentionKind.ACTOR || kind == MentionKind.PERSON;
  }

  /** The id of the group of which this is another spelling; it gets that name too. */
  private @Nullable String respelled(Named m, List<Named> groups) {
    String name = String.valueOf(m.name);
    if (NameForm.atoms(name).size() < 2 && name.length() < MIN_RESPELLED) {
      return null;
    }
    for (Named group : groups) {
      if (group.name != null && spellings.isSame(group.name, name)) {
        m.name = group.name;
        return group.id;
      }
    }
    return null;
  }
}
