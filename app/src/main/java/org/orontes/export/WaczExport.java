package org.orontes.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orontes.codec.ExchangeFile;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;

/**
 * An evidence pack: a WACZ 1.1.1 archive with every article as it came, indexed and hashed, and our
 * exchange files beside them as further resources. Any WACZ player opens it; whoever checks it
 * needs SHA-256 and nothing of ours.
 */
final class WaczExport implements Export {
  private static final String WARC = "orontes.warc.gz";
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ISO_INSTANT;

  @Override
  public String kind() {
    return "wacz";
  }

  @Override
  public String title() {
    return "an evidence pack: a WACZ archive of the articles with hashes";
  }

  @Override
  public String fileName() {
    return "evidence.wacz";
  }

  @Override
  public String mediaType() {
    return "application/wacz";
  }

  @Override
  public boolean holdsRawArticles() {
    return true;
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    if (input.redacted()) {
      throw new RefusedException(Exports.refusal(this));
    }
    WarcFile warc = new WarcFile(input.at());
    for (CodedArticle coded : input.picture().articles()) {
      warc.add(coded.article(), input.originals().find(coded.article().id()).orElse(null));
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("archive/" + WARC, warc.bytes());
    files.put("indexes/index.cdx.gz", warc.index(WARC));
    files.put("pages/pages.jsonl", pages(input));
    for (ExchangeFile file : ExchangeFile.values()) {
      files.put("orontes/" + file.fileName(), exchange(input, file));
    }
    byte[] dataPackage = dataPackage(files, input.at());
    files.put("datapackage.json", dataPackage);
    files.put("datapackage-digest.json", digest(dataPackage));
    try (Archive archive = new Archive(to)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        archive.store(file.getKey(), file.getValue());
      }
    }
  }

  private static byte[] exchange(ExportInput input, ExchangeFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExchangeExport.write(input.picture(), file, bytes);
    return bytes.toByteArray();
  }

  private static byte[] pages(ExportInput input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonFile.Lines lines = JsonFile.lines(bytes)) {
      ObjectNode head = Json.object().put("format", "json-pages-1.0").put("id", "pages");
      lines.add(head.put("title", "Articles").put("hasText", true));
      for (CodedArticle coded : input.picture().articles()) {
        Article article = coded.article();
        Instant captured =
            input.originals().find(article.id()).map(o -> o.captured()).orElse(input.at());
        ObjectNode page = Json.object().put("id", article.id().value());
        page.put("url", WarcFile.address(article)).put("ts", SECONDS.format(captured));
        Json.put(page, "title", article.headline());
        lines.add(page.put("text", article.text()));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] dataPackage(Map<String, byte[]> files, Instant at) throws IOException {
    ObjectNode all = Json.object().put("profile", "data-package").put("wacz_version", "1.1.1");
    all.put("title", "Evidence pack").put("software", "Orontes").put("created", SECONDS.format(at));
    ArrayNode resources = all.putArray("resources");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey();
      ObjectNode one = resources.addObject().put("name", path.substring(path.indexOf('/') + 1));
      one.put("path", path).put("hash", "sha256:" + Digests.of(file.getValue()));
      one.put("bytes", file.getValue().length);
    }
    return JsonFile.text(all).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] digest(byte[] dataPackage) throws IOException {
    ObjectNode digest = Json.object().put("path", "datapackage.json");
    digest.put("hash", "sha256:" + Digests.of(dataPackage));
    return JsonFile.text(digest).getBytes(StandardCharsets.UTF_8);
  }
}
