package org.orontes.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.URIs;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.Article;

/**
 * A WARC 1.1 file of articles, every record compressed by itself, and its index. An article whose
 * bytes are kept is a resource, its text a conversion of that; one whose bytes are not is a
 * resource of its text alone.
 */
final class WarcFile {
  private static final UUID SPACE =
      UUID.nameUUIDFromBytes("org.orontes/warc".getBytes(StandardCharsets.UTF_8));
  private static final DateTimeFormatter INDEX_TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final String TEXT = "text/plain;charset=utf-8";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Entry> entries = new ArrayList<>();
  private final Instant at;

  /** A record's line of the index, but for the name of the file. */
  private record Entry(
      String address, Instant captured, String type, String sha256, int start, int length) {}

  WarcFile(Instant at) throws IOException {
    this.at = at;
    append(
        new Warcinfo.Builder()
            .recordId(id("warcinfo " + at))
            .date(at)
            .fields(
                Map.of(
                    "software", List.of("Orontes"),
                    "format", List.of("WARC File Format 1.1"),
                    "conformsTo",
                        List.of(
                            "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")))
            .build());
  }

  void add(Article article, ExportInput.@Nullable Original original) throws IOException {
    byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
    if (original == null) {
      resource(article, text, TEXT, at);
      return;
    }
    UUID raw = resource(article, original.bytes(), original.mediaType(), original.captured());
    String sha256 = Digests.of(text);
    append(
        new WarcConversion.Builder()
            .recordId(id("text " + article.id()))
            .date(at)
            .addHeader("WARC-Target-URI", address(article))
            .refersTo(URI.create("urn:uuid:" + raw))
            .addHeader("WARC-Block-Digest", "sha256:" + sha256)
            .addHeader("WARC-Payload-Digest", "sha256:" + sha256)
            .body(MediaType.parse(TEXT), text)
            .build());
  }

  private UUID resource(Article article, byte[] content, String type, Instant captured)
      throws IOException {
    UUID id = id("resource " + article.id());
    String sha256 = Digests.of(content);
    int start = bytes.size();
    append(
        new WarcResource.Builder()
            .recordId(id)
            .date(captured)
            .addHeader("WARC-Target-URI", address(article))
            .addHeader("WARC-Block-Digest", "sha256:" + sha256)
            .addHeader("WARC-Payload-Digest", "sha256:" + sha256)
            .body(MediaType.parse(type), content)
            .build());
    entries.add(
        new Entry(
            address(article),
            captured,
            type.replaceFirst(";.*", ""),
            sha256,
            start,
            bytes.size() - start));
    return id;
  }

  private void append(WarcRecord record) throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(one), WarcCompression.GZIP)) {
      writer.write(record);
    }
    bytes.write(one.toByteArray());
  }

  private static UUID id(String name) {
    return Digests.uuid5(SPACE, name);
  }

  /**
   * Where an article is said to be; a name of ours where nobody said, or where it is no address.
   */
  static String address(Article article) {
    String url = article.url();
    if (url != null && URIs.hasHttpOrHttpsScheme(url)) {
      try {
        return URI.create(URIs.percentEncodeIllegals(url)).toString();
      } catch (IllegalArgumentException e) {
        return name(article);
      }
    }
    return name(article);
  }

  private static String name(Article article) {
    return "urn:orontes:" + article.id();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The index in CDXJ: by address turned around, then by time. */
  byte[] index(String fileName) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      ObjectNode fields = Json.object().put("url", entry.address).put("mime", entry.type);
      fields.put("status", "200").put("digest", "sha256:" + entry.sha256);
      fields.put("length", String.valueOf(entry.length));
      fields.put("offset", String.valueOf(entry.start)).put("filename", fileName);
      String key =
          URIs.hasHttpOrHttpsScheme(entry.address)
              ? URIs.toNormalizedSurt(entry.address)
              : entry.address;
      lines.add(key + " " + INDEX_TIME.format(entry.captured) + " " + JsonFile.text(fields));
    }
    Collections.sort(lines);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return zipped.toByteArray();
  }
}
