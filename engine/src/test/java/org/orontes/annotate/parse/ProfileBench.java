package org.orontes.annotate.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.annotate.Annotator;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.names.MentionFinder;
import org.orontes.annotate.parse.SentenceParser.Word;
import org.orontes.annotate.speech.AttributionFinder;
import org.orontes.annotate.times.TimeTagger;
import org.orontes.coding.EventCoder;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Input;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.pipeline.CacheFolder;
import org.orontes.reconcile.Reconciler;

/**
 * Where the time goes: {@code bench/profile INPUT…} reads every input twice on one thread, the
 * first time to warm up, and prints words a second for each step. Inputs are {@code .jsonl} files
 * of records or plain texts.
 */
public final class ProfileBench {
  private final Knowledge knowledge = Knowledge.load(KnowledgeFiles.ours());
  private final ReadingModels models;
  private final SentenceReader reader;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long words;
  private long verblessWords;
  private long verblessSentences;
  private long sentences;

  private ProfileBench(ReadingModels models) {
    this.models = models;
    this.reader =
        new SentenceReader(models, knowledge.words(), knowledge.names(), knowledge.nouns());
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("bench/profile INPUT…");
      System.exit(2);
    }
    Path cache = CacheFolder.find(System.getenv(), System.getProperty("user.home"));
    ProfileBench bench = new ProfileBench(ReadingModels.load(cache, System.err::println));
    List<Article> articles = new ArrayList<>();
    for (String arg : args) {
      articles.addAll(bench.articles(Path.of(arg)));
    }
    bench.run(articles);
    bench.clear();
    bench.run(articles);
    bench.print(articles.size());
  }

  private List<Article> articles(Path path) throws IOException {
    Ingest ingest = Ingest.with(KnowledgeFiles.ours());
    List<Article> articles = new ArrayList<>();
    if (path.toString().endsWith(".jsonl")) {
      for (String line : Files.readAllLines(path)) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        articles.addAll(ingest.read(Input.record(path.toString(), bytes)).articles());
      }
    } else {
      Input input = Input.page(path.toString(), Files.readAllBytes(path));
      articles.addAll(ingest.read(input).articles());
    }
    return articles;
  }

  private void clear() {
    nanos.clear();
    words = 0;
    sentences = 0;
    verblessWords = 0;
    verblessSentences = 0;
  }

  private interface Step {
    void run();
  }

  private void time(String step, Step work) {
    long start = System.nanoTime();
    work.run();
    nanos.merge(step, System.nanoTime() - start, Long::sum);
  }

  private void run(List<Article> articles) {
    MentionFinder mentions = new MentionFinder(knowledge);
    TimeTagger times = new TimeTagger(knowledge.times());
    AttributionFinder speech = new AttributionFinder(knowledge);
    EventCoder coder = new EventCoder(knowledge);
    Annotator annotator = new Annotator(knowledge, models);
    List<CodedArticle> coded = new ArrayList<>();
    for (Article article : articles) {
      steps(article);
      List<ReadSentence> read = reader.read(article);
      List<Sentence> parsed = read.stream().map(ReadSentence::sentence).toList();
      MentionFinder.Found[] found = new MentionFinder.Found[1];
      time("names and places", () -> found[0] = mentions.find(article, read));
      time("times", () -> times.find(article, parsed));
      time("who says what", () -> speech.find(article, parsed, found[0].mentions()));
      AnnotatedArticle annotated = annotator.annotate(article);
      time("coding", () -> coded.add(coder.code(annotated)));
    }
    time("reconcile", () -> new Reconciler(knowledge).reconcile(coded));
  }

  private void steps(Article article) {
    SentenceSplitter splitter = new SentenceSplitter(models.sentences(), knowledge.words());
    List<Span> spans = new ArrayList<>();
    time(
        "sentences",
        () ->
            article.regions().stream()
                .filter(r -> r.isRead())
                .forEach(r -> spans.addAll(splitter.split(article.text(), r.span()))));
    for (Span span : spans) {
      NLPNode[][] nodes = new NLPNode[1][];
      time(
          "words",
          () -> {
            List<Word> of = Words.of(models, article.text(), span);
            nodes[0] = SentenceParser.nodes(of);
          });
      time("part of speech, lemma", () -> models.tag(nodes[0]));
      time("tagger's names", () -> models.findNames(nodes[0]));
      time("dependencies", () -> models.link(nodes[0]));
      count(nodes[0]);
    }
  }

  private void count(NLPNode[] nodes) {
    boolean verbless = true;
    for (int i = 1; i < nodes.length; i++) {
      boolean event = knowledge.nouns().is(nodes[i].getLemma(), "event");
      verbless &= !nodes[i].getPartOfSpeechTag().startsWith("VB") && !event;
    }
    words += nodes.length - 1;
    sentences++;
    verblessWords += verbless ? nodes.length - 1 : 0;
    verblessSentences += verbless ? 1 : 0;
  }

  private void print(int articles) {
    long all = nanos.values().stream().mapToLong(n -> n).sum();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sentences, %d words; one thread of two cores, shared with other work.%n%n",
        articles,
        sentences,
        words);
    System.out.println("| step | words/s | share of the time |");
    System.out.println("|---|---:|---:|");
    nanos.forEach(
        (step, n) ->
            System.out.printf(
                Locale.ROOT, "| %s | %,.0f | %.1f %% |%n", step, words * 1e9 / n, 100.0 * n / all));
    System.out.printf(Locale.ROOT, "| all | %,.0f | 100 %% |%n", words * 1e9 / all);
    System.out.printf(
        Locale.ROOT,
        "%nSentences with neither a verb nor an event noun: %.1f %%, with %.1f %% of the words.%n",
        100.0 * verblessSentences / sentences,
        100.0 * verblessWords / words);
  }
}
