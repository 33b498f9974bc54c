package org.orontes.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.export.World;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.redact.Redaction;
import org.orontes.redact.Redactor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What to take out before anything is shown or written. */
final class RedactionOptions {
  /** What can be withheld. */
  enum Withheld {
    /** Everybody who is not in the lists of the data. */
    PERSONS
  }

  @Option(
      names = "--withhold",
      paramLabel = "WHAT",
      converter = WithheldConverter.class,
      description =
          "persons: show everybody who is not in the lists of the data by what they are, and spans"
              + " with digests in place of the words of the articles.")
  @Nullable Withheld withhold;

  @Option(
      names = "--coarsen",
      paramLabel = "DISTANCE",
      converter = KilometreConverter.class,
      description =
          "Show no place finer than this, such as 10km: it becomes the square of a fixed grid that"
              + " holds it. Withholds persons too.")
  @Nullable Double coarsenKm;

  Redaction redaction() {
    return new Redaction(withhold != null, coarsenKm == null ? 0 : coarsenKm);
  }

  /**
   * The redactor; the lists of what is public are read only where something is taken out.
   *
   * @param knowledge the user's folder over the data, or null
   */
  Redactor redactor(@Nullable Path knowledge) {
    Redaction how = redaction();
    return how.isNone() ? Redactor.none() : Redactor.of(how, world(knowledge));
  }

  static World world(@Nullable Path knowledge) {
    return World.load(
        knowledge == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(knowledge));
  }

  /** {@code persons}. */
  static final class WithheldConverter implements ITypeConverter<Withheld> {
    @Override
    public Withheld convert(String value) {
      if (!value.toLowerCase(Locale.ROOT).equals("persons")) {
        throw new TypeConversionException("only persons can be withheld, not \"" + value + "\"");
      }
      return Withheld.PERSONS;
    }
  }

  /** {@code 10km}, or a bare number of kilometres. */
  static final class KilometreConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      String digits = value.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*km$", "");
      if (digits.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
        double km = Double.parseDouble(digits);
        if (km > 0 && km <= Redaction.MAX_COARSEN_KM) {
          return km;
        }
      }
      throw new TypeConversionException(
          "\"" + value + "\" is no distance up to 500km; write it like 10km");
    }
  }
}
