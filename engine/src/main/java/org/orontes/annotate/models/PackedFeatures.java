package org.orontes.annotate.models;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import java.io.Serial;

/** NLP4J's view of a {@link HashTable}: from a feature's string to its number. */
final class PackedFeatures extends AbstractObject2IntMap<String> {
  @Serial private static final long serialVersionUID = 1L;

  private final transient HashTable table;

  PackedFeatures(HashTable table) {
    this.table = table;
  }

  @Override
  public int getInt(Object key) {
    return table.get(Hashing.of((String) key));
  }

  @Override
  public Integer getOrDefault(Object key, Integer absent) {
    int found = table.get(Hashing.of((String) key));
    return found == HashTable.ABSENT ? absent : Integer.valueOf(found);
  }

  @Override
  public boolean containsKey(Object key) {
    return table.get(Hashing.of((String) key)) != HashTable.ABSENT;
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("A packed model is for decoding only");
  }

  @Override
  public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
    throw new UnsupportedOperationException("A packed model is for decoding only");
  }
}
