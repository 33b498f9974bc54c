package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.DateBasis;
import org.orontes.model.Notice;
import org.orontes.model.Original;
import org.orontes.model.Outlet;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Severity;
import org.orontes.model.Span;

/** A line of {@code coded.jsonl}. */
final class ArticleJson {
  private ArticleJson() {}

  static void write(JsonOut json, CodedArticle coded) throws IOException {
    Article article = coded.article();
    Offsets offsets = Offsets.of(article);
    ArticleOut out = new ArticleOut(json, article, offsets);
    MentionJson marks = new MentionJson(out);
    json.text("id", article.id()).text("ref", article.ref());
    json.pair("part", article.partCodePoints(), offsets.endOfText());
    json.text("text", article.text());
    json.object("outlet", article.outlet(), outlet -> outlet(json, outlet));
    json.text("url", article.url())
        .text("headline", article.headline())
        .text("language", article.language())
        .day("published", article.published())
        .word("published_basis", article.publishedBasis());
    json.objects("regions", article.regions(), region -> region(out, region));
    out.spans("sentences", coded.sentences());
    json.objects("mentions", coded.mentions(), marks::mention);
    json.objects("times", coded.times(), marks::time);
    json.objects("attributions", coded.attributions(), marks::attribution);
    json.objects("claims", coded.claims(), claim -> claim(out, claim, article));
    json.objects("facts", coded.facts(), marks::fact);
    json.objects("notices", coded.notices(), notice -> notice(out, notice));
    json.objects("expectations", coded.forecasts(), marks::forecast);
    Original original = article.original();
    if (original != null) {
      json.object("original", original, o -> OriginalJson.write(json, o));
    }
    if (article.part().start() != article.partCodePoints()) {
      json.count("part_utf16", article.part().start());
    }
  }

  private static void claim(ArticleOut out, Claim claim, Article article) throws IOException {
    new ClaimJson(out).write(claim);
    OriginalJson.passage(out.json(), article, claim.evidence());
  }

  private static Claim readClaim(JsonIn json, ArticleIn in, Article article) {
    Claim claim = ClaimJson.read(json, in);
    OriginalJson.check(json, article, claim.evidence());
    return claim;
  }

  private static void outlet(JsonOut json, Outlet outlet) throws IOException {
    json.text("id", outlet.id()).text("name", outlet.name()).flag("inferred", outlet.inferred());
  }

  private static void region(ArticleOut out, Region region) throws IOException {
    JsonOut json = out.json().word("kind", region.kind());
    out.startEnd(region.span());
    json.text("language", region.language())
        .text("author", region.author())
        .text("handle", region.handle())
        .day("posted", region.posted());
  }

  private static void notice(ArticleOut out, Notice notice) throws IOException {
    out.json().text("code", notice.code()).word("severity", notice.severity());
    out.startEnd(notice.span());
    out.json().text("message", notice.message());
  }

  /** A notice about an input that gave no article. */
  static void notice(JsonOut json, Notice notice) throws IOException {
    json.text("code", notice.code())
        .word("severity", notice.severity())
        .text("message", notice.message());
  }

  /** Reads one line; its notices stand with the coded article, the article itself has none. */
  static CodedArticle read(JsonIn json) {
    String text = json.text("text");
    int start = json.pair("part")[0];
    Offsets offsets = Offsets.of(text, start);
    if (json.pair("part")[1] != offsets.endOfText()) {
      throw json.wrong("part is not as long as text");
    }
    ArticleIn in = new ArticleIn(text, offsets);
    Article article = article(json, in, text, start);
    return new CodedArticle(
        article,
        in.spans(json, "sentences"),
        json.list("mentions", one -> MentionJson.readMention(one, in)),
        json.list("times", one -> MentionJson.readTime(one, in)),
        json.list("attributions", one -> MentionJson.readAttribution(one, in)),
        json.list("claims", one -> readClaim(one, in, article)),
        json.list("facts", one -> MentionJson.readFact(one, in)),
        json.has("expectations")
            ? json.list("expectations", one -> MentionJson.readForecast(one, in, article.id()))
            : List.of(),
        json.list("notices", one -> readNotice(one, in)),
        List.of());
  }

  private static Article article(JsonIn json, ArticleIn in, String text, int start) {
    int utf16 = json.has("part_utf16") ? json.count("part_utf16") : start;
    return new Article(
        json.id("id", ArticleId::new),
        json.text("ref"),
        text,
        new Span(utf16, utf16 + text.length()),
        start,
        json.object("outlet").made(ArticleJson::readOutlet),
        json.textOrNull("url"),
        json.textOrNull("headline"),
        json.text("language"),
        json.dayOrNull("published"),
        json.has("published_basis") ? json.word(DateBasis.class, "published_basis") : null,
        json.list("regions", one -> readRegion(one, in)),
        List.of(),
        json.objectOrNull("original", OriginalJson::read));
  }

  private static Outlet readOutlet(JsonIn json) {
    return new Outlet(json.text("id"), json.text("name"), json.flag("inferred"));
  }

  private static Region readRegion(JsonIn json, ArticleIn in) {
    return new Region(
        json.word(RegionKind.class, "kind"),
        in.startEnd(json),
        json.text("language"),
        json.textOrNull("author"),
        json.textOrNull("handle"),
        json.dayOrNull("posted"));
  }

  private static Notice readNotice(JsonIn json, ArticleIn in) {
    return new Notice(
        json.text("code"),
        json.word(Severity.class, "severity"),
        in.startEndOrNull(json),
        json.text("message"));
  }
}
