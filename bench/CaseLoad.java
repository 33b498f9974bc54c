import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.codec.ExchangeReader;
import org.orontes.ingest.Input;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.Drawing;

/**
 * Writes articles that were coded before into a case, again and again under new ids and each time 28
 * days later, and draws its picture: {@code bench/case-load} runs it from source on the built
 * program. {@code CODED.jsonl CASE ARTICLES VERSION}. No part of the program.
 */
public final class CaseLoad {
  private static final int BATCH = 50;
  private static final int DAYS_BETWEEN_COPIES = 28;
  private static final Pattern ID = Pattern.compile("a-[0-9a-f]{16}");
  private static final Pattern DATED =
      Pattern.compile("\"(published|from|to|edtf|posted)\":\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private CaseLoad() {}

  /** Prints {@code what TAB seconds}, and how much there is. */
  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    int wanted = Integer.parseInt(args[2]);
    Questions questions = new Questions(Knowledge.load(KnowledgeFiles.ours()));
    try (CaseStore store = CaseStore.make(new CaseAddress.InFile(Path.of(args[1])))) {
      Contents contents = new Contents(store);
      Contents.Reading reading =
          new Contents.Reading(args[3], questions.knowledge().version(), "bench", Instant.now());
      double writing = 0;
      for (int first = 0; first < wanted; first += BATCH) {
        List<Contents.Read> batch = new ArrayList<>();
        for (int i = first; i < Math.min(wanted, first + BATCH); i++) {
          CodedArticle coded = copy(lines.get(i % lines.size()), i / lines.size());
          byte[] bytes = coded.article().text().getBytes(StandardCharsets.UTF_8);
          batch.add(new Contents.Read(Input.page(i + ".txt", bytes), List.of(coded)));
        }
        long begun = System.nanoTime();
        contents.save(batch, reading);
        writing += (System.nanoTime() - begun) / 1e9;
      }
      System.out.printf("write\t%.1f%n", writing);
      long begun = System.nanoTime();
      var revision = new Drawing(store, questions, args[3], Clock.systemUTC()).draw("bench");
      System.out.printf("draw\t%.1f%n", (System.nanoTime() - begun) / 1e9);
      System.out.printf(
          "holds\t%d articles, %d claims, %d incidents%n",
          revision.articles(), revision.claims(), revision.incidents());
    }
  }

  /** The first edition is the article itself. */
  private static CodedArticle copy(String line, int edition) {
    if (edition == 0) {
      return ExchangeReader.readCoded("bench", line);
    }
    Matcher id = ID.matcher(line);
    if (!id.find()) {
      throw new IllegalArgumentException("No article id: " + line.substring(0, 60));
    }
    String renamed = line.replace(id.group(), "a-" + digest(id.group() + edition));
    Matcher dated = DATED.matcher(renamed);
    String later =
        dated.replaceAll(
            m -> Matcher.quoteReplacement("\"" + m.group(1) + "\":\"" + later(m.group(2), edition) + "\""));
    return ExchangeReader.readCoded("bench", later);
  }

  private static String later(String time, int edition) {
    return DAY.matcher(time)
        .replaceAll(
            m ->
                LocalDate.parse(m.group())
                    .plusDays((long) DAYS_BETWEEN_COPIES * edition)
                    .toString());
  }

  private static String digest(String of) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
