package org.orontes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.model.AccordingTo;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Incident;
import org.orontes.model.Lineage;

/** Who stands behind an incident, in words: one entry for each origin. */
final class Origins {
  private final Names names;
  private final Library library;

  Origins(Names names, Library library) {
    this.names = names;
    this.library = library;
  }

  /** The origins of those claims of an incident that {@code telling} is about. */
  List<String> of(Incident incident, Telling telling) {
    List<Claim> told = library.claims(incident.claims()).stream().filter(telling::is).toList();
    if (isUnstated(incident, told)) {
      return outlets(told);
    }
    List<String> all = new ArrayList<>();
    for (Lineage lineage : incident.lineages()) {
      List<Claim> claims = library.claims(lineage.claims()).stream().filter(telling::is).toList();
      if (!claims.isEmpty()) {
        all.add(words(lineage, claims));
      }
    }
    return all;
  }

  private String words(Lineage lineage, List<Claim> claims) {
    String outlets = Names.join(outlets(claims));
    String origin = isUnnamed(lineage) ? unnamed(claims) : names.of(lineage.origin());
    String party = lineage.party() ? " (a party)" : "";
    return switch (lineage.kind()) {
      case UNSTATED -> outlets + " (no source told)";
      case COPY -> origin + party + ", copied by " + outlets;
      case SHARED_STATEMENT -> origin + party + ", carried by " + outlets;
      case OWN ->
          isOutlet(origin, claims)
              ? origin + ", own reporting"
              : origin + party + ", to " + outlets;
    };
  }

  private static boolean isUnnamed(Lineage lineage) {
    return lineage.origin().startsWith("unnamed: ");
  }

  /** An unnamed speaker by the words for him: {@code unnamed (“two residents”)}. */
  private static String unnamed(List<Claim> claims) {
    AccordingTo link = claims.get(0).firstHand();
    String words = link.text() == null ? link.name() : link.text();
    return "unnamed (\u201c" + words + "\u201d)";
  }

  private boolean isOutlet(String origin, List<Claim> claims) {
    return outlets(claims).contains(origin);
  }

  List<String> outlets(List<Claim> claims) {
    return claims.stream().map(claim -> name(claim.according().get(0))).distinct().toList();
  }

  /** An outlet that nobody named is told from others of its kind by its file. */
  private String name(AccordingTo link) {
    return link.id() != null && link.id().startsWith("outlet:") ? names.of(link.id()) : link.name();
  }

  /** One chain in words: {@code three contractors, to Baobab Wire}. */
  String chain(List<AccordingTo> chain) {
    StringBuilder words = new StringBuilder();
    for (int i = chain.size() - 1; i >= 0; i--) {
      AccordingTo link = chain.get(i);
      words.append(words.isEmpty() ? "" : i == 0 ? ", to " : ", quoted by ");
      words.append(name(link)).append(link.party() ? " (a party)" : "");
    }
    return words.toString();
  }

  /** How many origins stand behind some claims of an incident; the unstated count as none. */
  static int count(Incident incident, List<Claim> claims) {
    Set<ClaimId> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
    return (int)
        incident.lineages().stream()
            .filter(lineage -> lineage.kind() != Lineage.Kind.UNSTATED)
            .filter(lineage -> lineage.claims().stream().anyMatch(ids::contains))
            .count();
  }

  /** True if none of the claims goes back to somebody who is told. */
  static boolean isUnstated(Incident incident, List<Claim> claims) {
    return count(incident, claims) == 0;
  }

  /** {@code 3 outlets, 2 origins}. */
  static String support(int outlets, int origins) {
    return plural(outlets, "outlet")
        + ", "
        + (origins == 0 ? "no source told" : plural(origins, "origin"));
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
