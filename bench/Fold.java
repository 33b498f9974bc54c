import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.codec.ExchangeReader;
import org.orontes.codec.ExchangeWriter;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;
import org.orontes.reconcile.Reconciler;

/**
 * Folds articles that were coded before, without the language models: {@code bench/fold} runs it
 * from source on the built program. {@code CODED.jsonl OUT} reads the first and writes the files of
 * the exchange format into the second, those of control left empty. No part of the program.
 */
public final class Fold {
  private Fold() {}

  /** Folds and says how long it took. */
  public static void main(String[] args) throws IOException {
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.ours());
    Map<ArticleId, CodedArticle> distinct = new HashMap<>();
    for (CodedArticle article : ExchangeReader.readCoded(Path.of(args[0]))) {
      distinct.putIfAbsent(article.article().id(), article);
    }
    List<CodedArticle> articles = new ArrayList<>(distinct.values());
    articles.sort(Reconciler.BY_DATE);
    long begun = System.nanoTime();
    Reconciliation folded = new Reconciler(knowledge).reconcile(articles);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Path out = Files.createDirectories(Path.of(args[1]));
    Situation none = new Situation(List.of(), List.of(), List.of(), List.of());
    ExchangeWriter.writeFolder(
        out, new Picture(articles, folded, none, List.of(), knowledge.version()));
    System.err.printf(
        "%d articles, %d claims, %d incidents: folded in %.1f s%n",
        articles.size(),
        articles.stream().mapToInt(a -> a.claims().size()).sum(),
        folded.incidents().size(),
        seconds);
  }
}
