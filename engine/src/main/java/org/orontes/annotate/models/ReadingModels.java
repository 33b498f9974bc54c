package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The loaded models. Safe for use by several threads at once.
 *
 * <p>Loading reads files; nothing after it does.
 */
public final class ReadingModels {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel sentences;
  private final EnglishTokenizer tokenizer;
  private final MorphologicalAnalyzer<NLPNode> lemmas;
  private final Lexica lexica;
  private final OnlineComponent<NLPNode, ?> pos;
  private final OnlineComponent<NLPNode, ?> ner;
  private final OnlineComponent<NLPNode, ?> dep;

  private ReadingModels(
      SentenceModel sentences,
      EnglishTokenizer tokenizer,
      MorphologicalAnalyzer<NLPNode> lemmas,
      Lexica lexica,
      OnlineComponent<NLPNode, ?> pos,
      OnlineComponent<NLPNode, ?> ner,
      OnlineComponent<NLPNode, ?> dep) {
    this.sentences = sentences;
    this.tokenizer = tokenizer;
    this.lemmas = lemmas;
    this.lexica = lexica;
    this.pos = pos;
    this.ner = ner;
    this.dep = dep;
  }

  /** True if {@link #load} would have to prepare something first, which takes half a minute. */
  public static boolean needsPreparing(Path cache) {
    return !new ModelCache(cache).isComplete();
  }

  /**
   * Loads the models, in parallel; prepares them first where that was not yet done.
   *
   * @param cache folder for the prepared files, made if missing
   * @param progress told what is prepared; not called when everything is there
   * @throws IOException if the folder cannot be written or a model not read
   */
  public static ReadingModels load(Path cache, Consumer<String> progress) throws IOException {
    ModelCache files = new ModelCache(cache);
    if (!files.isComplete()) {
      files.prepare(progress);
    }
    try {
      var dep = async(() -> PackedModel.load(map(files.file("dep"))));
      var ner = async(() -> PackedModel.load(map(files.file("ner"))));
      var pos = async(() -> PackedModel.load(map(files.file("pos"))));
      var names = async(() -> PhraseTable.load(map(files.file("names"))));
      var clusters = async(() -> WordLists.load(map(files.file("clusters"))));
      var ambiguity = async(() -> WordLists.load(map(files.file("ambiguity"))));
      var vectors = async(() -> WordVectors.load(map(files.file("vectors"))));
      var sentences = async(ReadingModels::sentenceModel);
      var lemmas = async(() -> new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH));
      return new ReadingModels(
          sentences.join(),
          new EnglishTokenizer(),
          lemmas.join(),
          new Lexica(ambiguity.join(), clusters.join(), names.join(), vectors.join()),
          pos.join(),
          ner.join(),
          dep.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
  }

  /** The sentence model, from which each thread makes its own detector. */
  public SentenceModel sentences() {
    return sentences;
  }

  /** Splits a stretch of text into words with their offsets in it. */
  public List<Token> tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  /**
   * Tags and parses one sentence.
   *
   * @param nodes the words from index 1 on; index 0 is the root
   */
  public void parse(NLPNode[] nodes) {
    tag(nodes);
    findNames(nodes);
    link(nodes);
  }

  /** Part of speech and lemma of each word: the first step of {@link #parse}. */
  public void tag(NLPNode[] nodes) {
    lexica.process(nodes);
    pos.process(nodes);
    lemmas.process(nodes);
  }

  /** What the tagger takes for names: the second step, over tagged words. */
  public void findNames(NLPNode[] nodes) {
    ner.process(nodes);
  }

  /** The dependencies: the last step, over tagged words. */
  public void link(NLPNode[] nodes) {
    dep.process(nodes);
  }

  private interface Loader<T> {
    T load() throws IOException;
  }

  private static <T> CompletableFuture<T> async(Loader<T> loader) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return loader.load();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static SentenceModel sentenceModel() throws IOException {
    try (InputStream in = ReadingModels.class.getResourceAsStream(SENTENCES)) {
      if (in == null) {
        throw new IOException("No sentence model on the class path: " + SENTENCES);
      }
      return new SentenceModel(in);
    }
  }

  private static MappedByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }
}
