package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.orontes.codec.CodecException;
import org.orontes.codec.ExchangeReader;
import org.orontes.imports.ExchangeArchive;
import org.orontes.model.Picture;

/** The folder that {@code brief --out} wrote, or its files as one zip, read back. */
final class PictureFolder {
  private PictureFolder() {}

  /** Reads it; what is wrong with it is said in one line. */
  static Picture read(Path folder) {
    try {
      return Files.isRegularFile(folder)
          ? ExchangeArchive.read(folder)
          : ExchangeReader.open(folder).picture();
    } catch (NoSuchFileException e) {
      throw Failure.usage(
          "there is no " + e.getFile() + "; make it with: orontes brief INPUT --out " + folder, e);
    } catch (IOException | CodecException e) {
      throw Failure.usage(
          folder + " cannot be read: " + e.getMessage() + "; write it again with 'orontes brief'",
          e);
    }
  }
}
