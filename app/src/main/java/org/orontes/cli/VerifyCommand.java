package org.orontes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.orontes.store.CaseStore;
import org.orontes.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code orontes verify}: whether a case still holds what it took in. */
@Command(
    name = "verify",
    description = {
      "Looks a case over: raw bytes against their digests, every quotation against its text, and"
          + " the picture against the one that is drawn anew. Changes nothing; works while the"
          + " case is served."
    },
    footerHeading = "%nExample:%n",
    footer = "  orontes verify goma.orontes")
final class VerifyCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private KnowledgeOption data = new KnowledgeOption();
  @Mixin private CaseArgument place = new CaseArgument();
  @Mixin private TalkOptions talk = new TalkOptions();

  VerifyCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() {
    Path knowledge = data.folder();
    try (CaseStore store = CaseStore.read(place.address(here))) {
      EnginePort port = engine.get();
      Verification.Found found =
          new Verification(
                  store,
                  port.questions(Request.forData(knowledge, here.cache())),
                  port.reading(knowledge, here.cache(), Progress.NONE).engine())
              .run();
      found.problems().forEach(here::warn);
      if (!talk.quiet) {
        here.out()
            .println(
                found.rawBytes()
                    + " raw files, "
                    + found.articles()
                    + " articles and "
                    + found.rows()
                    + " rows of the picture looked over: "
                    + (found.problems().isEmpty()
                        ? "nothing is wrong"
                        : found.problems().size() == 1
                            ? "one thing is wrong"
                            : found.problems().size() + " things are wrong"));
        here.out().flush();
        if (!found.remark().isEmpty()) {
          here.warn(found.remark());
        }
      }
      return found.problems().isEmpty() ? Exit.DONE : Exit.NOTHING_READ;
    }
  }
}
