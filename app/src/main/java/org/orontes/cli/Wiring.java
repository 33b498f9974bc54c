package org.orontes.cli;

/** Where the engine is put together. */
final class Wiring {
  private Wiring() {}

  static EnginePort engine() {
    return new ReadingDesk();
  }
}
