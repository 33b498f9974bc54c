package org.orontes.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity, within one article, of a group or person that is in no list: {@code
 * actor:a-0123456789abcdef/group-1f2e3d4c}.
 *
 * <p>It says that several mentions of that article are one, and nothing about other articles: there
 * the names are compared. The last part is a digest of the name and holds none of its letters.
 */
public final class UnlistedActor {
  /** How every id begins; asked before the pattern, since most ids are of listed actors. */
  private static final String BEGINS = "actor:a-";

  private static final Pattern ID =
      Pattern.compile(BEGINS + "[0-9a-f]{16}/(group|person)-[0-9a-f]{8}");

  private static final int DIGITS = 8;

  private UnlistedActor() {}

  /**
   * The id of a group or person in an article.
   *
   * @param article where it is named
   * @param person false for a group or organisation
   * @param name its full name in comparable form, not empty
   */
  public static String id(ArticleId article, boolean person, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Nobody named in " + article.value());
    }
    String digest = ArticleId.digest(name).substring(0, DIGITS);
    return "actor:" + article.value() + (person ? "/person-" : "/group-") + digest;
  }

  /** True for an id made here, which means nothing outside its article. */
  public static boolean isId(@Nullable String id) {
    return id != null && id.startsWith(BEGINS) && ID.matcher(id).matches();
  }

  /** True for the id of a person that is in no list. */
  public static boolean isPerson(@Nullable String id) {
    return isId(id) && String.valueOf(id).contains("/person-");
  }

  /**
   * The last part of an id made here: the same for the same name in every article.
   *
   * @throws IllegalArgumentException if it was not made here
   */
  public static String digest(@Nullable String id) {
    if (id == null || !isId(id)) {
      throw new IllegalArgumentException("Not the id of an actor in no list: " + id);
    }
    return id.substring(id.length() - DIGITS);
  }
}
