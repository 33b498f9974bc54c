package org.orontes.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.CodedArticle;

/**
 * Reads the annotated bundles of reports and writes the picture of each, one a line, for {@code
 * bench/situations}.
 */
final class SituationsBench {
  private SituationsBench() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Engine engine = TestEngine.engine();
    try (Writer to = new BufferedWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        List<CodedArticle> coded = new ArrayList<>();
        for (JsonNode a : mapper.readTree(line).get("articles")) {
          coded.add(
              engine.code(
                  TestEngine.article(
                      a.get("outlet").asText(),
                      a.get("text").asText(),
                      LocalDate.parse(a.get("published").asText()))));
        }
        // A picture is written with a line break after each object, which JSON allows.
        java.io.StringWriter one = new java.io.StringWriter();
        ExchangeWriter.writeObject(one, engine.fold(coded, List.of()));
        to.write(one.toString().replace('\n', ' ').strip());
        to.write('\n');
      }
    }
  }
}
