package org.orontes.ingest;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read: a file, or one line of an {@code articles.jsonl}.
 *
 * @param name the file's name, for a record with its line, such as {@code reports.jsonl:12}; never
 *     empty
 * @param form what the bytes are
 * @param bytes the content as it stands on disk; only the first {@link #MAX_BYTES} are read
 * @param sidecar content of {@code name.meta.json}; empty if there is none
 * @param overrides what the caller says about it; outranks everything else
 */
public record Input(String name, Form form, byte[] bytes, byte[] sidecar, Given overrides) {
  /** A page with its pictures written into it reaches 10 MB; nothing that one reads is larger. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private static final byte[] NONE = {};

  /** What the bytes of an input are. */
  public enum Form {
    /** Text or HTML; which one is told from name and content. */
    PAGE,
    /** One JSON object with a {@code text}. */
    RECORD
  }

  public Input {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("An input needs a name");
    }
  }

  /** A text or HTML file about which nothing else is said. */
  public static Input page(String name, byte[] bytes) {
    return new Input(name, Form.PAGE, bytes, NONE, Given.NOTHING);
  }

  /** One JSON object. */
  public static Input record(String name, byte[] bytes) {
    return new Input(name, Form.RECORD, bytes, NONE, Given.NOTHING);
  }

  /** The same with what stands beside the file. */
  public Input withSidecar(byte[] json) {
    return new Input(name, form, bytes, json, overrides);
  }

  /** The same with what the caller says. */
  public Input withOverrides(Given given) {
    return new Input(name, form, bytes, sidecar, given);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Input that
        && name.equals(that.name)
        && form == that.form
        && Arrays.equals(bytes, that.bytes)
        && Arrays.equals(sidecar, that.sidecar)
        && overrides.equals(that.overrides);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, form, Arrays.hashCode(bytes), Arrays.hashCode(sidecar), overrides);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
