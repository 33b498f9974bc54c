package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways news writes a time, in parsed sentences of Monday 2024-12-09. */
class EveryKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Shells fell on the town on Thursday night.            | Thursday night    | 2024-12-05",
        "Shells fell there earlier Thursday.                   | Thursday          | 2024-12-05",
        "The convoy left late on Saturday.                     | Saturday          | 2024-12-07",
        "The attack on Sunday at dawn killed 12.               | Sunday at dawn    | 2024-12-08",
        "They will leave tonight.                              | tonight           | 2024-12-09",
        "Jets struck the depot last night.                     | last night        | 2024-12-08",
        "Jets struck the depot overnight.                      | overnight         | 2024-12-08/2024-12-09",
        "The truce collapsed last month.                       | last month        | 2024-11",
        "It was retaken this week.                             | this week         | 2024-12-09/2024-12-15",
        "The offensive began last weekend.                     | last weekend      | 2024-12-07/2024-12-08",
        "Over the weekend the army left.                       | the weekend       | 2024-12-07/2024-12-08",
        "It killed 40 in the past 24 hours.                    | the past 24 hours | 2024-12-08/2024-12-09",
        "It is the second city lost in a week.                 | a week            | 2024-12-02/2024-12-09",
        "They advanced in recent days.                         | recent days       | XXXX",
        "The army has pulled back since November 27.           | November 27       | 2024-11-27",
        "From 3 to 5 May it was calm.                          | 3 to 5 May        | 2024-05-03/2024-05-05",
        "It began in early May.                                | early May         | 2024-05~",
        "The group took the city in mid-2014.                  | mid-2014          | 2014~",
        "He fought there in the late 1990s.                    | the late 1990s    | 1990~/1999~",
        "It was built in the 1980s.                            | the 1980s         | 198X",
        "They must leave by the end of the month.              | the end of the month | 2024-12~",
        "Exports fell in the first quarter.                    | the first quarter | 2024-01/2024-03",
        "Spending will rise this fiscal year.                  | this fiscal year  | 2024",
        "The decree of 27 January was void.                    | 27 January        | 2025-01-27",
        "The decree of 27/01/2025 was void.                    | 27/01/2025        | 2025-01-27",
        "The decree of 2025-01-27 was void.                    | 2025-01-27        | 2025-01-27",
        "The decree of 01-27-25 was void.                      | 01-27-25          | 2025-01-27",
        "Nothing was the same after 9/11.                      | 9/11              | 2001-09-11",
        "The siege was lifted a week ago.                      | a week ago        | 2024-12-02~/2024-12-08~",
        "The dam was lost two years ago.                       | two years ago     | 2022",
        "The base was built in 2016.                           | 2016              | 2016",
        "The base was built in May 2016.                       | May 2016          | 2016-05",
        "The blast came at 10:35 a.m.                          | 10:35 a.m.        | 2024-12-09",
        "The blast came at 1430 GMT.                           | 1430 GMT          | 2024-12-09",
        "The blast came at dawn.                               | dawn              | 2024-12-09",
        "The town was calm in the early morning.               | the early morning | 2024-12-09",
        "The prince was born in the 19th century.              | the 19th century  | 18XX",
        "The war of 1980-88 cost many lives.                   | 1980-88           | 1980/1988",
        "He spoke the day before yesterday.                    | the day before yesterday | 2024-12-07",
        "They met two days after Dec. 1.                       | two days after Dec. 1 | 2024-12-03",
        "Rebels now hold the bridge.                           | now               | XXXX"
      })
  void isFoundWithItsDays(String text, String words, String edtf) {
    assertEquals(List.of(words + " = " + edtf), Reader.found(text, Texts.PUBLISHED));
  }
}
