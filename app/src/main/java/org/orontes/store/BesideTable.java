package org.orontes.store;

import java.time.Instant;
import java.util.Optional;

/** Tables of the user's own that lie beside the picture. They never enter it. */
public final class BesideTable {
  private final CaseStore store;

  /** The tables of a case. */
  public BesideTable(CaseStore store) {
    this.store = store;
  }

  /** Keeps a table, in place of the one of that name before. */
  public void put(String name, String text, String by, Instant at) {
    store
        .database()
        .write(
            handle -> {
              handle.execute("delete from beside where name = ?", name);
              handle.execute("insert into beside (name, body) values (?, ?)", name, text);
              Audit.write(handle, at, by, "laid a table beside", name, "");
              return true;
            });
  }

  /** Takes a table away again; false if there is none of that name. */
  public boolean remove(String name, String by, Instant at) {
    return store
        .database()
        .write(
            handle -> {
              boolean was = handle.execute("delete from beside where name = ?", name) > 0;
              if (was) {
                Audit.write(handle, at, by, "took a table away", name, "");
              }
              return was;
            });
  }

  /** The table of that name; empty if there is none. */
  public Optional<String> find(String name) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select body from beside where name = :name")
                    .bind("name", name)
                    .mapTo(String.class)
                    .findFirst());
  }
}
