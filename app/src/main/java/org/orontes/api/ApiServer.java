package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.orontes.json.Json;
import org.orontes.store.Accounts;

/** The server of one case. */
public final class ApiServer implements AutoCloseable {
  /** Where the interface lies. */
  public static final String BASE = "/api/v1";

  private static final long MAX_BODY = 64L * 1024 * 1024;
  private static final int TOKEN_BYTES = 24;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Workbench desk;
  private final Javalin server;
  private final String host;

  private ApiServer(Workbench desk, Javalin server, String host) {
    this.desk = desk;
    this.server = server;
    this.host = host;
  }

  /**
   * Where to listen.
   *
   * @param address such as {@code 127.0.0.1}; anything but a loopback address lets others in
   * @param port 0 for any that is free
   * @param names more names the server goes by, without ports
   */
  public record Listen(String address, int port, Set<String> names) {
    public Listen {
      names = Set.copyOf(names);
    }

    boolean isLoopback() {
      return address.equals("localhost")
          || address.startsWith("127.")
          || address.equals("::1")
          || address.equals("[::1]");
    }
  }

  /** A token nobody can guess. */
  public static String newToken() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /**
   * Starts to serve a case.
   *
   * @param desk closed with the server
   * @param token that may do everything
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static ApiServer start(Workbench desk, Listen listen, String token) {
    Set<String> hosts = new TreeSet<>(LOOPBACK);
    hosts.add(listen.address());
    hosts.addAll(listen.names());
    boolean team = desk.store().isTeam();
    Guard guard =
        new Guard(hosts, token, new Accounts(desk.store()), team, listen.isLoopback() && !team);
    Javalin server = Javalin.create(config -> configure(config, desk, guard));
    server.start(listen.address(), listen.port());
    return new ApiServer(desk, server, listen.address());
  }

  private static void configure(JavalinConfig config, Workbench desk, Guard guard) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = MAX_BODY;
    config.jetty.multipartConfig.maxTotalRequestSize(MAX_BODY, SizeUnit.BYTES);
    config.http.prefer405over404 = true;
    config.routes.before(guard::before);
    List<Route> routes = Routes.all(desk);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          route.method(),
          BASE + route.path(),
          request -> {
            guard.check(request, route.needs());
            if (desk.isRedacted() && route.needs().may(Role.ANALYST)) {
              throw Problem.forbidden("a redacted case cannot be written; serve it without");
            }
            route.handler().handle(request);
          });
    }
    JobRoutes jobs = new JobRoutes(desk);
    config.routes.sse(
        BASE + "/events",
        client -> {
          guard.check(client.ctx(), Role.READER);
          jobs.events(client);
        });
    config.routes.get(
        BASE + "/*",
        request -> {
          throw Problem.notFound("no route " + request.path());
        });
    WebFiles files = new WebFiles();
    config.routes.get("/*", files::serve);
    config.routes.exception(Problem.class, (e, request) -> problem(request, e));
    config.routes.exception(
        IllegalArgumentException.class,
        (e, request) -> problem(request, Problem.badRequest(String.valueOf(e.getMessage()))));
    config.routes.exception(
        HttpResponseException.class,
        (e, request) ->
            write(
                request, e.getStatus(), "The request was refused", String.valueOf(e.getMessage())));
    config.routes.exception(Exception.class, (e, request) -> fault(request, e));
  }

  private static void problem(Context request, Problem problem) {
    write(request, problem.status(), problem.title(), problem.detail());
  }

  private static void write(Context request, int status, String title, String detail) {
    ObjectNode body =
        Json.object()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail);
    request.status(status).contentType("application/problem+json").result(Answer.write(body));
  }

  private static void fault(Context request, Exception e) {
    write(
        request,
        500,
        "A fault of the program",
        e.getClass().getSimpleName() + ": " + e.getMessage() + ". Please report it.");
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** The address to open, without a token. */
  public String url() {
    String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
