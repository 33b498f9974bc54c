package org.orontes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @Test
  void escapesTextAndAttributes() throws IOException {
    StringWriter to = new StringWriter();
    new Html(to).element("p", "a<b>&\"'c", "title", "\"><script>alert(1)</script>");
    assertEquals(
        "<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">"
            + "a&lt;b&gt;&amp;&quot;&#39;c</p>",
        to.toString());
  }

  @Test
  void whatHtmlDoesNotAllowIsReplaced() {
    assertEquals("a\uFFFDb\n\tc", Html.escape("a\u0000b\r\n\tc"));
    assertEquals("\uFFFD\uFFFD", Html.escape("\u001B\u0085"));
  }

  @Test
  void linksToTheWeb() {
    assertEquals(Optional.of("https://x.example/a?b=c"), Html.link(" https://x.example/a?b=c "));
    assertEquals(Optional.of("HTTP://x.example/"), Html.link("HTTP://x.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//x.example/",
        "https:",
        "https://",
        "not an address",
        ""
      })
  void linksToNothingElse(String url) {
    assertEquals(Optional.empty(), Html.link(url));
  }
}
