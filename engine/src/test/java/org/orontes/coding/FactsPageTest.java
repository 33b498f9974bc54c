package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.FactRule;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.RuleEntry;
import org.orontes.knowledge.YamlMap;

/**
 * docs/facts.md says what the rules for facts say. With {@code ORONTES_GOLDEN=write} in the
 * environment it is written anew.
 */
class FactsPageTest {
  private static final Path PAGE = Path.of("../docs/facts.md");
  private static final String HEAD =
      """
      # Facts

      What a report states as standing, beside events: `facts` in `coded.jsonl`. Written from `data/facts/en/` by `FactsPageTest`: do not edit this page.

      | kind | subject | object | value |
      |---|---|---|---|
      | `distance` | a place | the place it is measured from | how far, in km |
      | `rank` | a person | the army or country, if told | the rank |
      | `command` | who leads | what is led | the post, or `leads` |
      | `membership` | the member | what it belongs to | member, part, spokesman, … |
      | `alliance` | who backs, or one ally | who is backed, or the other | `backs`, `allied`, ally, … |
      | `control` | who holds | what is held | `holds` |
      | `route` | a place | another on the same road | the road in the report's words |
      | `border` | who borders, or a place on the border | on whom | `borders`, or none |

      Each has its words with their span, where subject and object are named (`subject_at`, `object_at`), who says so, its `factuality` ("is not a member" is negated, "wants to join" planned), and `past` where it is said to be over ("the former commander"). A fact moves no map: `control` told in passing ("rebel-held districts") changes nobody's hold of a place.

      *Told* are sentences that give the fact, with S, O and V for subject, object and value; *not told* are sentences that must not assert one. All run as tests.

      A rule has a form: `verb` (patterns in the [notation of the coding rules](rules-notation.md); A is the one side, R or P the other), `post` (a noun that somebody holds, with the prepositions before its object; `behind` if it must stand behind one itself), `compound` ("Iran-backed"), `title`, `road`, `border`.

      """;

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    KnowledgeFiles files = KnowledgeFiles.ours();
    StringBuilder page = new StringBuilder(HEAD);
    Map<String, String> about = about(files);
    String kind = "";
    for (FactRule rule : Knowledge.load(files).facts().listAll()) {
      if (!rule.kind().equals(kind)) {
        kind = rule.kind();
        page.append("## ").append(kind).append("\n\n");
      }
      page.append(section(rule, about.getOrDefault(rule.id(), "")));
    }
    String text = page.toString().strip() + "\n";
    if ("write".equals(System.getenv("ORONTES_GOLDEN"))) {
      Files.writeString(PAGE, text);
    }
    assertEquals(
        text,
        Files.readString(PAGE),
        "docs/facts.md is out of date: run the test with ORONTES_GOLDEN=write");
  }

  private static Map<String, String> about(KnowledgeFiles files) {
    Map<String, String> about = new TreeMap<>();
    for (String name : files.list("facts/en/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        for (YamlMap rule : file.maps("rules")) {
          about.put(file.text("kind") + "/" + rule.text("id"), rule.text("about"));
        }
      }
    }
    return about;
  }

  private static String section(FactRule rule, String about) {
    StringBuilder page = new StringBuilder("### `" + rule.id() + "`\n\n");
    page.append(Character.toUpperCase(about.charAt(0))).append(about.substring(1));
    page.append(" (").append(rule.form().name().toLowerCase(Locale.ROOT)).append(").\n\n```\n");
    rule.patterns().forEach(p -> page.append(p).append('\n'));
    if (!rule.words().isEmpty()) {
      page.append(String.join(", ", new TreeSet<>(rule.words()))).append('\n');
    }
    if (!rule.whose().isEmpty()) {
      page.append("object behind: ").append(String.join(", ", new TreeSet<>(rule.whose())));
      page.append('\n');
    }
    page.append("```\n\n");
    rule.yes().forEach(yes -> page.append("- told: ").append(example(yes)).append('\n'));
    rule.no().forEach(no -> page.append("- not told: ").append(example(no)).append('\n'));
    return page.append('\n').toString();
  }

  private static String example(RuleEntry.Example example) {
    String parts =
        new TreeMap<>(example.expected())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    return "\u201c" + example.text() + "\u201d" + (parts.isEmpty() ? "" : " `" + parts + "`");
  }
}
