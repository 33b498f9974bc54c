package org.orontes.cli;

/** Where the engine is put together. */
final class Wiring {
  private Wiring() {}

  static EnginePort engine() {
    throw new IllegalStateException("the pipeline is not part of this build yet");
  }
}
