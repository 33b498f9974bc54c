package org.orontes.cli;

/** Told by the engine how far it is. Called from several threads. */
public interface Progress {
  /** Something that takes a while begins, such as preparing a model. */
  void step(String what);

  /** So many articles are known of; may grow. */
  void total(int articles);

  /** One more article is done. */
  void done();

  /** Nobody is told. */
  Progress NONE =
      new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void total(int articles) {}

        @Override
        public void done() {}
      };
}
