package org.orontes.annotate.models;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Word embeddings at one byte a dimension, left in the mapped file.
 *
 * <p>On disk: the hash table of words, count, dimensions, one scale a word, the bytes.
 */
final class WordVectors {
  private static final int STEPS = 127;

  private final HashTable table;
  private final ByteBuffer scales;
  private final ByteBuffer bytes;
  private final int dimensions;

  private WordVectors(HashTable table, ByteBuffer scales, ByteBuffer bytes, int dimensions) {
    this.table = table;
    this.scales = scales;
    this.bytes = bytes;
    this.dimensions = dimensions;
  }

  static void pack(Map<String, float[]> vectors, Path file) throws IOException {
    HashTable table = HashTable.withRoomFor(vectors.size());
    int dimensions = vectors.values().iterator().next().length;
    float[] scales = new float[vectors.size()];
    byte[] bytes = new byte[vectors.size() * dimensions];
    int row = 0;
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      table.put(Hashing.of(entry.getKey()), row);
      float largest = 0;
      for (float value : entry.getValue()) {
        largest = Math.max(largest, Math.abs(value));
      }
      scales[row] = largest / STEPS;
      for (int i = 0; i < dimensions; i++) {
        float value = entry.getValue()[i];
        bytes[row * dimensions + i] = (byte) (largest == 0 ? 0 : Math.round(value / scales[row]));
      }
      row++;
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
      out.writeInt(vectors.size());
      out.writeInt(dimensions);
      for (float scale : scales) {
        out.writeFloat(scale);
      }
      out.write(bytes);
    }
  }

  static WordVectors load(ByteBuffer in) {
    HashTable table = HashTable.read(in);
    int count = in.getInt();
    int dimensions = in.getInt();
    ByteBuffer scales = in.slice();
    in.position(in.position() + count * Float.BYTES);
    return new WordVectors(table, scales, in.slice(), dimensions);
  }

  /** The vector of a word, or null. */
  float @Nullable [] find(String word) {
    int row = table.get(Hashing.of(word));
    if (row == HashTable.ABSENT) {
      return null;
    }
    float scale = scales.getFloat(row * Float.BYTES);
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = bytes.get(row * dimensions + i) * scale;
    }
    return vector;
  }
}
