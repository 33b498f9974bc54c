package org.orontes.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.orontes.pipeline.CacheFolder;

/** The real engine, loaded once for all tests of a run. */
final class Desk {
  private static final EnginePort ENGINE = Wiring.engine();

  private Desk() {}

  /** A shell whose commands ask the real engine. */
  static Shell shell(@Nullable Path home) {
    Path cache = CacheFolder.find(System.getenv(), System.getProperty("user.home"));
    return new Shell(() -> ENGINE, cache, home);
  }
}
