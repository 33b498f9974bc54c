package org.orontes.codec;

/** The files that a briefing writes into its folder, in the order of the format. */
public enum ExchangeFile {
  /** One coded article a line. */
  CODED("coded"),
  /** One incident a line. */
  INCIDENTS("incidents"),
  /** One interval of control a line. */
  CONTROL("control"),
  /** One dispute a line. */
  DISPUTES("disputes"),
  /** One day a line. */
  TIMELINE("timeline"),
  /** One forecast a line. */
  FORECASTS("forecasts"),
  /** One place that was cut off a line. */
  CUTOFFS("cutoffs"),
  /** One term of one outlet for one actor a line. */
  WORDING("wording"),
  /** One explanation a line. */
  EXPLAIN("explain");

  private final String kind;

  ExchangeFile(String kind) {
    this.kind = kind;
  }

  /** What the file holds, such as {@code incidents}. */
  public String kind() {
    return kind;
  }

  /** Its name, such as {@code incidents.jsonl}. */
  public String fileName() {
    return kind + ".jsonl";
  }
}
