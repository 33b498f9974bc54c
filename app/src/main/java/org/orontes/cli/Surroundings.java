package org.orontes.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.orontes.pipeline.CacheFolder;
import org.orontes.terminal.Look;

/**
 * Where the program runs: streams, terminal, folders. Everything it takes from outside is here.
 *
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outTerminal true if standard output is a terminal
 * @param errTerminal true if standard error is one
 * @param colours true if colours are wanted
 * @param columns width of the terminal
 * @param home folder of the project, or null if the launcher did not say
 * @param cache folder of the user's for prepared files
 * @param database JDBC address of a team's database, or null where cases are files
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean outTerminal,
    boolean errTerminal,
    boolean colours,
    int columns,
    @Nullable Path home,
    Path cache,
    @Nullable String database) {
  private static final String TERMINAL = "terminal";

  /**
   * The surroundings as the launcher tells them by {@code -Dorontes.…} and the environment.
   *
   * @param environment such as {@code NO_COLOR}, {@code TERM}, {@code ORONTES_CACHE}
   */
  public static Surroundings of(
      PrintStream out, PrintStream err, Properties told, Map<String, String> environment) {
    boolean outTerminal = TERMINAL.equals(told.getProperty("orontes.stdout"));
    boolean errTerminal = TERMINAL.equals(told.getProperty("orontes.stderr"));
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    String home = told.getProperty("orontes.home");
    return new Surroundings(
        out,
        err,
        outTerminal,
        errTerminal,
        outTerminal && noColour.isEmpty() && !dumb,
        columns(told.getProperty("orontes.columns")),
        home == null ? null : Path.of(home),
        CacheFolder.find(environment, told.getProperty("user.home", ".")),
        environment.get("ORONTES_DATABASE"));
  }

  private static int columns(@Nullable String told) {
    return told != null && told.matches("[1-9]\\d{0,3}")
        ? Integer.parseInt(told)
        : Look.DEFAULT_WIDTH;
  }

  /** Prints one line on standard error. */
  void warn(String line) {
    err.println("orontes: " + line);
    err.flush();
  }
}
