package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.model.Original;
import org.orontes.model.Span;

/**
 * Reads inputs: bytes in, articles and notices out. Holds only knowledge; safe for several threads.
 *
 * <pre>{@code
 * Ingest ingest = Ingest.with(KnowledgeFiles.ours());
 * Ingested read = ingest.read(Input.page("report.txt", bytes));
 * }</pre>
 */
public final class Ingest {
  private final HtmlPage html;
  private final Seams seams;
  private final ArticleReader articles;

  /** Reads pages as the data says they are laid out. */
  public Ingest(Layout layout) {
    OutletNames names = new OutletNames(layout);
    this.html = new HtmlPage(layout);
    this.seams = new Seams(layout, names);
    this.articles = new ArticleReader(layout, names);
  }

  /** The same with what the files say. */
  public static Ingest with(KnowledgeFiles files) {
    return new Ingest(Layout.load(files));
  }

  /** The articles of an input; never throws on what is in it. */
  public Ingested read(Input input) {
    Decoded decoded = Decoder.decode(input.bytes());
    if (decoded.text() == null) {
      return Ingested.nothing(decoded.notices());
    }
    List<Notice> notices = new ArrayList<>(decoded.notices());
    JsonRecord sidecar = sidecar(input, notices);
    Given given = input.overrides().orElse(sidecar.given());
    if (input.form() == Input.Form.RECORD) {
      return readRecord(input, decoded.text(), given, notices);
    }
    String name = input.name().toLowerCase(Locale.ROOT);
    boolean isHtml = name.matches(".*\\.x?html?") || HtmlPage.isHtml(decoded.text());
    if (sidecar.isTranslated()) {
      return readTranslation(
          input.name(), shown(decoded.text(), isHtml), sidecar.translation(), given, notices);
    }
    return isHtml
        ? readHtml(input.name(), decoded.text(), given, notices)
        : readText(input.name(), decoded.text(), given, notices);
  }

  private static JsonRecord sidecar(Input input, List<Notice> notices) {
    if (input.sidecar().length == 0) {
      return JsonRecord.NOTHING;
    }
    Decoded decoded = Decoder.decode(input.sidecar());
    try {
      return JsonRecord.parse(decoded.text() == null ? "" : decoded.text());
    } catch (JsonRecord.BrokenJson e) {
      notices.add(
          IngestNotice.SIDECAR_BROKEN.of(
              "The .meta.json file beside it is not read, for it is no JSON object ("
                  + e.getMessage()
                  + "): mend it and try again."));
      return JsonRecord.NOTHING;
    }
  }

  private Ingested readRecord(Input input, String json, Given outer, List<Notice> notices) {
    JsonRecord record;
    try {
      record = JsonRecord.parse(json);
    } catch (JsonRecord.BrokenJson e) {
      notices.add(
          IngestNotice.JSON_BROKEN.of(
              input.name() + " is left out, for it is no JSON object: " + e.getMessage()));
      return Ingested.nothing(notices);
    }
    String text = record.text();
    if (text == null || text.isBlank()) {
      notices.add(
          IngestNotice.JSON_NO_TEXT.of(input.name() + " is left out, for it has no \"text\"."));
      return Ingested.nothing(notices);
    }
    Given given = outer.orElse(record.given());
    if (record.isTranslated()) {
      String shown = shown(text, HtmlPage.isHtml(text));
      return readTranslation(input.name(), shown, record.translation(), given, notices);
    }
    return HtmlPage.isHtml(text)
        ? readHtml(input.name(), text, given, notices)
        : one(new Page(text), given, input.name(), notices);
  }

  /** The words of a page that is kept but not read. */
  private String shown(String text, boolean isHtml) {
    String extracted = isHtml ? html.extract(text).text() : text;
    return extracted.isBlank() ? text : extracted;
  }

  /** The translation is what is read; the original stays with it. */
  private Ingested readTranslation(
      String name, String text, String translation, Given given, List<Notice> notices) {
    String language = articles.languageOf(text, given.language());
    Given ofTranslation =
        new Given(
            given.id(), given.outlet(), given.url(), given.headline(), given.published(), null);
    notices.add(
        IngestNotice.TRANSLATION_USED.of(
            "Read from the translation that came with it; the original, "
                + text.length()
                + " characters in "
                + (language.equals(Languages.UNKNOWN) ? "a language not told" : language)
                + ", is kept beside it."));
    Article read = one(new Page(translation), ofTranslation, name, notices).articles().get(0);
    return new Ingested(List.of(read.withOriginal(new Original(language, text))), List.of());
  }

  private Ingested readHtml(String name, String page, Given outer, List<Notice> notices) {
    HtmlPage.Extracted extracted = html.extract(page);
    if (extracted.text().isBlank()) {
      notices.add(
          IngestNotice.HTML_NO_TEXT.of(
              "The page holds no text of an article; if it is made by scripts, save it from the"
                  + " browser as text."));
      return Ingested.nothing(notices);
    }
    notices.add(
        IngestNotice.HTML_EXTRACTED.of(
            "The article was taken out of an HTML page; places count in its "
                + extracted.text().length()
                + " characters of text."));
    Page text = new Page(extracted.text(), extracted.known(), extracted.posts());
    return one(text, outer.orElse(extracted.given()), name, notices);
  }

  private Ingested readText(String name, String text, Given given, List<Notice> notices) {
    List<Seams.Part> parts = seams.split(text);
    if (parts.size() == 1) {
      return one(new Page(text), given, name, notices);
    }
    List<Article> read = new ArrayList<>();
    for (Seams.Part part : parts) {
      Span span = part.span();
      Given of = read.isEmpty() ? given : Given.NOTHING;
      Article article = articles.read(new Page(span.of(text)), of, name, text, span);
      String because =
          read.isEmpty()
              ? "what is given about the file is taken to be on this first one"
              : "this one seems to start here: " + String.join("; ", part.because());
      notices.add(
          IngestNotice.ARTICLES_SPLIT.of(
              "The file joins " + parts.size() + " articles; " + because + "."));
      read.add(article.withNotices(notices));
      notices.clear();
    }
    return new Ingested(read, List.of());
  }

  private Ingested one(Page page, Given given, String name, List<Notice> notices) {
    Article article = articles.readAlone(page, given, name);
    return new Ingested(List.of(article.withNotices(notices)), List.of());
  }
}
