package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Attribution;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Quote;
import org.orontes.model.UnlistedActor;
import org.orontes.model.Wording;

/** Which words each outlet, and each voice it quotes, uses for the same actor. */
final class WordingBook {
  private static final int EXAMPLES = 3;

  private WordingBook() {}

  private record Key(String actor, String outlet, boolean quoted, String speaker, String term)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key o) {
      return (actor + '\u0001' + outlet + '\u0001' + quoted + '\u0001' + speaker + '\u0001' + term)
          .compareTo(
              o.actor + '\u0001' + o.outlet + '\u0001' + o.quoted + '\u0001' + o.speaker + '\u0001'
                  + o.term);
    }
  }

  static List<Wording> of(List<CodedArticle> articles) {
    Map<Key, List<Quote>> uses = new TreeMap<>();
    for (CodedArticle article : articles) {
      for (Mention m : article.mentions()) {
        if (m.kind() == MentionKind.ACTOR
            && m.id() != null
            && m.id().startsWith("actor:")
            && !UnlistedActor.isId(m.id())
            && isTerm(m)) {
          String speaker = speaker(article, m);
          Key key =
              new Key(
                  m.id(),
                  article.article().outlet().id(),
                  speaker != null,
                  speaker == null ? "" : speaker,
                  term(m));
          uses.computeIfAbsent(key, k -> new ArrayList<>()).add(article.article().quote(m.span()));
        }
      }
    }
    List<Wording> wording = new ArrayList<>();
    uses.forEach(
        (key, quotes) ->
            wording.add(
                new Wording(
                    key.actor,
                    key.outlet,
                    key.quoted,
                    key.speaker.isEmpty() ? null : key.speaker,
                    key.term,
                    quotes.size(),
                    quotes.subList(0, Math.min(EXAMPLES, quotes.size())))));
    return wording;
  }

  /** Pronouns are no wording. */
  private static boolean isTerm(Mention m) {
    return m.text().length() > 3
        && !m.text().matches("(?i)they|them|their|its|it|themselves|itself|we|our|us");
  }

  private static String term(Mention m) {
    return m.text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("^(the|a|an) ", "");
  }

  /** The innermost speaker over the words inside quotation marks, or null. */
  private static @Nullable String speaker(CodedArticle article, Mention m) {
    String found = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution a : article.attributions()) {
      if (a.covers(m.span()) && a.contentCover().length() < shortest) {
        shortest = a.contentCover().length();
        found = a.speaker().name();
      }
    }
    return found;
  }
}
