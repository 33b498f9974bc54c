package org.orontes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs commands in this process and keeps what they print. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  Shell(Supplier<EnginePort> engine, Path cache, @Nullable Path home) {
    this.engine = engine;
    this.here =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            100,
            home,
            cache,
            null);
  }

  int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(engine, here, args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  byte[] outBytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
