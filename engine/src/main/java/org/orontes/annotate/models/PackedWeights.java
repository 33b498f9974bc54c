package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model without the zeros: for each feature its labels and their weights.
 *
 * <p>On disk: features, labels, entries; the row starts; one byte a label; the weights.
 */
final class PackedWeights extends MajorVector {
  @Serial private static final long serialVersionUID = 1L;

  private final int[] rowStart;
  private final byte[] labels;
  private final float[] values;

  private PackedWeights(int features, int labelCount, int[] rowStart, byte[] labels, float[] v) {
    this.feature_size = features;
    this.label_size = labelCount;
    this.rowStart = rowStart;
    this.labels = labels;
    this.values = v;
  }

  /** Writes the weights of an NLP4J model. */
  static void write(MajorVector full, DataOutputStream out) throws IOException {
    int features = full.getFeatureSize();
    int labelCount = full.getLabelSize();
    if (labelCount > 256) {
      throw new IllegalStateException("A label must fit a byte: " + labelCount);
    }
    int entries = full.countNonZeroWeights();
    out.writeInt(features);
    out.writeInt(labelCount);
    out.writeInt(entries);
    int at = 0;
    byte[] labels = new byte[entries];
    float[] values = new float[entries];
    for (int feature = 0; feature < features; feature++) {
      out.writeInt(at);
      for (int label = 0; label < labelCount; label++) {
        float weight = full.get(label, feature);
        if (weight != 0) {
          labels[at] = (byte) label;
          values[at] = weight;
          at++;
        }
      }
    }
    out.writeInt(at);
    out.write(labels);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /** Reads weights and moves the buffer behind them. */
  static PackedWeights read(ByteBuffer in) {
    int features = in.getInt();
    int labelCount = in.getInt();
    int entries = in.getInt();
    int[] rowStart = HashTable.readInts(in, features + 1);
    byte[] labels = new byte[entries];
    in.get(labels);
    float[] values = new float[entries];
    in.asFloatBuffer().get(values);
    in.position(in.position() + entries * Float.BYTES);
    return new PackedWeights(features, labelCount, rowStart, labels, values);
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    for (SparseItem item : x.getVector()) {
      int feature = item.getIndex();
      if (feature >= feature_size) {
        continue;
      }
      float times = item.getValue();
      for (int at = rowStart[feature]; at < rowStart[feature + 1]; at++) {
        scores[labels[at] & 0xff] += values[at] * times;
      }
    }
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    throw forDecoding();
  }

  @Override
  public boolean expand(int sparse, int label, WeightGenerator generator) {
    throw forDecoding();
  }

  @Override
  public int indexOf(int label, int feature) {
    throw forDecoding();
  }

  @Override
  protected MajorVector createInstance() {
    throw forDecoding();
  }

  @Override
  protected void setRowSize(int size) {
    feature_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    label_size = size;
  }

  private static UnsupportedOperationException forDecoding() {
    return new UnsupportedOperationException("A packed model is for decoding only");
  }
}
