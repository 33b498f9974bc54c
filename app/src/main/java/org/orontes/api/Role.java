package org.orontes.api;

import java.util.Locale;

/** What somebody may do; each may all that those before it may. */
public enum Role {
  /** Nobody in particular: a page and its files. */
  ANYONE,
  /** May look at everything. */
  READER,
  /** May decide, search and add articles. */
  ANALYST,
  /** May also take back what others decided. */
  EDITOR;

  /** True if this one may do what {@code needed} may. */
  boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** As the interface words it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role that a word names.
   *
   * @throws IllegalArgumentException if it names none of reader, analyst, editor
   */
  public static Role of(String word) {
    for (Role role : new Role[] {READER, ANALYST, EDITOR}) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException("role is reader, analyst or editor, not " + word);
  }
}
