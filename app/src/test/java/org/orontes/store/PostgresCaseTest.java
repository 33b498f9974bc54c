package org.orontes.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** A case in a schema of PostgreSQL, started from binaries that come as a library. */
class PostgresCaseTest extends AnswersContract {
  private static @Nullable EmbeddedPostgres server;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.builder().start();
    } catch (IOException | RuntimeException e) {
      System.err.println("SKIPPED: PostgreSQL does not start on this machine: " + e.getMessage());
      Assumptions.abort("PostgreSQL does not start on this machine: " + e.getMessage());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  CaseAddress address(String name) {
    if (server == null) {
      throw new IllegalStateException("no server");
    }
    return new CaseAddress.InDatabase(
        server.getJdbcUrl("postgres", "postgres"), name + "_" + NUMBER.incrementAndGet());
  }
}
