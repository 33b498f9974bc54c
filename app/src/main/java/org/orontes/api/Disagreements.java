package org.orontes.api;

import java.util.Collections;
import org.orontes.model.Decision;
import org.orontes.model.Decision.Confirm;
import org.orontes.model.Decision.Correct;
import org.orontes.model.Decision.Judgement;
import org.orontes.model.Decision.Merge;
import org.orontes.model.Decision.Reject;
import org.orontes.model.Decision.SetGrade;
import org.orontes.model.Decision.Split;

/** Whether two analysts say what cannot both stand, about claims that both speak of. */
final class Disagreements {
  private Disagreements() {}

  static boolean are(Decision one, Decision other) {
    return one.inForce()
        && other.inForce()
        && !one.by().equals(other.by())
        && !Collections.disjoint(one.claims(), other.claims())
        && (clash(one.judgement(), other.judgement()) || clash(other.judgement(), one.judgement()));
  }

  private static boolean clash(Judgement one, Judgement other) {
    return (one instanceof Confirm && (other instanceof Reject || other instanceof Correct))
        || (one instanceof Reject && other instanceof Correct)
        || (one instanceof Merge && other instanceof Split)
        || (one instanceof Correct && other instanceof Correct && !one.equals(other))
        || (one instanceof SetGrade && other instanceof SetGrade && !one.equals(other));
  }
}
