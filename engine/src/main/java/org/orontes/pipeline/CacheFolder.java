package org.orontes.pipeline;

import java.nio.file.Path;
import java.util.Map;

/** Where prepared models are kept between runs. */
public final class CacheFolder {
  private CacheFolder() {}

  /**
   * {@code $ORONTES_CACHE}, else {@code $XDG_CACHE_HOME/orontes}, else {@code ~/.cache/orontes}.
   *
   * @param environment the process's environment
   * @param home the user's home folder
   */
  public static Path find(Map<String, String> environment, String home) {
    String own = environment.getOrDefault("ORONTES_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    return shared.isEmpty() ? Path.of(home, ".cache", "orontes") : Path.of(shared, "orontes");
  }
}
