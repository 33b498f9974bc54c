package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * Prepares the packed files once and leaves them in a folder of the user's.
 *
 * <p>A file is written under another name and moved into place, so that a run that was stopped, or
 * two at once, never leave half a file.
 */
final class ModelCache {
  /** Changes when the published models or the packed format do. */
  static final String VERSION = "nlp4j-1.1.3-packed-1";

  private static final String ROOT = "/edu/emory/mathcs/nlp/";
  private static final int BUFFER = 1 << 20;

  private final Path folder;

  ModelCache(Path cache) {
    this.folder = cache.resolve(VERSION);
  }

  private interface Packer {
    void pack(Path file) throws IOException;
  }

  private record Part(String name, Packer packer) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("dep", file -> PackedModel.pack(ROOT + "models/en-dep.xz", file)),
          new Part("vectors", file -> WordVectors.pack(vectors(), file)),
          new Part("names", file -> PhraseTable.pack(names(), file)),
          new Part("pos", file -> PackedModel.pack(ROOT + "models/en-pos.xz", file)),
          new Part("ner", file -> PackedModel.pack(ROOT + "models/en-ner.xz", file)),
          new Part("clusters", file -> WordLists.pack(clusters(), file)),
          new Part("ambiguity", file -> WordLists.pack(ambiguity(), file)));

  /** Where a packed part lies. */
  Path file(String part) {
    return folder.resolve(part + ".bin");
  }

  /** True if every part is there. */
  boolean isComplete() {
    return PARTS.stream().allMatch(part -> Files.isRegularFile(file(part.name)));
  }

  /**
   * Makes the parts that are missing.
   *
   * @param progress told, before each part, what is prepared
   */
  void prepare(Consumer<String> progress) throws IOException {
    Files.createDirectories(folder);
    int done = 0;
    for (Part part : PARTS) {
      done++;
      Path file = file(part.name);
      if (Files.isRegularFile(file)) {
        continue;
      }
      progress.accept(
          "preparing language model " + done + " of " + PARTS.size() + " (" + part.name + ")");
      Path half = Files.createTempFile(folder, part.name, ".part");
      try {
        part.packer.pack(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    }
  }

  private static Map<String, float[]> vectors() throws IOException {
    return readObject("lexica/en-word-embeddings-undigitalized.xz");
  }

  private static PrefixTree<String, Set<String>> names() throws IOException {
    return readObject("lexica/en-named-entity-gazetteers-simplified.xz");
  }

  private static Map<String, Set<String>> clusters() throws IOException {
    return readObject("lexica/en-brown-clusters-simplified-lowercase.xz");
  }

  private static Map<String, List<String>> ambiguity() throws IOException {
    return readObject("lexica/en-ambiguity-classes-simplified-lowercase.xz");
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "BanSerializableRead"})
  private static <T> T readObject(String resource) throws IOException {
    InputStream raw = ModelCache.class.getResourceAsStream(ROOT + resource);
    if (raw == null) {
      throw new IOException("No such list on the class path: " + resource);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(
                new XZInputStream(new BufferedInputStream(raw, BUFFER)), BUFFER))) {
      return (T) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("The list does not fit the library: " + resource, e);
    }
  }
}
