import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.names.MentionFinder;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.SentenceReader;
import org.orontes.annotate.speech.AttributionFinder;
import org.orontes.annotate.times.TimeTagger;
import org.orontes.codec.ExchangeWriter;
import org.orontes.coding.EventCoder;
import org.orontes.ingest.Given;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Sentence;
import org.orontes.model.Situation;
import org.orontes.pipeline.InputFiles;
import org.orontes.reconcile.Reconciler;
import org.orontes.situate.Situator;

/**
 * Where the time goes: the stages one after another on one thread, each under a clock. {@code
 * bench/speed} runs it from source on the built program: {@code java -cp … bench/Stages.java
 * ARTICLES CACHE}. Prints a line "stage seconds" for each, and is no part of the program.
 */
public final class Stages {
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Reads the articles twice and times the second reading, when Java has compiled what is hot. */
  public static void main(String[] args) throws IOException {
    KnowledgeFiles files = KnowledgeFiles.ours();
    Knowledge knowledge = Knowledge.load(files);
    ReadingModels models = ReadingModels.load(Path.of(args[1]), line -> {});
    new Stages().run(Path.of(args[0]), files, knowledge, models);
    Stages warm = new Stages();
    warm.run(Path.of(args[0]), files, knowledge, models);
    warm.nanos.forEach((stage, n) -> System.out.printf("%s\t%.3f%n", stage, n / 1e9));
  }

  private void run(Path input, KnowledgeFiles files, Knowledge knowledge, ReadingModels models)
      throws IOException {
    Ingest ingest = Ingest.with(files);
    SentenceReader reader = new SentenceReader(models, knowledge.words());
    MentionFinder names = new MentionFinder(knowledge);
    TimeTagger times = new TimeTagger(knowledge.times());
    AttributionFinder speech = new AttributionFinder(knowledge);
    EventCoder coder = new EventCoder(knowledge);
    List<Article> articles =
        timed(
            "ingest",
            () -> {
              List<Article> all = new ArrayList<>();
              try (Stream<org.orontes.pipeline.InputItem> items =
                  InputFiles.stream(List.of(input), Given.NOTHING)) {
                items.forEach(item -> all.addAll(item.read(ingest).articles()));
              }
              return all;
            });
    List<CodedArticle> coded = new ArrayList<>();
    for (Article article : articles) {
      List<ReadSentence> read =
          timed("annotate: sentences, parse and roles", () -> reader.read(article));
      List<Sentence> parsed = read.stream().map(ReadSentence::sentence).toList();
      MentionFinder.Found found =
          timed("annotate: names and places", () -> names.find(article, read));
      var days = timed("annotate: times", () -> times.find(article, parsed));
      var said =
          timed(
              "annotate: who says so", () -> speech.find(article, parsed, found.mentions()));
      AnnotatedArticle annotated =
          new AnnotatedArticle(
              article, parsed, found.mentions(), days, said, article.notices(),
              found.resolutions());
      coded.add(timed("coding", () -> coder.code(annotated)));
    }
    coded.sort(Reconciler.BY_DATE);
    Reconciliation folded =
        timed("reconcile", () -> new Reconciler(knowledge).reconcile(coded));
    Situation situation =
        timed("situate", () -> new Situator(knowledge).situate(coded, folded.incidents()));
    Picture picture = new Picture(coded, folded, situation, List.of(), knowledge.version());
    long begun = System.nanoTime();
    ExchangeWriter.writeObject(Writer.nullWriter(), picture);
    nanos.merge("writing as JSON", System.nanoTime() - begun, Long::sum);
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long begun = System.nanoTime();
    T made = work.get();
    nanos.merge(stage, System.nanoTime() - begun, Long::sum);
    return made;
  }
}
