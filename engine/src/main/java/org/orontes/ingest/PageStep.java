package org.orontes.ingest;

/**
 * One thing to tell of the lines of a page. Steps run in a fixed order and each marks only what is
 * still free, so that an earlier one outranks a later one.
 */
interface PageStep {
  /** Marks the lines that it knows. */
  void mark(Page page);
}
