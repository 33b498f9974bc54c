package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.knowledge.RuleEntry;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** Every rule fires on its examples with the roles they name, and asserts nothing on the others. */
class RuleExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RuleEntry rule : TestEngine.engine().knowledge().rules().listAll()) {
      for (RuleEntry.Example yes : rule.yes()) {
        tests.add(DynamicTest.dynamicTest(rule.id() + " + " + yes.text(), () -> fires(rule, yes)));
      }
      for (RuleEntry.Example no : rule.no()) {
        tests.add(DynamicTest.dynamicTest(rule.id() + " - " + no.text(), () -> isSilent(rule, no)));
      }
    }
    return tests.stream();
  }

  private static void fires(RuleEntry rule, RuleEntry.Example example) {
    List<Claim> claims = TestEngine.code(example.text(), PUBLISHED).claims();
    List<Claim> own = claims.stream().filter(c -> isOf(rule, c)).toList();
    assertTrue(!own.isEmpty(), () -> "not coded by " + rule.id() + "; coded: " + names(claims));
    List<String> wrong = new ArrayList<>();
    for (Claim claim : own) {
      List<String> missing = missing(claim, example.expected());
      if (missing.isEmpty()) {
        return;
      }
      wrong.addAll(missing);
    }
    assertEquals(List.of(), wrong);
  }

  private static void isSilent(RuleEntry rule, RuleEntry.Example example) {
    List<Claim> own =
        TestEngine.code(example.text(), PUBLISHED).claims().stream()
            .filter(c -> isOf(rule, c) && c.factuality() == Factuality.ASSERTED)
            .toList();
    assertEquals(List.of(), own.stream().map(RuleExamplesTest::name).toList());
  }

  private static boolean isOf(RuleEntry rule, Claim claim) {
    return claim.rule().startsWith(rule.id() + "#") && claim.type().type().equals(rule.type());
  }

  private static List<String> missing(Claim claim, Map<String, String> expected) {
    List<String> missing = new ArrayList<>();
    expected.forEach(
        (slot, words) -> {
          List<String> texts =
              switch (slot) {
                case "A" -> texts(claim.actors());
                case "B" ->
                    Stream.concat(
                            texts(claim.actors()).stream(), texts(claim.recipients()).stream())
                        .toList();
                case "R" -> texts(claim.recipients());
                case "I" -> texts(claim.instruments());
                case "P" ->
                    claim.place() == null
                        ? List.of()
                        : List.of(claim.place().text(), claim.place().name());
                case "mode" -> List.of(String.valueOf(claim.type().mode()));
                case "is" -> List.of(claim.factuality().name().toLowerCase(Locale.ROOT));
                default -> throw new IllegalArgumentException("No slot " + slot);
              };
          String wanted = words.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
          if (texts.stream().noneMatch(t -> t.toLowerCase(Locale.ROOT).contains(wanted))) {
            missing.add(slot + "=" + words + " but " + texts + " in " + name(claim));
          }
        });
    return missing;
  }

  private static List<String> texts(List<Participant> participants) {
    return participants.stream().map(Participant::text).toList();
  }

  private static List<String> names(List<Claim> claims) {
    return claims.stream().map(RuleExamplesTest::name).toList();
  }

  private static String name(Claim c) {
    return c.rule()
        + " "
        + texts(c.actors())
        + ">"
        + texts(c.recipients())
        + (c.place() == null ? "" : " @" + c.place().text())
        + " "
        + c.factuality();
  }
}
