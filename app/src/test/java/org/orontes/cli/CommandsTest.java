package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codec.ExchangeFile;
import org.orontes.fixture.FakeEngine;

/** What each command prints, writes and ends with. */
class CommandsTest {
  private final FakeEngine engine = new FakeEngine();
  private final Path folder;
  private final Path article;
  private final Shell shell;

  CommandsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.article = Files.writeString(folder.resolve("a.txt"), "Palma fell.");
    this.shell = new Shell(() -> engine, folder.resolve("cache"), folder);
  }

  @Test
  void briefPrintsTheBriefing() {
    assertEquals(Exit.DONE, shell.run("brief", article.toString()));
    assertTrue(shell.out().startsWith("BRIEFING: Palma"), shell.out());
    assertFalse(shell.out().contains("\u001B"), "no colours in a pipe");
  }

  @Test
  void briefWritesThePageAndTheExchangeFiles() throws IOException {
    Path out = folder.resolve("deep/out");
    assertEquals(Exit.DONE, shell.run("brief", article.toString(), "--out", out.toString()));
    for (ExchangeFile file : ExchangeFile.values()) {
      assertTrue(Files.size(out.resolve(file.fileName())) > 0, file.fileName());
    }
    assertTrue(Files.readString(out.resolve("brief.html")).startsWith("<!DOCTYPE html>"));
    assertTrue(shell.err().contains("wrote " + out.resolve("brief.html")), shell.err());
    try (var files = Files.list(out)) {
      assertEquals(ExchangeFile.values().length + 1, files.count(), "nothing half-written");
    }
  }

  @Test
  void quietWithOutPrintsNothing() {
    Path out = folder.resolve("out");
    assertEquals(Exit.DONE, shell.run("brief", "-q", article.toString(), "-o", out.toString()));
    assertEquals("", shell.out() + shell.err());
  }

  @Test
  void jsonIsOneObject() throws IOException {
    assertEquals(Exit.DONE, shell.run("brief", article.toString(), "--json"));
    JsonNode all = new ObjectMapper().readTree(shell.out());
    assertEquals(8, all.get("coded").size());
    assertEquals("disputed", all.at("/incidents/5/status").asText());
    assertEquals(1, all.get("notices").size());
  }

  @Test
  void optionsReachTheEngine() {
    shell.run(
        "brief",
        article.toString(),
        "--outlet",
        "Baobab Wire",
        "--published",
        "2021-03-26",
        "--url",
        "https://x.example/",
        "--knowledge",
        folder.toString());
    Request asked = engine.last();
    assertEquals(List.of(article), asked.inputs());
    assertEquals("Baobab Wire", asked.outlet());
    assertEquals(LocalDate.of(2021, 3, 26), asked.published());
    assertEquals("https://x.example/", asked.url());
    assertEquals(folder, asked.knowledge());
    assertEquals(folder.resolve("cache"), asked.cache());
  }

  @Test
  void asPublishedByLeavesLaterArticlesOut() {
    int rc = shell.run("brief", article.toString(), "--as-published-by", "2021-03-27");
    assertEquals(Exit.DONE, rc);
    assertTrue(shell.out().contains("3 articles by 3 outlets"), shell.out());
    assertTrue(shell.out().contains("As published by 27 March 2021"), shell.out());
    assertEquals(
        Exit.NOTHING_READ,
        shell.run("brief", article.toString(), "--as-published-by", "2001-01-01"));
  }

  @Test
  void nothingReadSaysWhy() {
    assertEquals(Exit.NOTHING_READ, shell.run("brief", folder.resolve("none.txt").toString()));
    assertTrue(shell.err().contains("none.txt does not exist."), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void anUnwritableFolderIsSaidBeforeTheWork() throws IOException {
    int rc = shell.run("brief", article.toString(), "--out", article.resolve("x").toString());
    assertEquals(Exit.CANNOT_WRITE, rc);
    assertTrue(shell.err().contains("cannot write to"), shell.err());
    assertEquals(1, shell.err().lines().count());
  }

  @Test
  void codeWritesOneLineAnArticle() throws IOException {
    assertEquals(Exit.DONE, shell.run("code", article.toString()));
    assertEquals(8, shell.out().lines().count());
    Path out = folder.resolve("sub/coded.jsonl");
    assertEquals(Exit.DONE, shell.run("code", article.toString(), "--out", out.toString()));
    assertEquals(8, Files.readAllLines(out).size());
    assertEquals("", shell.out());
    assertEquals(
        Exit.CANNOT_WRITE,
        shell.run("code", article.toString(), "--out", article.resolve("x").toString()));
    assertEquals(Exit.NOTHING_READ, shell.run("code", folder.resolve("none.txt").toString()));
  }

  @Test
  void demoReadsTheCorpus() throws IOException {
    Files.createDirectories(folder.resolve("corpus/one"));
    Files.createDirectories(folder.resolve("corpus/two"));
    Files.createDirectories(folder.resolve("corpus/knowledge"));
    Files.createDirectories(folder.resolve("corpus/annotated"));
    assertEquals(Exit.DONE, shell.run("demo"));
    assertEquals(
        List.of(folder.resolve("corpus/one"), folder.resolve("corpus/two")),
        engine.last().inputs());
    assertEquals(folder.resolve("corpus/knowledge"), engine.last().knowledge());
    assertTrue(Files.exists(folder.resolve("cache/demo/brief.html")));
    assertTrue(shell.err().contains("brief.html in a browser"), shell.err());
    assertEquals(Exit.DONE, shell.run("demo", "two"));
    assertEquals(List.of(folder.resolve("corpus/two")), engine.last().inputs());
    assertEquals(Exit.USAGE, shell.run("demo", "three"));
    assertTrue(shell.err().contains("there are one, two"), shell.err());
  }

  @Test
  void versionNamesEverything() {
    assertEquals(Exit.DONE, shell.run("version"));
    assertTrue(
        shell.out().matches("(?s)orontes \\d+\\.\\S+\\nknowledge [0-9a-f]{16}\\njava \\S+\\n"),
        shell.out());
  }
}
