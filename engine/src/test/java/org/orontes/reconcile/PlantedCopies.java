package org.orontes.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.DateBasis;
import org.orontes.model.Outlet;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * Copies planted among our own texts, to see which {@link Copies} finds. Half of the sentences go
 * into articles of one week; a third of those are taken over by others in the next week, with so
 * many of their words left out, put in or replaced; the rest of those articles are the other
 * sentences. {@code bench/copies} prints the table.
 */
public final class PlantedCopies {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]");
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 6);
  private static final int SENTENCES_AN_ARTICLE = 4;
  private static final int MIN_WORDS = 9;

  private final Random random;
  private final Map<Copies.Key, Copies.Key> planted = new HashMap<>();
  private final List<CodedArticle> articles = new ArrayList<>();

  private PlantedCopies(long seed) {
    this.random = new Random(seed);
  }

  /**
   * How well copies were found.
   *
   * @param planted how many there were
   * @param precision share of the sentences taken for copies that are, and of that original
   * @param recall share of the planted ones that were found with their original
   */
  record Found(int planted, double precision, double recall) {}

  /** Prints precision and recall by share of edited words. */
  public static void main(String[] args) throws IOException {
    List<String> sentences = sentences(Path.of(args[0]));
    System.out.println("| words edited | planted | precision | recall |");
    System.out.println("|---|---|---|---|");
    for (int percent : new int[] {0, 5, 10, 15, 20, 25, 30, 40, 50}) {
      Found found = find(sentences, percent / 100.0, 20240506);
      System.out.printf(
          "| %d %% | %d | %.3f | %.3f |%n", percent, found.planted, found.precision, found.recall);
    }
  }

  /** The longer sentences of our own annotated texts, each once. */
  static List<String> sentences(Path texts) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Set<String> all = new LinkedHashSet<>();
    for (String line : Files.readAllLines(texts)) {
      Matcher sentence = SENTENCE.matcher(mapper.readTree(line).path("text").asText());
      while (sentence.find()) {
        String words = sentence.group().strip();
        if (words.split("\\s+").length >= MIN_WORDS) {
          all.add(words);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Plants copies with this share of their words edited, and looks for them. */
  static Found find(List<String> sentences, double edited, long seed) {
    PlantedCopies plan = new PlantedCopies(seed);
    plan.plant(sentences, edited);
    Copies copies = Copies.find(plan.articles);
    int right = 0;
    int taken = 0;
    for (CodedArticle article : plan.articles) {
      ArticleId id = article.article().id();
      for (Span span : article.sentences()) {
        if (copies.isCopy(id, span.start())) {
          taken++;
          Copies.Key original = plan.planted.get(new Copies.Key(id, span.start()));
          right += copies.original(id, span.start()).equals(original) ? 1 : 0;
        }
      }
    }
    return new Found(
        plan.planted.size(),
        taken == 0 ? 1 : right / (double) taken,
        right / (double) plan.planted.size());
  }

  private void plant(List<String> sentences, double edited) {
    int half = sentences.size() / 2;
    List<Copies.Key> originals = new ArrayList<>();
    for (int i = 0; i + SENTENCES_AN_ARTICLE <= half; i += SENTENCES_AN_ARTICLE) {
      originals.addAll(
          add(sentences.subList(i, i + SENTENCES_AN_ARTICLE), FIRST.plusDays(random.nextInt(7))));
    }
    List<String> rest = sentences.subList(half, sentences.size());
    int next = 0;
    for (int i = 0; i < originals.size() && next + 2 < rest.size(); i += 3) {
      List<String> own = new ArrayList<>(rest.subList(next, next + 2));
      next += 2;
      int at = random.nextInt(3);
      own.add(at, edit(sentences.get(i), edited));
      List<Copies.Key> keys = add(own, FIRST.plusDays(7 + random.nextInt(7)));
      planted.put(keys.get(at), originals.get(i));
    }
    articles.sort(Reconciler.BY_DATE);
  }

  private String edit(String sentence, double share) {
    List<String> words = new ArrayList<>(Arrays.asList(sentence.split("\\s+")));
    for (long edits = Math.round(share * words.size()); edits > 0; edits--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, "word" + random.nextInt(1000));
        default -> words.set(at, "word" + random.nextInt(1000));
      }
    }
    return String.join(" ", words);
  }

  private List<Copies.Key> add(List<String> sentences, LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      int from = text.length();
      text.append(sentence);
      spans.add(new Span(from, text.length()));
      text.append('\n');
    }
    String outlet = "Outlet " + articles.size();
    String all = text.toString();
    Span whole = new Span(0, all.length());
    ArticleId id = ArticleId.of(outlet, null, published.toString(), all);
    Article article =
        new Article(
            id,
            outlet,
            all,
            whole,
            0,
            new Outlet("outlet:" + articles.size(), outlet, false),
            null,
            null,
            "en",
            published,
            DateBasis.GIVEN,
            List.of(Region.of(RegionKind.BODY, whole, "en")),
            List.of());
    articles.add(
        new CodedArticle(
            article, spans, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of()));
    return spans.stream().map(s -> new Copies.Key(id, s.start())).toList();
  }
}
