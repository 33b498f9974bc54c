package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.pipeline.TestEngine;

/** Promises, refusals and threats are coded by the words (decisions 0014 and 0022). */
class CommitmentsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGREE | The rebels said that they will release the nurses.",
        "AGREE | Uganda said it would host talks with the clans.",
        "REJECT | Slovakia said it will not accept refugees from the island.",
        "REJECT | The two unions failed to reach a deal with the ministry.",
        "THREATEN | The clan swore to attack the mine unless it paid for the well.",
        "THREATEN | The drivers said they will boycott the ferry.",
        "ASSAULT | The brigade will attack the ridge at dawn.",
        "RETREAT | The rebels released the nurses.",
      })
  void firstClaim(String type, String sentence) {
    List<Claim> claims = TestEngine.code(sentence, PUBLISHED).claims();
    assertEquals(type, claims.isEmpty() ? "none" : claims.get(0).type().type(), sentence);
  }
}
