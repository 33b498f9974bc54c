package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Stretches of the calendar. */
class PeriodProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(-400_000, 100_000)
        .map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  @Property
  void aStretchHoldsItsDayAndReadsBackFromItsEdtf(
      @ForAll Unit unit, @ForAll("days") LocalDate day, @ForAll boolean rough) {
    Period plain = unit.around(day);
    Period period = rough ? plain.roughly() : plain;
    assertTrue(unit == Unit.WEEKEND || period.contains(day), period.toString());
    assertEquals(new Edtf(period.from(), period.to()), Edtf.parse(period.edtf()));
  }

  @Property
  void everyDayOfAStretchLiesInTheSameStretch(@ForAll Unit unit, @ForAll("days") LocalDate day) {
    Period period = unit.around(day);
    assertEquals(period.from(), unit.around(period.from()).from());
    assertEquals(period.to(), unit.around(period.to()).to());
  }

  @Property
  void theNextStretchBeginsWhereOneEnds(@ForAll("days") LocalDate day) {
    for (Unit unit :
        new Unit[] {
          Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE
        }) {
      Period period = unit.around(day);
      assertEquals(period.to().plusDays(1), unit.around(unit.shift(period.from(), 1)).from());
    }
  }
}
