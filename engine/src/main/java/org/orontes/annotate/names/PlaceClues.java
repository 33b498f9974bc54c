package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.Names.Target;
import org.orontes.knowledge.PlaceLexicon;
import org.orontes.model.Place;

/**
 * What speaks for a place of that name: how large it is, whether the article is about its country
 * and province, whether others it names lie near, and the words beside the name.
 *
 * <p>The weights are steps of one, set by hand: a qualifier beside the name outweighs everything, a
 * country in focus outweighs size, nearness decides between equals.
 */
final class PlaceClues {
  /** Larger places say little about which small one is meant. */
  static final double LARGE_KM = 200;

  private static final double NEAR_KM = 120;
  static final double SAME_AREA_KM = 400;
  private static final double FOCUS = 4;
  private static final double PROVINCE_FOCUS = 2.5;
  private static final double QUALIFIED = 8;
  private static final double KIND_WORD = 4;
  private static final long LARGE_TOWN = 100_000;
  private static final long MILLIONS = 1_000_000;
  private static final int CAPITAL = 5;
  private static final double COUNTRY_NAME = 5;
  private static final double PROVINCE_NAME = 2;

  private final PlaceLexicon words;
  private final Draft draft;
  private final Focus focus;
  private final List<Place> anchors;

  PlaceClues(PlaceLexicon words, Draft draft, Focus focus, List<Place> anchors) {
    this.words = words;
    this.draft = draft;
    this.focus = focus;
    this.anchors = anchors;
  }

  /** How much speaks for a candidate, and what. */
  record Weight(double value, String reason) {}

  Weight weigh(GazetteerEntry entry, List<Named> mentions) {
    List<String> reasons = new ArrayList<>();
    double value = size(entry) - overshadowed(entry, mentions);
    double share = focus.share(entry.country());
    if (share > 0) {
      value += FOCUS * share;
      reasons.add(
          share >= 0.5 ? "the article is about that country" : "the article names that country");
    }
    double province = focus.provinceShare(provinceOf(entry));
    if (province > 0) {
      value += PROVINCE_FOCUS * province;
      reasons.add("its province is named");
    }
    double near = nearness(entry.place());
    if (near > 0) {
      value += near;
      reasons.add("other places named lie near");
    }
    for (Named m : mentions) {
      if (isQualifiedBy(m, entry)) {
        value += QUALIFIED;
        reasons.add("the words behind it say so");
        break;
      }
    }
    Kind said = kindSaid(mentions);
    if (said != null && (said == entry.kind() || similar(said, entry.kind()))) {
      value += KIND_WORD;
      reasons.add("called a " + entry.kind().name().toLowerCase(Locale.ROOT));
    }
    if (reasons.isEmpty()) {
      reasons.add("best known of that name");
    }
    return new Weight(value, String.join("; ", reasons));
  }

  private static @Nullable String provinceOf(GazetteerEntry entry) {
    return entry.kind() == Kind.PROVINCE ? entry.place().id() : entry.place().province();
  }

  private static double size(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> 6;
      case PROVINCE -> 3;
      case REGION -> 3;
      case DISTRICT -> 2;
      case FACILITY, CROSSING -> 2.5;
      case TOWN ->
          0.5 * Math.log10(entry.population() + 1) + 0.25 * entry.seat() + worldwide(entry);
    };
  }

  /** A capital or a city of millions is meant far from home, too. */
  private static double worldwide(GazetteerEntry entry) {
    double capital = entry.seat() == CAPITAL ? 1 : 0;
    return capital + (entry.population() >= MILLIONS ? 1.5 : 0);
  }

  /**
   * A small town that has the name of a country or a province is meant only if the text says so.
   */
  private double overshadowed(GazetteerEntry entry, List<Named> mentions) {
    if (entry.kind() != Kind.TOWN || entry.population() >= LARGE_TOWN) {
      return 0;
    }
    double most = 0;
    for (Target t : mentions.get(0).targets) {
      if (t instanceof Target.Where other) {
        Kind kind = other.entry().kind();
        most = Math.max(most, kind == Kind.COUNTRY ? COUNTRY_NAME : 0);
        most = Math.max(most, kind == Kind.PROVINCE && !isSeatOf(entry, other) ? PROVINCE_NAME : 0);
      }
    }
    return most;
  }

  /** A province that goes by the name of its seat leaves the seat its name. */
  private static boolean isSeatOf(GazetteerEntry town, Target.Where province) {
    return town.seat() > 0 && province.entry().place().id().equals(town.place().province());
  }

  private double nearness(Place place) {
    double best = 0;
    for (Place anchor : anchors) {
      if (anchor.id().equals(place.id()) || anchor.name().equals(place.name())) {
        continue;
      }
      double km = anchor.distanceKm(place);
      best = Math.max(best, km <= NEAR_KM ? 2 : km <= SAME_AREA_KM ? 1 : 0);
    }
    return best;
  }

  /** "Tripoli, Lebanon", "Lebanon, Pa.", "Qusayr in Homs province". */
  boolean isQualifiedBy(Named m, GazetteerEntry entry) {
    Named next = qualifier(m);
    if (next == null) {
      return false;
    }
    for (Target t : next.targets) {
      if (t instanceof Target.Where where) {
        GazetteerEntry outer = where.entry();
        boolean country =
            outer.kind() == Kind.COUNTRY
                && entry.country() != null
                && entry.country().equals(outer.country());
        boolean province = outer.place().id().equals(entry.place().province());
        if ((country || province) && !outer.place().id().equals(entry.place().id())) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasQualifier(Named m) {
    return qualifier(m) != null;
  }

  private @Nullable Named qualifier(Named m) {
    for (Named other : draft.in(m.sentence)) {
      int gap = other.span.start() - m.span.end();
      if (gap >= 1
          && gap <= 24
          && !other.targets.isEmpty()
          && other.targets.get(0) instanceof Target.Where) {
        String between = draft.text().substring(m.span.end(), other.span.start());
        if (words.leadsToOuter(between)) {
          return other;
        }
      }
    }
    return null;
  }

  private @Nullable Kind kindSaid(List<Named> mentions) {
    for (Named m : mentions) {
      String after = word(m.span.end(), 1);
      Kind kind = words.findKind(after).orElse(null);
      if (kind == null) {
        String before = word(m.span.start(), -1);
        String noun = words.isLinking(before) ? word(m.span.start(), -2) : before;
        kind = words.findKind(noun).orElse(null);
      }
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** The n-th word before (negative) or after a position, in lower case; empty if none. */
  private String word(int position, int n) {
    String text = draft.text();
    int from = Math.max(0, position - 30);
    int to = Math.min(text.length(), position + 30);
    String side = n > 0 ? text.substring(position, to) : text.substring(from, position);
    if (n > 0 && !side.startsWith(" ")) {
      return "";
    }
    List<NameForm.Atom> atoms = NameForm.atoms(side);
    int index = n > 0 ? n - 1 : atoms.size() + n;
    return index >= 0 && index < atoms.size() ? atoms.get(index).form() : "";
  }

  private static boolean similar(Kind said, Kind is) {
    return (said == Kind.DISTRICT && is == Kind.TOWN)
        || (said == Kind.PROVINCE && is == Kind.REGION);
  }
}
