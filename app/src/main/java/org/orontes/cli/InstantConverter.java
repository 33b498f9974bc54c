package org.orontes.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An instant such as {@code 2025-01-28T14:00:00Z}, or the end of a day in UTC. */
final class InstantConverter implements ITypeConverter<Instant> {
  private static final int DAY_CHARS = 10;

  @Override
  public Instant convert(String value) {
    try {
      return value.length() == DAY_CHARS
          ? LocalDate.parse(value).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)
          : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "\"" + value + "\" is no instant; write it like 2025-01-28T14:00:00Z, or a day");
    }
  }
}
