package org.orontes.pipeline;

import java.util.List;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Ingested;
import org.orontes.ingest.Input;
import org.orontes.model.Notice;

/** Something that was to be read: an input, or why there is none. */
public sealed interface InputItem {
  /** What it is called in notices: a file's name, with the line in a file of records. */
  String name();

  /** The articles in it. */
  Ingested read(Ingest ingest);

  /**
   * An input that was found.
   *
   * @param input its bytes
   */
  record Found(Input input) implements InputItem {
    @Override
    public String name() {
      return input.name();
    }

    @Override
    public Ingested read(Ingest ingest) {
      return ingest.read(input);
    }
  }

  /**
   * A file or folder that could not be read, or files that were left out.
   *
   * @param name the path as the user gave it, or the file's name
   * @param notice why
   */
  record Missing(String name, Notice notice) implements InputItem {
    @Override
    public Ingested read(Ingest ingest) {
      return Ingested.nothing(List.of(notice));
    }
  }
}
