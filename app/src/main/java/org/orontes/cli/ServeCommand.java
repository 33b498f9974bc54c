package org.orontes.cli;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.api.ApiServer;
import org.orontes.api.Workbench;
import org.orontes.redact.Redaction;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes serve}: the workbench over a case. */
@Command(
    name = "serve",
    description = {
      "Opens the workbench over a case: a local web application with map, timeline, incidents,"
          + " reader, disputes, review and search, and the REST interface behind it.",
      "Listens on this machine alone unless told otherwise, asks nothing of any other machine, and"
          + " prints the address to open. Ctrl-C ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes serve goma.orontes",
      "  orontes serve goma.orontes --port 8080",
      "  ORONTES_DATABASE=jdbc:postgresql://db/cases orontes serve goma --listen 10.0.0.5"
    })
final class ServeCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private KnowledgeOption data = new KnowledgeOption();
  @Mixin private CaseArgument place = new CaseArgument();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private RedactionOptions redaction = new RedactionOptions();

  ServeCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() {
    serve(
        engine.get(),
        here,
        place.address(here),
        new Data(data.folder(), redaction.redaction(), talk.quiet),
        listen);
    return Exit.DONE;
  }

  /** Where to listen. */
  static final class ListenOptions {
    @Option(
        names = "--port",
        paramLabel = "N",
        description = "Port to listen on; 0, the default, takes any that is free.")
    private int port;

    @Option(
        names = "--listen",
        paramLabel = "ADDRESS",
        description =
            "Address to listen on; else this machine's own. Others can then ask, with a token.")
    private String address = "127.0.0.1";

    @Option(
        names = "--host",
        paramLabel = "NAME",
        description = "A name the server goes by, beside its address; may be given again.")
    private List<String> names = new ArrayList<>();

    private static final int MAX_PORT = 65_535;

    ApiServer.Listen listen() {
      if (port < 0 || port > MAX_PORT) {
        throw Failure.usage("there is no port " + port + "; take one from 1024 to " + MAX_PORT);
      }
      return new ApiServer.Listen(address, port, new HashSet<>(names));
    }
  }

  /**
   * With what a case is served.
   *
   * @param knowledge folder laid over the data, or null
   * @param redaction what is taken out of everything that is shown
   * @param quiet true for the address alone
   */
  record Data(@Nullable Path knowledge, Redaction redaction, boolean quiet) {}

  /** Serves a case until the process is told to end. */
  static void serve(
      EnginePort engine, Surroundings here, CaseAddress address, Data data, ListenOptions options) {
    Path knowledge = data.knowledge();
    ApiServer.Listen listen = options.listen();
    CaseStore store = CaseStore.open(address);
    Workbench desk =
        new Workbench(
            store,
            engine.questions(Request.forData(knowledge, here.cache())),
            engine.reading(knowledge, here.cache(), Progress.NONE),
            () -> RedactionOptions.world(knowledge),
            data.redaction(),
            Clock.systemUTC());
    String token = ApiServer.newToken();
    ApiServer server;
    try {
      server = ApiServer.start(desk, listen, token);
    } catch (JavalinBindException e) {
      desk.close();
      throw Failure.usage(
          "cannot listen on " + options.address + " port " + options.port + "; take another --port",
          e);
    }
    here.out().println(server.url() + "#token=" + token);
    here.out().flush();
    if (!data.quiet()) {
      here.warn("open the address above; whoever has it may decide and add. Ctrl-C ends it.");
    }
    draw(desk, server);
    waitForEnd(server);
  }

  /** Draws the picture anew; who stops the program meanwhile ends it and is told of no fault. */
  private static void draw(Workbench desk, ApiServer server) {
    try {
      desk.refresh();
    } catch (RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        server.close();
        throw e;
      }
    }
  }

  private static void waitForEnd(ApiServer server) {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  end.countDown();
                }));
    try {
      end.await();
    } catch (InterruptedException e) {
      server.close();
      Thread.currentThread().interrupt();
    }
  }
}
