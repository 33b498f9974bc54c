package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, in a made-up project with a made-up Maven and made-up JDKs. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("../orontes");
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "sed",
          "dirname",
          "readlink",
          "find",
          "head",
          "tail",
          "mkdir",
          "touch",
          "mv",
          "rm",
          "sleep",
          "uname",
          "stty",
          "cut",
          "cat",
          "cp",
          "kill");

  private final Path folder;
  private final Path project;
  private final Path tools;
  private String output = "";

  LauncherTest(@TempDir Path folder) {
    this.folder = folder;
    this.project = folder.resolve("a project");
    this.tools = folder.resolve("bin");
  }

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    for (String source : List.of("data", "engine/src/main", "app/src/main")) {
      Files.createDirectories(project.resolve(source));
      Files.writeString(project.resolve(source).resolve("source.txt"), "source");
    }
    for (String pom : List.of("pom.xml", "engine/pom.xml", "app/pom.xml")) {
      Files.writeString(project.resolve(pom), "<project/>");
    }
    Files.copy(SCRIPT, project.resolve("orontes"));
    Files.createDirectories(tools);
    for (String tool : TOOLS) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path real = Path.of(place, tool);
        if (Files.exists(real) && !Files.exists(tools.resolve(tool))) {
          script(tools.resolve(tool), "exec " + real + " \"$@\"");
        }
      }
    }
  }

  private void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve("jdks").resolve(name);
    script(jdk.resolve("bin/java"), "echo \"java " + name + "\"; for a; do echo \"arg $a\"; done");
    script(jdk.resolve("bin/javac"), "exit 0");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void maven(String body) throws IOException {
    script(tools.resolve("mvn"), body);
  }

  private static final String BUILDS =
      "echo '[INFO] Building Orontes: the program 0.1.0-SNAPSHOT      [4/4]'\n"
          + "mkdir -p app/target/lib\n: > app/target/orontes-app.jar\n: > app/target/lib/one.jar";

  private int run(Path script, String... args) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("ORONTES_JDK_FOLDERS", folder.resolve("jdks").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }

  private int run(String... args) throws IOException, InterruptedException {
    return run(project.resolve("orontes"), args);
  }

  @Test
  void withoutAJdkItSaysSo() throws Exception {
    jdk("old", "11.0.2");
    assertEquals(78, run("version"), output);
    assertEquals(1, output.lines().count(), output);
    assertTrue(output.contains("no JDK 17 or newer was found"), output);
  }

  @Test
  void itTakesTheNewestJdkAndBuildsOnce() throws Exception {
    jdk("seventeen", "17.0.15");
    jdk("twenty-five", "25.0.3");
    jdk("eight", "1.8.0_392");
    maven(BUILDS);
    assertEquals(0, run("brief", "two words", "--out=x"), output);
    assertTrue(output.contains("building the program for the first time"), output);
    assertTrue(output.contains("java twenty-five"), output);
    assertTrue(output.contains("arg brief\narg two words\narg --out=x\n"), output);
    assertTrue(output.contains("orontes-app.jar:"), output);
    assertTrue(output.contains("-XX:+AutoCreateSharedArchive"), output);
    assertEquals(0, run("version"), output);
    assertTrue(output.startsWith("java twenty-five"), output);
  }

  @Test
  void itWorksThroughALink() throws Exception {
    jdk("seventeen", "17.0.15");
    maven(BUILDS);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/orontes"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    assertEquals(0, run(second, "version"), output);
    assertTrue(output.contains("-Dorontes.home=" + project.toRealPath()), output);
    assertTrue(!output.contains("SharedArchive"), "17 cannot keep one: " + output);
  }

  @Test
  void aNewerSourceIsBuiltAgain() throws Exception {
    jdk("seventeen", "17.0.15");
    maven(BUILDS);
    assertEquals(0, run("version"), output);
    Path source = project.resolve("engine/src/main/source.txt");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    assertEquals(0, run("version"), output);
    assertTrue(output.contains("sources have changed"), output);
  }

  @Test
  void aFailedBuildNamesItsLog() throws Exception {
    jdk("seventeen", "17.0.15");
    maven("echo '[ERROR] cannot find symbol'; exit 1");
    assertEquals(4, run("version"), output);
    assertTrue(output.contains("the build failed: cannot find symbol"), output);
    Path log = folder.resolve(".cache/orontes/build.log");
    assertTrue(output.contains("the whole log is " + log), output);
    assertTrue(Files.readString(log).contains("[ERROR]"));
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("seventeen", "17.0.15");
    assertEquals(4, run("version"), output);
    assertTrue(output.contains("Maven (mvn) is not installed"), output);
  }
}
