package org.orontes.situate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.knowledge.Roads.Road;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.EventPlace;

/** What reports themselves say of cut roads: done, threatened or denied. */
final class RoadWords {
  /** Rules for cutting a road, closing a crossing, severing supplies. */
  private static final String RULE = "coerce/cut-road";

  private final List<Said> said = new ArrayList<>();
  private final Map<String, List<ClaimId>> byPlace = new HashMap<>();

  /** A claim about a cut road, with the names of the roads that its sentence names. */
  private record Said(Claim claim, List<String> roads) {}

  RoadWords(Map<ClaimId, Claim> claims, Map<ArticleId, Article> articles, List<Road> roads) {
    for (Claim claim : claims.values()) {
      Article article = articles.get(claim.id().article());
      if (article != null && claim.rule().startsWith(RULE)) {
        String sentence = claim.sentence().of(article.text()).toLowerCase(Locale.ROOT);
        List<String> named =
            roads.stream().filter(r -> names(sentence, r)).map(Road::name).distinct().toList();
        said.add(new Said(claim, named));
      }
    }
    said.sort((a, b) -> a.claim.id().compareTo(b.claim.id()));
    for (Said s : said) {
      EventPlace at = s.claim.place();
      if (at != null) {
        byPlace.computeIfAbsent(at.key(), k -> new ArrayList<>()).add(s.claim.id());
      }
    }
    said.removeIf(s -> s.roads.isEmpty());
  }

  /** True if a claim is about a cut road at all. */
  static boolean isAboutRoads(Claim claim) {
    return claim.rule().startsWith(RULE);
  }

  /** Claims of a cut road at a place, in order of their ids. */
  List<ClaimId> saidBy(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Claims that name a road as cut, and one of its ends or none, in order of their ids. */
  List<ClaimId> saidBy(String roadName, String from, String to) {
    List<ClaimId> all = new ArrayList<>();
    for (Said s : said) {
      EventPlace at = s.claim.place();
      boolean here = at == null || at.key().equals(from) || at.key().equals(to);
      if (here && s.roads.stream().anyMatch(roadName::startsWith)) {
        all.add(s.claim.id());
      }
    }
    return all;
  }

  private static boolean names(String sentence, Road road) {
    return has(sentence, road.name()) || road.aliases().stream().anyMatch(a -> has(sentence, a));
  }

  /** The name as whole words, with either kind of dash. */
  private static boolean has(String sentence, String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('–', '-');
    String text = sentence.replace('–', '-');
    int at = text.indexOf(plain);
    while (at >= 0) {
      int end = at + plain.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = text.indexOf(plain, at + 1);
    }
    return false;
  }
}
