package org.orontes.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.orontes.ingest.Given;
import org.orontes.ingest.Input;

/**
 * What a user named, as inputs: files as they are, folders with all below them by name, files of
 * records line by line. Holds names and one input at a time. Not thread-safe; the inputs are.
 *
 * <pre>{@code
 * try (Stream<InputItem> items = InputFiles.stream(paths, Given.NOTHING)) {
 *   items.map(item -> item.read(ingest)).forEach(…);
 * }
 * }</pre>
 */
public final class InputFiles implements Iterator<InputItem>, AutoCloseable {
  private static final Set<String> PAGES =
      Set.of("", "txt", "text", "md", "html", "htm", "xhtml", "json");

  private static final Set<String> RECORDS = Set.of("jsonl", "ndjson");
  private static final String SIDECAR = ".meta.json";

  private final Given overrides;
  private final Deque<Todo> todo = new ArrayDeque<>();
  private final TreeMap<String, Integer> skipped = new TreeMap<>();
  private @Nullable InputLines lines;
  private @Nullable InputItem next;

  /**
   * A path still to be looked at.
   *
   * @param path where it is
   * @param name what to call it
   * @param named true if the user named it, false if it was found in a folder
   * @param last true for the mark that a folder which the user named is done
   */
  private record Todo(Path path, String name, boolean named, boolean last) {}

  private InputFiles(List<Path> paths, Given overrides) {
    this.overrides = overrides;
    for (Path path : paths) {
      Path file = path.getFileName();
      todo.add(new Todo(path, file == null ? path.toString() : file.toString(), true, false));
    }
  }

  /**
   * All inputs, in the order of the paths and of names within folders. Close the stream.
   *
   * @param overrides what the caller says about every one of them
   */
  public static Stream<InputItem> stream(List<Path> paths, Given overrides) {
    InputFiles files = new InputFiles(paths, overrides);
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, ordered), false)
        .onClose(files::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (lines != null) {
        if (lines.hasNext()) {
          next = lines.next();
          return true;
        }
        close();
      }
      Todo first = todo.poll();
      if (first == null) {
        return false;
      }
      next = look(first);
    }
    return true;
  }

  @Override
  public InputItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputItem item = java.util.Objects.requireNonNull(next);
    next = null;
    return item;
  }

  @Override
  public void close() {
    try {
      if (lines != null) {
        lines.close();
      }
      lines = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The item of a path, or null if it opens others or is none. */
  private @Nullable InputItem look(Todo at) {
    if (at.last()) {
      return reportSkipped(at);
    }
    if (!Files.exists(at.path())) {
      return InputNotice.INPUT_MISSING.item(
          at.path().toString(), at.path() + " does not exist: check the path.");
    }
    try {
      if (Files.isDirectory(at.path())) {
        open(at);
        return null;
      }
      String ending = ending(at.name());
      if (RECORDS.contains(ending)) {
        lines = InputLines.open(at.path(), at.name(), overrides);
        return null;
      }
      if (!at.named() && !PAGES.contains(ending)) {
        skipped.merge(ending, 1, Integer::sum);
        return null;
      }
      return read(at, ending);
    } catch (IOException e) {
      return InputNotice.INPUT_UNREADABLE.item(
          at.path().toString(),
          at.path() + " cannot be read (" + e.getMessage() + "): check its permissions.");
    }
  }

  /** Puts what lies in a folder before all else, by name; what is hidden or a sidecar is not. */
  private void open(Todo folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder.path())) {
      entries.forEach(inside::add);
    }
    inside.sort(java.util.Comparator.comparing(p -> String.valueOf(p.getFileName())));
    if (folder.named()) {
      todo.addFirst(new Todo(folder.path(), folder.name(), true, true));
    }
    for (int i = inside.size() - 1; i >= 0; i--) {
      String name = String.valueOf(inside.get(i).getFileName());
      boolean loops = Files.isSymbolicLink(inside.get(i)) && Files.isDirectory(inside.get(i));
      if (!name.startsWith(".") && !name.endsWith(SIDECAR) && !loops) {
        String below = folder.named() ? name : folder.name() + "/" + name;
        todo.addFirst(new Todo(inside.get(i), below, false, false));
      }
    }
  }

  private @Nullable InputItem reportSkipped(Todo folder) {
    if (skipped.isEmpty()) {
      return null;
    }
    int count = skipped.values().stream().mapToInt(Integer::intValue).sum();
    String endings = String.join(", ", skipped.keySet().stream().map(e -> "." + e).toList());
    skipped.clear();
    return InputNotice.FILES_SKIPPED.item(
        folder.path().toString(),
        count
            + " files in "
            + folder.path()
            + " were not read ("
            + endings
            + "): name them one by one to have them read as text.");
  }

  private InputItem read(Todo at, String ending) throws IOException {
    byte[] bytes = readHead(at.path());
    Input input =
        ending.equals("json") ? Input.record(at.name(), bytes) : Input.page(at.name(), bytes);
    Path sidecar = at.path().resolveSibling(stem(at.path()) + SIDECAR);
    if (Files.isRegularFile(sidecar)) {
      input = input.withSidecar(readHead(sidecar));
    }
    return new InputItem.Found(input.withOverrides(overrides));
  }

  /** The bytes of a file, and one more than is read if there are more. */
  private static byte[] readHead(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Input.MAX_BYTES + 1);
    }
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
