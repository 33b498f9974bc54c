package org.orontes.store;

import java.time.Clock;
import java.util.List;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;

/** Draws the picture of a case anew from what was read and decided. One at a time. */
public final class Drawing {
  private final CaseStore store;
  private final Questions questions;
  private final String engine;
  private final Clock clock;

  /**
   * Draws a case.
   *
   * @param engine version of the program
   */
  public Drawing(CaseStore store, Questions questions, String engine, Clock clock) {
    this.store = store;
    this.questions = questions;
    this.engine = engine;
    this.clock = clock;
  }

  /** True if the present picture lacks something, or another version of program or data drew it. */
  public boolean isDue() {
    Revision latest = store.latest();
    return store.isPending()
        || (latest.number() > 0
            && !(latest.engine().equals(engine)
                && latest.knowledge().equals(questions.knowledge().version())));
  }

  /**
   * Draws and keeps it as a new revision.
   *
   * @param reason why, such as {@code ingest}
   */
  public synchronized Revision draw(String reason) {
    long number = store.reserve();
    List<CodedArticle> coded = new Contents(store).coded(number);
    List<Decision> decisions = new DecisionBook(store).inForce(number);
    Picture picture = questions.fold(coded, List.of(), decisions);
    return store.publish(number, picture, reason, engine, decisions.size(), clock.instant());
  }
}
