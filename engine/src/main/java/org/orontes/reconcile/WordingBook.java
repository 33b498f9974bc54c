package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.FramingLexicon;
import org.orontes.model.Attribution;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Participant;
import org.orontes.model.Quote;
import org.orontes.model.Span;
import org.orontes.model.UnlistedActor;
import org.orontes.model.Wording;

/**
 * By which words that judge each outlet, and each voice it quotes, names the same actor and what it
 * did: "terrorists" and "rebels", "liberated" and "occupied". Names and plain descriptions are no
 * framing.
 */
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

  static List<Wording> of(List<CodedArticle> articles, FramingLexicon framing) {
    Map<Key, List<Quote>> uses = new TreeMap<>();
    for (CodedArticle article : articles) {
      for (Mention m : article.mentions()) {
        String id = m.id();
        boolean listed = id != null && id.startsWith("actor:") && !UnlistedActor.isId(id);
        if (id != null && listed && m.kind() == MentionKind.ACTOR) {
          framing.findLabel(m.text()).ifPresent(term -> add(uses, article, id, term, m.span()));
        }
      }
      for (Claim claim : article.claims()) {
        String word = claim.trigger().of(article.article().text());
        Optional<String> deed = framing.findDeed(word);
        Optional<String> actor =
            claim.actors().stream()
                .map(Participant::id)
                .filter(id -> id != null && id.startsWith("actor:") && !UnlistedActor.isId(id))
                .findFirst();
        if (deed.isPresent() && actor.isPresent()) {
          add(uses, article, actor.get(), deed.get(), claim.trigger());
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

  private static void add(
      Map<Key, List<Quote>> uses, CodedArticle article, String actor, String term, Span where) {
    String speaker = speaker(article, where);
    String outlet = article.article().outlet().id();
    Key key = new Key(actor, outlet, speaker != null, speaker == null ? "" : speaker, term);
    uses.computeIfAbsent(key, k -> new ArrayList<>()).add(article.article().quote(where));
  }

  /** The innermost speaker over the words inside quotation marks, or null. */
  private static @Nullable String speaker(CodedArticle article, Span where) {
    String found = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution a : article.attributions()) {
      if (a.covers(where) && a.contentCover().length() < shortest) {
        shortest = a.contentCover().length();
        found = a.speaker().name();
      }
    }
    return found;
  }
}
