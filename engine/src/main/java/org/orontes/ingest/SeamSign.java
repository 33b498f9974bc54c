package org.orontes.ingest;

/** Something that tells where one article ends and another starts. */
interface SeamSign {
  /** Fills its columns of a table, one value for the seam before each paragraph but the first. */
  void read(SeamTable table);
}
