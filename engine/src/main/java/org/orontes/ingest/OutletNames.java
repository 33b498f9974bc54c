package org.orontes.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.OutletFile;
import org.orontes.model.Outlet;

/** Tells the name of an outlet from other names: known, an agency's, or made as such names are. */
final class OutletNames {
  private static final int MIN_SINGLE_CHARS = 6;
  private static final Pattern TAIL =
      Pattern.compile("(?i)[\\s,.]+(?:all(?: rights.*)?|inc|llc|ltd|staff|news staff)?[\\s.,]*$");

  private final OutletFile known;
  private final Set<String> agencies = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> media;
  private final Set<String> never;

  OutletNames(Layout layout) {
    this.known = layout.outlets();
    this.agencies.addAll(layout.words("agencies"));
    this.media = layout.words("media");
    this.never = layout.words("not_outlets");
  }

  boolean isKnown(String name) {
    return findKnown(name).isPresent();
  }

  /** A short name may be listed with its article only: "the Lantern". */
  private Optional<OutletFile.Entry> findKnown(String name) {
    return known.findByName(name).or(() -> known.findByName("the " + name));
  }

  /** True if the data has an outlet of that name. */
  boolean isInFile(String name) {
    return isKnown(name) && !isNever(name);
  }

  /** The outlet of a name: as the data has it, else with an id made of the name. */
  Outlet outlet(String name, boolean inferred) {
    return findKnown(name)
        .map(entry -> new Outlet(entry.id(), entry.name(), inferred))
        .orElseGet(() -> new Outlet("outlet:" + slug(name), name, inferred));
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String words = plain.replaceAll("['’‘ʼ]", "").toLowerCase(Locale.ROOT);
    String slug = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^(?:the)?-|-$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }

  /** True if a name is that of an outlet by all that can be told from it alone. */
  boolean isOutlet(String name) {
    String[] words = name.split(" ");
    return !isNever(name)
        && (isKnown(name)
            || isAgency(name)
            || words.length > 1 && media.contains(words[words.length - 1])
            || words.length > 1 && media.contains(words[0])
            || media.contains(name) && name.length() >= MIN_SINGLE_CHARS);
  }

  boolean isAgency(String name) {
    return agencies.contains(name);
  }

  /** True for what is told to nobody in particular, such as "Parliament". */
  boolean isNever(String name) {
    return name.isEmpty() || never.contains(name);
  }

  /** A name without "the", its legal form and needless capitals. */
  String clean(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String name = TAIL.matcher(raw.strip()).replaceFirst("");
    name = name.replaceFirst("^(?i:the) ", "").replaceFirst("['’]s$", "").strip();
    boolean shouting = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return shouting ? titleCase(name) : name;
  }

  private static String titleCase(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split(" ")) {
      title.append(title.length() == 0 ? "" : " ");
      title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }
}
