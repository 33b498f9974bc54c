package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipsTest {
  private static final List<String> WORDS = List.of("brief", "case", "code", "demo", "serve");

  @Test
  void aSwappedAMissingAndADoubledLetter() {
    assertEquals(List.of("brief"), Slips.near("breif", WORDS));
    assertEquals(List.of("serve"), Slips.near("serv", WORDS));
    assertEquals(List.of("demo"), Slips.near("demmo", WORDS));
  }

  @Test
  void severalThatAreEquallyNear() {
    assertEquals(List.of("case", "code"), Slips.near("cade", WORDS));
  }

  @Test
  void nothingFarFromAllOrTooShortToTell() {
    assertEquals(List.of(), Slips.near("timeline", WORDS));
    assertEquals(List.of(), Slips.near("de", WORDS));
  }

  @Test
  void distances() {
    assertEquals(0, Slips.distance("code", "code"));
    assertEquals(1, Slips.distance("ocde", "code"));
    assertEquals(4, Slips.distance("", "code"));
  }
}
