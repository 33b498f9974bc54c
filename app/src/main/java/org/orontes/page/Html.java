package org.orontes.page;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes elements; text and attribute values are always escaped. */
final class Html {
  private final Writer to;

  Html(Writer to) {
    this.to = to;
  }

  /**
   * Text safe inside an element and inside a quoted attribute: the only escaping there is.
   *
   * <p>Characters that HTML does not allow become U+FFFD.
   */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append(c);
        case '\r' -> {}
        default -> safe.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  /** The address if it may be linked to: http or https, with a host. */
  static Optional<String> link(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Opens an element with attributes given as name, value, name, value. */
  Html open(String tag, String... attributes) throws IOException {
    to.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      to.append(' ').append(attributes[i]);
      to.append("=\"").append(escape(attributes[i + 1])).append('"');
    }
    to.append('>');
    return this;
  }

  Html close(String tag) throws IOException {
    to.append("</").append(tag).append(">");
    return this;
  }

  /** Closes a block and ends the line, to keep the source readable. */
  Html end(String tag) throws IOException {
    close(tag);
    to.append('\n');
    return this;
  }

  Html text(String text) throws IOException {
    to.append(escape(text));
    return this;
  }

  /** A whole element with text in it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Our own text, such as the style sheet, as it is. Never anything from outside. */
  Html ours(String text) throws IOException {
    to.append(text);
    return this;
  }
}
