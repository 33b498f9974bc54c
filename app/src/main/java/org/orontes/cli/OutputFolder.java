package org.orontes.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.Picture;
import org.orontes.page.PageBriefing;
import org.orontes.view.Briefing;

/** Where a briefing is written: found to be writable before the work starts, not after. */
final class OutputFolder {
  private static final String PAGE = "brief.html";

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder and tries it. */
  static OutputFolder prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "orontes", ".try"));
      return new OutputFolder(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  /** The page in it. */
  Path page() {
    return folder.resolve(PAGE);
  }

  void write(Picture picture, Briefing briefing) {
    try {
      ExchangeWriter.writeFolder(folder, picture);
      ExchangeWriter.writeWhole(page(), to -> PageBriefing.write(briefing, to));
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  /** What to say when something cannot be written. */
  static Failure cannotWrite(Path to, IOException e) {
    return Failure.cannotWrite(
        "cannot write to " + to + " (" + reason(e) + "); name another place with --out", e);
  }

  /** Why, in as few words as the system gives. */
  static String reason(IOException e) {
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : e.getClass().getSimpleName().replaceFirst("Exception$", "");
  }
}
