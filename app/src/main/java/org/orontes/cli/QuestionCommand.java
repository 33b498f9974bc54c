package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.Explanation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that puts a question to the picture of articles or of a case. */
abstract class QuestionCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  QuestionCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  /** What came of a question, in both forms. */
  interface Answer {
    /** As one JSON object on a line. */
    void json(Writer to) throws IOException;

    /** For people. */
    void text(Writer to) throws IOException;

    /** Why it is so; null where that was not asked for. */
    default @Nullable List<Explanation> why() {
      return null;
    }

    /** The reasons as text; called only if there are some. */
    default String whyText(List<Explanation> why) {
      throw new IllegalStateException("no reasons were asked for");
    }

    /** One line more for who watches, or empty. */
    default String remark() {
      return "";
    }
  }

  /** Puts the question. */
  abstract Answer ask(Reading reading);

  /** Last day of publication that counts, or null for all. */
  @Nullable LocalDate asPublishedBy() {
    return null;
  }

  /** Says what makes no sense before anything is read. */
  void check() {}

  final InputOptions inputs() {
    return inputs;
  }

  final Surroundings here() {
    return here;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Reading reading = Reading.ofInputsOrCase(inputs, asPublishedBy(), engine, here, talk);
    Answer answer = ask(reading);
    PrintWriter to = new PrintWriter(here.out(), false, StandardCharsets.UTF_8);
    List<Explanation> why = answer.why();
    if (!json) {
      answer.text(to);
      to.write(why == null ? "" : answer.whyText(why));
    } else if (why == null) {
      answer.json(to);
    } else {
      StringWriter plain = new StringWriter();
      answer.json(plain);
      SurveyWriter.writeWithReasons(to, plain.toString(), why);
    }
    to.flush();
    here.out().flush();
    if (!json && !talk.quiet && !answer.remark().isEmpty()) {
      here.warn(answer.remark());
    }
    return Exit.DONE;
  }
}
