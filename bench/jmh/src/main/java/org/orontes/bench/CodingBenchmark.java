package org.orontes.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.orontes.annotate.Annotator;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.coding.EventCoder;
import org.orontes.ingest.Given;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AnnotatedArticle;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;

/**
 * Coding alone, on articles read before the clock starts: one thread, whole articles. The Java
 * machine goes on compiling for most of a minute where two processors do both; what it measures
 * before that says little about the code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 9, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"}) // as ./orontes runs it
public class CodingBenchmark {
  /** Folders or files with articles, separated by colons, since JMH parts values at commas. */
  @Param("corpus")
  public String articles;

  /** Folder of the prepared models. */
  @Param("")
  public String cache;

  private EventCoder coder;
  private List<AnnotatedArticle> read;

  /** Counts what an operation did, so that JMH prints sentences a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counters {
    /** Sentences coded. */
    public long sentences;

    /** Claims made. */
    public long claims;

    /** Begins at nought. */
    @Setup(Level.Iteration)
    public void clear() {
      sentences = 0;
      claims = 0;
    }
  }

  /** Reads and parses, which is not measured. */
  @Setup
  public void read() throws IOException {
    KnowledgeFiles files = KnowledgeFiles.ours();
    Knowledge knowledge = Knowledge.load(files);
    Annotator annotator = new Annotator(knowledge, ReadingModels.load(Path.of(cache), line -> {}));
    Ingest ingest = Ingest.with(files);
    List<Path> inputs = Stream.of(articles.split(":")).map(Path::of).toList();
    read = new ArrayList<>();
    try (Stream<InputItem> items = InputFiles.stream(inputs, Given.NOTHING)) {
      items.forEach(
          item -> item.read(ingest).articles().forEach(a -> read.add(annotator.annotate(a))));
    }
    coder = new EventCoder(knowledge);
  }

  /** Codes all articles once. */
  @Benchmark
  public void code(Counters counters, Blackhole hole) {
    for (AnnotatedArticle article : read) {
      var coded = coder.code(article);
      counters.sentences += article.sentences().size();
      counters.claims += coded.claims().size();
      hole.consume(coded);
    }
  }
}
