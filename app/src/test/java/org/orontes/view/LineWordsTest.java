package org.orontes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeWriter;
import org.orontes.fixture.PalmaPicture;
import org.orontes.model.Picture;

/** What is added to the lines of disputes and forecasts. */
class LineWordsTest {
  private final Picture picture = PalmaPicture.make();
  private final LineWords words = new LineWords(picture);

  private List<ObjectNode> lines(ExchangeFile file) throws IOException {
    StringWriter to = new StringWriter();
    ExchangeWriter.writeLines(to, file, picture);
    ObjectMapper mapper = new ObjectMapper();
    return to.toString()
        .lines()
        .map(
            line -> {
              try {
                return (ObjectNode) mapper.readTree(line);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .toList();
  }

  @Test
  void aForecastHasItsDayAndWhatSettledIt() throws IOException {
    int settled = 0;
    List<ObjectNode> forecasts = lines(ExchangeFile.FORECASTS);
    assertFalse(forecasts.isEmpty());
    for (ObjectNode one : forecasts) {
      words.addToForecast(one);
      assertTrue(one.path("published").asText().startsWith("2021-"), one.toString());
      assertEquals(one.path("incidents").size(), one.path("settled_by").size());
      for (JsonNode by : one.path("settled_by")) {
        assertFalse(by.path("summary").asText().isBlank());
        settled++;
      }
    }
    assertTrue(settled > 0);
  }

  @Test
  void aDisputeIsAboutSomethingInWordsAndItsValuesHaveNames() throws IOException {
    List<ObjectNode> disputes = lines(ExchangeFile.DISPUTES);
    assertFalse(disputes.isEmpty());
    for (ObjectNode one : disputes) {
      words.addToDispute(one);
      assertFalse(one.path("subject_words").asText().isBlank());
      assertFalse(one.path("subject_words").asText().matches("[A-Z]+/.*"), one.toString());
      for (JsonNode value : one.path("values")) {
        assertFalse(value.path("shown").asText().matches("(actor|place):.*"), value.toString());
      }
    }
  }
}
