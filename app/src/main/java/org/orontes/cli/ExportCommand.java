package org.orontes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orontes.export.Export;
import org.orontes.export.ExportInput;
import org.orontes.export.Exports;
import org.orontes.export.RefusedException;
import org.orontes.export.World;
import org.orontes.model.Picture;
import org.orontes.redact.Redaction;
import org.orontes.redact.Redactor;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseOriginals;
import org.orontes.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orontes export}: a picture in another format. */
@Command(
    name = "export",
    description = {
      "Writes a picture in a format of the field. Reads a case, or the folder that 'orontes brief"
          + " --out' wrote.",
      "Unknown stays empty; every record says what is inferred, who says so and where the words"
          + " stand. docs/exports.md describes each format."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes export acled briefing --out events.csv",
      "  orontes export geojson briefing --withhold persons --coarsen 10km --out public.geojson",
      "  orontes export plover briefing | head -n 1",
      "  orontes export wacz goma.orontes --as-known-at 2025-01-28 --out evidence.wacz"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private KnowledgeOption data = new KnowledgeOption();
  @Mixin private RedactionOptions redaction = new RedactionOptions();
  @Mixin private MomentOptions moment = new MomentOptions();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "The format: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Kinds.class)
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "CASE",
      description = "A case, or a folder that 'orontes brief --out FOLDER' wrote.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write into this file; else to standard output.")
  private @Nullable Path out;

  @Option(names = "--debug", description = "On a fault of the program, print all its details.")
  boolean debug;

  ExportCommand(Surroundings here) {
    this.here = here;
  }

  /** The kinds, for the help. */
  static final class Kinds implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Exports.listAll().stream().map(Export::kind).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    Export export = Exports.find(kind).orElseThrow(() -> unknown());
    Redaction how = redaction.redaction();
    if (!how.isNone() && export.holdsRawArticles()) {
      throw Failure.usage(Exports.refusal(export));
    }
    Path knowledge = data.folder();
    World world = RedactionOptions.world(knowledge);
    if (here.database() != null || CaseStore.isCaseFile(folder)) {
      CaseAddress address = CaseAddress.of(folder.toString(), here.database());
      try (CaseStore store = CaseStore.read(address)) {
        Picture picture = moment.picture(store, knowledge);
        export(export, picture, how, world, originals(store));
      }
    } else {
      moment.refuseWithout(folder);
      export(export, PictureFolder.read(folder), how, world, ExportInput.Originals.NONE);
    }
    return Exit.DONE;
  }

  private static ExportInput.Originals originals(CaseStore store) {
    CaseOriginals kept = new CaseOriginals(store);
    return article ->
        kept.find(article)
            .map(o -> new ExportInput.Original(o.bytes(), o.mediaType(), o.captured()));
  }

  private void export(
      Export export, Picture picture, Redaction how, World world, ExportInput.Originals originals)
      throws IOException {
    ExportInput input =
        new ExportInput(
            Redactor.of(how, world).redact(picture),
            world,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            how.isNone() ? originals : ExportInput.Originals.NONE);
    try {
      write(export, input);
    } catch (RefusedException e) {
      throw Failure.usage(folder + ": " + e.getMessage(), e);
    }
  }

  private void write(Export export, ExportInput input) throws IOException {
    if (out == null) {
      Exports.write(export, input, here.out());
      here.out().flush();
      return;
    }
    Path file = out;
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream to = open(file, half)) {
      Exports.write(export, input, to);
    } catch (IOException e) {
      throw OutputFolder.cannotWrite(file, e);
    } catch (RefusedException e) {
      Files.deleteIfExists(half);
      throw e;
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static OutputStream open(Path file, Path half) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return new BufferedOutputStream(Files.newOutputStream(half));
  }

  private Failure unknown() {
    return Failure.usage(
        "there is no format \""
            + kind
            + "\"; there are "
            + String.join(", ", Exports.listAll().stream().map(Export::kind).toList()));
  }
}
