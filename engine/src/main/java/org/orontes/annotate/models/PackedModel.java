package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * One NLP4J component as a flat file: its feature tables, its weights, and the small rest as
 * serialised by NLP4J.
 */
final class PackedModel {
  private static final int BUFFER = 1 << 20;

  private PackedModel() {}

  /** Reads the published model from the class path and writes it packed. */
  static void pack(String resource, Path file) throws IOException {
    OnlineComponent<NLPNode, ?> model;
    try (InputStream raw = PackedModel.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IOException("No such model on the class path: " + resource);
      }
      model = readObject(new XZInputStream(new BufferedInputStream(raw, BUFFER)));
    }
    List<Object2IntMap<String>> maps = featureMap(model).getIndexMaps();
    WeightVector weights = model.getOptimizer().getWeightVector();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      out.writeInt(maps.size());
      for (Object2IntMap<String> map : maps) {
        HashTable table = HashTable.withRoomFor(map.size());
        map.forEach((feature, index) -> table.put(Hashing.of(feature), index));
        table.write(out);
      }
      PackedWeights.write(weights.getSparseWeightVector(), out);
      maps.replaceAll(map -> new Object2IntOpenHashMap<>());
      weights.setSparseWeightVector(new ColumnMajorVector());
      ByteArrayOutputStream rest = new ByteArrayOutputStream();
      try (ObjectOutputStream objects = new ObjectOutputStream(rest)) {
        objects.writeObject(model);
      }
      out.writeInt(rest.size());
      rest.writeTo(out);
    }
  }

  /** A component ready to decode, from a packed file. */
  static OnlineComponent<NLPNode, ?> load(ByteBuffer in) throws IOException {
    int count = in.getInt();
    HashTable[] tables = new HashTable[count];
    for (int i = 0; i < count; i++) {
      tables[i] = HashTable.read(in);
    }
    PackedWeights weights = PackedWeights.read(in);
    byte[] rest = new byte[in.getInt()];
    in.get(rest);
    OnlineComponent<NLPNode, ?> model = readObject(new ByteArrayInputStream(rest));
    List<Object2IntMap<String>> maps = featureMap(model).getIndexMaps();
    for (int i = 0; i < count; i++) {
      maps.set(i, new PackedFeatures(tables[i]));
    }
    model.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    model.setFlag(NLPFlag.DECODE);
    return model;
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"})
  private static OnlineComponent<NLPNode, ?> readObject(InputStream in) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      return (OnlineComponent<NLPNode, ?>) objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("The model does not fit the library", e);
    }
  }

  /** NLP4J offers no way to its feature map, so the field is opened. */
  private static FeatureMap featureMap(OnlineComponent<NLPNode, ?> model) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(model.getFeatureTemplate());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("NLP4J 1.1.3 has this field", e);
    }
  }
}
