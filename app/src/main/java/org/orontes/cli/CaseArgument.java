package org.orontes.cli;

import org.orontes.store.CaseAddress;
import picocli.CommandLine.Parameters;

/** The case that a command is about. */
final class CaseArgument {
  @Parameters(
      index = "0",
      paramLabel = "CASE",
      description =
          "File of the case, such as goma.orontes; with ORONTES_DATABASE its name in that"
              + " database.")
  private String given = "";

  CaseAddress address(Surroundings here) {
    return CaseAddress.of(given, here.database());
  }

  /** As the user wrote it. */
  String given() {
    return given;
  }
}
