package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.export.World;
import org.orontes.fixture.FakeReading;
import org.orontes.fixture.PalmaPicture;
import org.orontes.ingest.Input;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.InputItem;
import org.orontes.redact.Redaction;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.Drawing;
import org.orontes.store.Intake;

/** A server over the made-up articles, and a client that asks it. */
final class TestDesk implements AutoCloseable {
  static final String TOKEN = "token-of-the-tests";
  static final String ACLED =
      "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,"
          + "latitude,longitude,geo_precision,fatalities\n"
          + "MOZ1,2021-03-24,1,Battles,Armed clash,Islamist Militia,Military Forces,Palma,"
          + "-10.77,40.48,1,7\n";

  private final Workbench workbench;
  private final ApiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestDesk(Workbench workbench, ApiServer server) {
    this.workbench = workbench;
    this.server = server;
  }

  static TestDesk start(Path folder) throws IOException {
    return start(folder, PalmaPicture.make().articles(), Redaction.NONE);
  }

  static TestDesk start(Path folder, List<CodedArticle> articles, Redaction redaction)
      throws IOException {
    CaseStore store = CaseStore.make(new CaseAddress.InFile(folder.resolve("test.orontes")));
    List<InputItem> inputs = new ArrayList<>();
    for (CodedArticle one : articles) {
      byte[] bytes = one.article().text().getBytes(StandardCharsets.UTF_8);
      inputs.add(new InputItem.Found(Input.page(one.article().ref(), bytes)));
    }
    new Intake(store, new FakeReading(articles), Clock.systemUTC())
        .take(inputs.stream(), "tests", (done, written) -> {});
    new Drawing(store, FakeReading.questions(), "fake", Clock.systemUTC()).draw("ingest");
    Workbench workbench =
        new Workbench(
            store,
            FakeReading.questions(),
            new FakeReading(PalmaPicture.make().articles()),
            () -> World.load(KnowledgeFiles.ours()),
            redaction,
            Clock.systemUTC());
    ApiServer.Listen listen = new ApiServer.Listen("127.0.0.1", 0, Set.of());
    return new TestDesk(workbench, ApiServer.start(workbench, listen, TOKEN));
  }

  Workbench workbench() {
    return workbench;
  }

  ApiServer server() {
    return server;
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + ApiServer.BASE + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).build());
  }

  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return parse(answer.body());
  }

  /** Posts with the token. */
  HttpResponse<String> post(String path, String body) {
    return send(
        request(path, "Authorization", "Bearer " + TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Posts with these headers and no others. */
  HttpResponse<String> postAs(String path, String body, String... headers) {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> delete(String path) {
    return send(request(path, "Authorization", "Bearer " + TOKEN).DELETE().build());
  }

  static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until all jobs are done. */
  void settle() {
    try {
      workbench.jobs().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
