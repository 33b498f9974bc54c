import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orontes.ingest.Input;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Outlet;
import org.orontes.model.Span;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.DecisionBook;

/**
 * Writes articles and decisions into a case without end, or looks whether everything is there that
 * was acknowledged. {@code bench/kill-loop} runs it from source on the built program and kills it;
 * it is no part of the program.
 */
public final class KillCase {
  /** More revisions than it comes to. */
  private static final long MANY = 1_000_000;

  private KillCase() {}

  /** {@code write CASE FIRST}, which prints a line once something is on the disk; or {@code check CASE ACKS}. */
  public static void main(String[] args) throws IOException {
    CaseAddress address = new CaseAddress.InFile(Path.of(args[1]));
    if (args[0].equals("write")) {
      write(address, Integer.parseInt(args[2]));
    } else {
      check(address, Path.of(args[2]));
    }
  }

  private static void write(CaseAddress address, int first) {
    CaseStore store = CaseStore.make(address);
    Contents contents = new Contents(store);
    DecisionBook book = new DecisionBook(store);
    for (int batch = first; ; batch++) {
      List<Contents.Read> reads = new ArrayList<>();
      StringBuilder ids = new StringBuilder("articles");
      for (int i = 0; i < 20; i++) {
        CodedArticle one = article(batch * 20 + i);
        byte[] bytes = one.article().text().getBytes(StandardCharsets.UTF_8);
        reads.add(new Contents.Read(Input.page(one.article().ref(), bytes), List.of(one)));
        ids.append(' ').append(one.article().id());
      }
      contents.save(reads, new Contents.Reading("bench", "bench", "bench", Instant.now()));
      System.out.println(batch + " " + ids);
      for (int i = 0; i < 5; i++) {
        Instant at = Instant.now();
        String id = Decision.idOf("bench", batch + "-" + i);
        ClaimId claim = new ClaimId(article(batch * 20 + i).article().id() + "/0-4/ASSAULT");
        book.add(
            new Decision(
                id, new Decision.Confirm(), List.of(claim.value()), List.of(claim), "", "bench",
                at, null));
        System.out.println(batch + " decision " + id);
      }
    }
  }

  private static CodedArticle article(int number) {
    String text = "Report " + number + " of a test. " + "Nothing happened. ".repeat(20);
    Article article =
        new Article(
            ArticleId.of("bench", null, null, text),
            "report-" + number + ".txt",
            text,
            new Span(0, text.length()),
            0,
            new Outlet("outlet:bench", "bench", false),
            null,
            null,
            "en",
            null,
            null,
            List.of(),
            List.of());
    return new CodedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static void check(CaseAddress address, Path acks) throws IOException {
    Set<String> decisions = new HashSet<>();
    int lost = 0;
    int seen = 0;
    try (CaseStore store = CaseStore.open(address)) {
      new DecisionBook(store).list(Long.MAX_VALUE).forEach(one -> decisions.add(one.id()));
      Contents contents = new Contents(store);
      for (String line : Files.readAllLines(acks)) {
        String[] words = line.split(" ");
        for (int i = 2; i < words.length; i++) {
          seen++;
          boolean there =
              words[1].equals("decision")
                  ? decisions.contains(words[i])
                  : contents.findCoded(words[i], MANY).isPresent()
                      && contents.findRaw(words[i]).isPresent();
          lost += there ? 0 : 1;
        }
      }
    }
    System.out.println(seen + " acknowledged, " + lost + " lost");
    System.exit(lost == 0 ? 0 : 1);
  }
}
