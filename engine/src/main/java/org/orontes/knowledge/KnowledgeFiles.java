package org.orontes.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files of {@code data/}, read once, with a user's own folder laid over them.
 *
 * <p>A file of the overlay stands beside ours of the same name: loaders read both, the overlay's
 * last, so that its entries outrank ours. Immutable and safe for several threads.
 */
public final class KnowledgeFiles {
  private static final String ROOT = "/orontes/";
  private static final int VERSION_DIGITS = 16;

  private final Map<String, byte[]> ours;
  private final Map<String, byte[]> overlay;
  private final String version;

  private KnowledgeFiles(Map<String, byte[]> ours, Map<String, byte[]> overlay) {
    this.ours = ours;
    this.overlay = overlay;
    this.version = digest(List.of(ours, overlay));
  }

  /** The files that come with the engine. */
  public static KnowledgeFiles ours() {
    return new KnowledgeFiles(ReadOnce.OURS, Map.of());
  }

  /**
   * The files that come with the engine and a folder of the user's over them.
   *
   * @throws KnowledgeException if the folder cannot be read
   */
  public static KnowledgeFiles withOverlay(Path folder) {
    try {
      return new KnowledgeFiles(ReadOnce.OURS, readAll(folder));
    } catch (IOException e) {
      throw new KnowledgeException(folder.toString(), "cannot be read", e);
    }
  }

  /** Digest of all names and bytes, 16 hex digits: changes when anything in the data does. */
  public String version() {
    return version;
  }

  /** The names below a folder such as {@code actors/}, sorted, ours and the overlay's. */
  public List<String> list(String folder, String ending) {
    return Stream.concat(ours.keySet().stream(), overlay.keySet().stream())
        .filter(name -> name.startsWith(folder) && name.endsWith(ending))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A YAML file as maps, ours first, then the overlay's if it has one of that name.
   *
   * @throws KnowledgeException if neither has it, or it is not YAML
   */
  public List<YamlMap> yaml(String name) {
    List<byte[]> versions = versions(name);
    return versions.stream().map(bytes -> YamlMap.parse(name, bytes)).toList();
  }

  /**
   * The lines of a text file, gzipped if its name ends in {@code .gz}, ours and then the overlay's.
   *
   * @throws KnowledgeException if neither has it
   */
  public List<String> lines(String name) {
    return versions(name).stream().flatMap(bytes -> text(name, bytes).lines()).toList();
  }

  private List<byte[]> versions(String name) {
    List<byte[]> found =
        Stream.of(ours, overlay).map(files -> files.get(name)).filter(b -> b != null).toList();
    if (found.isEmpty()) {
      throw new KnowledgeException(name, "is missing from the data");
    }
    return found;
  }

  private static String text(String name, byte[] bytes) {
    if (!name.endsWith(".gz")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new KnowledgeException(name, "is not gzip", e);
    }
  }

  private static String digest(List<Map<String, byte[]>> layers) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Map<String, byte[]> layer : layers) {
        layer.forEach(
            (name, bytes) -> {
              sha.update(name.getBytes(StandardCharsets.UTF_8));
              sha.update((byte) 0);
              sha.update(bytes);
            });
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static Map<String, byte[]> readAll(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Our own files, read when first needed; they lie in a folder or in a jar of the class path. */
  private static final class ReadOnce {
    static final Map<String, byte[]> OURS = read();

    private static Map<String, byte[]> read() {
      URL root = KnowledgeFiles.class.getResource(ROOT + "lexicon");
      if (root == null) {
        throw new KnowledgeException("lexicon", "is not on the class path");
      }
      try {
        URI uri = root.toURI();
        if (!uri.getScheme().equals("jar")) {
          Path parent = Path.of(uri).getParent();
          return readAll(parent == null ? Path.of(uri) : parent);
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return readAll(jar.getPath(ROOT));
        }
      } catch (IOException | URISyntaxException e) {
        throw new KnowledgeException("data", "cannot be read from the class path", e);
      }
    }
  }
}
