package org.orontes.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orontes.imports.AcledFile;
import org.orontes.imports.AcledRow;
import org.orontes.imports.Beside;
import org.orontes.imports.BesideJson;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.terminal.Columns;
import org.orontes.view.Summaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code orontes beside}: an ACLED table of the user's own beside the picture. */
@Command(
    name = "beside",
    description = {
      "Lays an ACLED table of your own beside a picture: which events both have, which only one.",
      "They are matched by day, place and event type; nothing is changed in either. Reads a case,"
          + " or the folder that 'orontes brief --out' wrote."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes beside acled.csv briefing",
      "  orontes beside acled.csv goma.orontes --only theirs",
      "  orontes beside acled.csv briefing --json | jq '.only_theirs[].id'"
    })
final class BesideCommand implements Callable<Integer> {
  private static final int MAX_PROBLEMS_SHOWN = 5;

  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "Table as ACLED exports it (CSV).")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CASE",
      description = "A case, or a folder that 'orontes brief --out FOLDER' wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "PART",
      converter = PartConverter.class,
      description = "Print only this part: matched, ours or theirs.")
  private @Nullable Part only;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--debug", description = "On a fault of the program, print all its details.")
  boolean debug;

  /** The parts of the comparison. */
  enum Part {
    MATCHED("matched"),
    OURS("only_ours"),
    THEIRS("only_theirs");

    private final String key;

    Part(String key) {
      this.key = key;
    }
  }

  /** {@code matched}, {@code ours} or {@code theirs}. */
  static final class PartConverter implements ITypeConverter<Part> {
    @Override
    public Part convert(String value) {
      for (Part part : Part.values()) {
        if (part.name().equalsIgnoreCase(value)) {
          return part;
        }
      }
      throw new TypeConversionException("there is matched, ours and theirs, no \"" + value + "\"");
    }
  }

  BesideCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    AcledFile theirs = table();
    Picture picture = PictureFolder.read(folder);
    Beside beside = Beside.of(theirs.rows(), picture.reconciliation().incidents());
    for (String problem :
        theirs.problems().subList(0, Math.min(MAX_PROBLEMS_SHOWN, theirs.problems().size()))) {
      here.warn(file + ": " + problem);
    }
    if (json) {
      here.out().println(part(BesideJson.of(beside)));
      here.out().flush();
    } else {
      print(beside, Summaries.of(picture));
    }
    return Exit.DONE;
  }

  private ObjectNode part(ObjectNode all) {
    if (only != null) {
      for (Part part : Part.values()) {
        if (part != only) {
          all.remove(part.key);
        }
      }
    }
    return all;
  }

  private AcledFile table() {
    try {
      return AcledFile.read(file);
    } catch (NoSuchFileException e) {
      throw Failure.usage("there is no " + file, e);
    } catch (AcledFile.NotAcledException e) {
      throw Failure.usage(file + " " + e.getMessage(), e);
    } catch (IOException e) {
      throw Failure.usage(file + " cannot be read: " + OutputFolder.reason(e), e);
    }
  }

  private void print(Beside beside, Summaries words) {
    PrintStream out = here.out();
    out.println(
        beside.matched().size()
            + " matched, "
            + beside.onlyOurs().size()
            + " only in the picture, "
            + beside.onlyTheirs().size()
            + " only in the table");
    if (beside.notComparable() + beside.outside() > 0) {
      out.println(
          "not compared: "
              + beside.notComparable()
              + " incidents without day, place or ACLED type, "
              + beside.outside()
              + " outside the table's days");
    }
    if (only == null || only == Part.MATCHED) {
      section(out, "MATCHED", beside.matched().stream().map(p -> pair(p, words)).toList());
    }
    if (only == null || only == Part.OURS) {
      section(
          out, "ONLY IN THE PICTURE", beside.onlyOurs().stream().map(i -> ours(i, words)).toList());
    }
    if (only == null || only == Part.THEIRS) {
      section(
          out,
          "ONLY IN THE TABLE",
          beside.onlyTheirs().stream().map(BesideCommand::theirs).toList());
    }
    out.flush();
  }

  private static void section(PrintStream out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(title);
      lines.forEach(line -> out.println("  " + Columns.clean(line)));
    }
  }

  private static String pair(Beside.Pair pair, Summaries words) {
    Double km = pair.kmApart();
    return ours(pair.incident(), words)
        + "  ~  "
        + theirs(pair.row())
        + "  ("
        + (km == null ? "same name" : String.format(Locale.ROOT, "%.0f km", km))
        + ", "
        + pair.daysApart()
        + (pair.daysApart() == 1 ? " day" : " days")
        + " apart"
        + (pair.sameSubEvent() ? "" : ", other sub-event")
        + ")";
  }

  private static String ours(Incident incident, Summaries words) {
    return incident.from() + "  " + words.of(incident) + "  [" + incident.id() + "]";
  }

  private static String theirs(AcledRow row) {
    String actors = row.actor2().isEmpty() ? row.actor1() : row.actor1() + " – " + row.actor2();
    return row.day()
        + "  "
        + row.subEventType()
        + ", "
        + row.location()
        + (actors.isEmpty() ? "" : ": " + actors)
        + (row.fatalities() == null ? "" : ", fatalities " + row.fatalities())
        + "  ["
        + row.id()
        + "]";
  }
}
