package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.List;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactFile;
import org.orontes.knowledge.FactRule;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Sentence;

/** Finds what a sentence says stands, by each form that the rules know. Pure and thread-safe. */
public final class FactFinder {
  private final List<FactForm> forms;

  /** Makes one over the rules of the data. */
  public FactFinder(Knowledge knowledge, RuleBook events) {
    FactKinds kinds = new FactKinds(events.kinds());
    FactFile facts = knowledge.facts();
    ClauseLexicon words = knowledge.clauses();
    this.forms =
        List.of(
            new VerbFacts(knowledge),
            new PostFacts(facts, words, events, kinds),
            new CompoundFacts(facts, events, kinds),
            new TitleFacts(facts, events, kinds),
            new RoadFacts(facts.list(FactRule.Form.ROAD), events),
            new BorderFacts(facts.list(FactRule.Form.BORDER), words, events));
  }

  /** The facts of a sentence, form by form. */
  public List<FactDraft> find(Sentence sentence, MentionIndex mentions) {
    List<FactDraft> found = new ArrayList<>();
    for (FactForm form : forms) {
      form.find(sentence, mentions, found);
    }
    return found;
  }
}
