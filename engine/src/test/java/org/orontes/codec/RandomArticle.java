package org.orontes.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Attribution;
import org.orontes.model.AttributionKind;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.ControlChange;
import org.orontes.model.DateBasis;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Forecast;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Notice;
import org.orontes.model.Original;
import org.orontes.model.Outlet;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Quantity;
import org.orontes.model.Quote;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Severity;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;
import org.orontes.model.TimeMention;
import org.orontes.model.When;

/** Articles without sense but with every field, over texts of several scripts and planes. */
final class RandomArticle {
  private static final String[] CHARACTERS = {
    "a", "b", "Z", " ", " ", "\n", "\r\n", "\"", "\\", "/", "\t", "\u0001", "<", "&", "é",
    "e\u0301", "’", "ʼ", "ح", "ل", "ب", "ـ", "ש", "中", "\u2028", "\uFEFF", "\u202E", "😀", "🇸🇩",
    "𐤀", "𝔸"
  };
  static final String PREFIX = "first part 🙂 of a joined file\n";

  private final Random random;
  private final String text;
  private final ArticleId id;

  RandomArticle(Random random) {
    this.random = random;
    StringBuilder all = new StringBuilder("x");
    for (int i = random.nextInt(60); i >= 0; i--) {
      all.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    this.text = all.toString();
    this.id = ArticleId.of(null, null, Integer.toString(random.nextInt()), text);
  }

  CodedArticle coded() {
    Article article = article();
    return new CodedArticle(
        article,
        many(this::span),
        many(this::mention),
        many(() -> timeMention(span())),
        many(this::attribution),
        many(this::claim),
        many(this::fact),
        many(() -> new Forecast(claimId(), maybe(this::quote), quote())),
        many(() -> new Notice("some-thing", any(Severity.class), maybe(this::span), word())),
        List.of());
  }

  private Article article() {
    boolean joined = random.nextBoolean();
    String before = joined ? PREFIX : "";
    LocalDate published = maybe(this::day);
    return new Article(
        id,
        "file " + word(),
        text,
        new Span(before.length(), before.length() + text.length()),
        before.codePointCount(0, before.length()),
        new Outlet("outlet:" + word(), word(), random.nextBoolean()),
        maybe(this::word),
        maybe(this::word),
        "und",
        published,
        published == null ? null : any(DateBasis.class),
        random.nextBoolean()
            ? List.of()
            : List.of(
                new Region(
                    any(RegionKind.class),
                    span(),
                    "ar",
                    maybe(this::word),
                    maybe(this::word),
                    maybe(this::day))),
        List.of(),
        maybe(() -> new Original("ar", "ق" + word() + "\n" + word() + "\n\n" + word())));
  }

  private Mention mention() {
    Span span = span();
    String mentionId = maybe(() -> "actor:" + word());
    return new Mention(
        span,
        span.of(text),
        any(MentionKind.class),
        mentionId,
        maybe(this::word),
        maybe(() -> place()),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(() -> "SD"));
  }

  private TimeMention timeMention(Span span) {
    return new TimeMention(span, span.of(text), when());
  }

  private Attribution attribution() {
    List<Span> content = new ArrayList<>(many(this::span));
    content.add(span());
    Span named = maybe(this::span);
    return new Attribution(
        any(AttributionKind.class),
        maybe(this::span),
        content,
        new Speaker(maybe(this::word), word(), under(named), named, random.nextBoolean()),
        word(),
        any(Stance.class));
  }

  private Claim claim() {
    Span sentence = span();
    return new Claim(
        claimId(),
        type(),
        maybe(
            () ->
                new ControlChange(
                    any(ChangeKind.class),
                    maybe(this::word),
                    maybe(this::word),
                    maybe(this::word))),
        sentence,
        sentence,
        sentence.cover(span()),
        many(this::participant),
        many(this::participant),
        many(this::participant),
        maybe(this::eventPlace),
        maybe(this::time),
        any(Factuality.class),
        random.nextBoolean(),
        many(this::span),
        random.nextBoolean(),
        according(),
        many(this::quantity),
        "some/rule#" + random.nextInt(9),
        random.nextInt(101) / 100.0);
  }

  private EventTime time() {
    Span span = maybe(this::span);
    return new EventTime(under(span), span, when());
  }

  private EventPlace eventPlace() {
    Span span = span();
    return new EventPlace(span.of(text), span, maybe(this::place), word(), random.nextBoolean());
  }

  private Participant participant() {
    Span span = span();
    return new Participant(span.of(text), span, maybe(this::word), word(), random.nextBoolean());
  }

  private Quantity quantity() {
    Span span = span();
    return new Quantity(
        word(),
        maybe(() -> (double) random.nextInt(100)),
        maybe(() -> 100 + random.nextDouble()),
        random.nextBoolean(),
        maybe(this::word),
        span.of(text),
        span);
  }

  private Fact fact() {
    Span span = span();
    return new Fact(
        "distance",
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        random.nextBoolean(),
        span,
        span.of(text),
        span(),
        maybe(this::span),
        according(),
        any(Factuality.class),
        random.nextBoolean());
  }

  List<AccordingTo> according() {
    List<AccordingTo> chain = new ArrayList<>(many(this::link));
    chain.add(link());
    return chain;
  }

  private AccordingTo link() {
    Span span = maybe(this::span);
    return new AccordingTo(
        maybe(this::word),
        word(),
        under(span),
        span,
        maybe(this::span),
        random.nextBoolean(),
        random.nextBoolean());
  }

  EventType type() {
    return new EventType(
        "COERCE",
        maybe(() -> "seize"),
        many(this::word),
        maybe(() -> new EventType.Acled(word(), word())),
        maybe(() -> "0874"));
  }

  Place place() {
    return new Place(
        "place:" + random.nextInt(99),
        word(),
        random.nextInt(90) + 0.25,
        -random.nextInt(180),
        1 + random.nextDouble(),
        any(Precision.class),
        maybe(() -> "SD"),
        maybe(this::word));
  }

  private When when() {
    LocalDate from = maybe(this::day);
    return new When(word(), from, maybe(() -> from == null ? day() : from.plusDays(3)), word());
  }

  Quote quote() {
    Span span = span();
    return new Quote(id, span, span.of(text));
  }

  ClaimId claimId() {
    int start = random.nextInt(99);
    return new ClaimId(id + "/" + start + "-" + (start + 3) + "/COERCE" + suffix());
  }

  private String suffix() {
    return random.nextBoolean() ? "" : "#2";
  }

  /** A span that cuts no character in two. */
  private Span span() {
    int length = text.codePointCount(0, text.length());
    int start = random.nextInt(length + 1);
    int end = start + random.nextInt(length - start + 1);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private @Nullable String under(@Nullable Span span) {
    return span == null ? null : span.of(text);
  }

  String word() {
    return CHARACTERS[random.nextInt(CHARACTERS.length)] + random.nextInt(1000);
  }

  LocalDate day() {
    return LocalDate.of(2021, 3, 24).plusDays(random.nextInt(400));
  }

  <T> @Nullable T maybe(Supplier<T> some) {
    return random.nextInt(3) == 0 ? null : some.get();
  }

  <T> List<T> many(Supplier<T> some) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(some.get());
    }
    return all;
  }

  <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }
}
