package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.orontes.codec.CodecException;
import org.orontes.codec.ExchangeReader;
import org.orontes.imports.ExchangeArchive;
import org.orontes.model.Picture;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.RecordedPicture;

/** The folder that {@code brief --out} wrote, its files as one zip, or a case, read back. */
final class PictureFolder {
  private PictureFolder() {}

  /** Reads it; what is wrong with it is said in one line. */
  static Picture read(Path folder) {
    if (CaseStore.isCaseFile(folder)) {
      return ofCase(new CaseAddress.InFile(folder));
    }
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

  /** The present picture of a case. */
  private static Picture ofCase(CaseAddress address) {
    try (CaseStore store = CaseStore.read(address)) {
      return new RecordedPicture(store, store.latest().number()).read();
    } catch (CodecException e) {
      throw Failure.usage(
          address.name() + " cannot be read: " + e.getMessage() + "; see: orontes verify", e);
    }
  }
}
