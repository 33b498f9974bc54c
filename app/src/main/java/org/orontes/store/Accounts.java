package org.orontes.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may use a team's case. Of a token only the digest is kept. */
public final class Accounts {
  private final CaseStore store;

  /** The accounts of a case. */
  public Accounts(CaseStore store) {
    this.store = store;
  }

  /**
   * One account.
   *
   * @param name as it stands beside decisions
   * @param role reader, analyst or editor
   * @param at when it was made or got a new token
   */
  public record Account(String name, String role, Instant at) {}

  /** The account whose token has this digest. */
  public Optional<Account> find(String tokenDigest) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select * from account where token_digest = :digest")
                    .bind("digest", tokenDigest)
                    .map(
                        (row, context) ->
                            new Account(
                                row.getString("name"),
                                row.getString("role"),
                                Instant.parse(row.getString("at"))))
                    .findOne());
  }

  /** Makes an account, or gives one that is there another role and token. */
  public void put(Account account, String tokenDigest) {
    store
        .database()
        .write(
            handle -> {
              handle.execute(
                  "insert into account (name, role, token_digest, at) values (?, ?, ?, ?)"
                      + " on conflict (name) do update set role = excluded.role,"
                      + " token_digest = excluded.token_digest, at = excluded.at",
                  account.name(),
                  account.role(),
                  tokenDigest,
                  Revisions.text(account.at()));
              Audit.write(
                  handle, account.at(), "operator", "made account", account.name(), account.role());
              return true;
            });
  }

  /** Ends an account; false if there is none of the name. What it decided stays. */
  public boolean remove(String name, Instant at) {
    return store
        .database()
        .write(
            handle -> {
              boolean gone = handle.execute("delete from account where name = ?", name) > 0;
              if (gone) {
                Audit.write(handle, at, "operator", "ended account", name, "");
              }
              return gone;
            });
  }

  /** All accounts, by name. */
  public List<Account> list() {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select * from account order by name")
                    .map(
                        (row, context) ->
                            new Account(
                                row.getString("name"),
                                row.getString("role"),
                                Instant.parse(row.getString("at"))))
                    .list());
  }
}
