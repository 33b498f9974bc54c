package org.orontes.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.orontes.json.Digests;
import org.orontes.store.Accounts;

/**
 * Who may ask what. A page of another site cannot ask at all: the Host header must name this server
 * (DNS rebinding), and no header lets another origin read an answer.
 */
final class Guard {
  private static final String CALLER = "caller";
  private static final String BEARER = "Bearer ";

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:;"
          + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Set<String> hosts;
  private final String tokenDigest;
  private final Accounts accounts;
  private final boolean team;
  private final boolean open;

  /**
   * Guards a server.
   *
   * @param hosts names that it goes by, in lower case, without a port
   * @param token that may do everything
   * @param accounts of a team
   * @param team true if everybody needs a token of their own
   * @param open true if looking needs none
   */
  Guard(Set<String> hosts, String token, Accounts accounts, boolean team, boolean open) {
    this.hosts = Set.copyOf(hosts);
    this.tokenDigest = Digests.of(token);
    this.accounts = accounts;
    this.team = team;
    this.open = open;
  }

  /** Before every request, pages included. */
  void before(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    String host = request.header("Host");
    if (host == null || !hosts.contains(name(host))) {
      throw Problem.forbidden(
          "this server does not go by the name in the Host header; open the address it printed");
    }
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("null") && !hosts.contains(originName(origin))) {
      throw Problem.forbidden("pages of other sites may not ask");
    }
  }

  private static String originName(String origin) {
    int at = origin.indexOf("://");
    return at < 0 ? origin : name(origin.substring(at + 3));
  }

  private static String name(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int bracket = lower.indexOf(']');
    if (bracket >= 0) {
      return lower.substring(0, bracket + 1);
    }
    int colon = lower.indexOf(':');
    return colon < 0 ? lower : lower.substring(0, colon);
  }

  /** Before a route: finds out who asks, and whether they may. */
  void check(Context request, Role needed) {
    Caller caller = find(request);
    request.attribute(CALLER, caller);
    if (!caller.role().may(needed)) {
      if (request.header("Authorization") == null) {
        throw Problem.unauthorized("send the token as Authorization: Bearer TOKEN");
      }
      throw Problem.forbidden(
          "this needs the role " + needed.word() + ", yours is " + caller.role().word());
    }
  }

  private Caller find(Context request) {
    String header = request.header("Authorization");
    if (header == null) {
      return open ? new Caller("local", Role.READER) : new Caller("", Role.ANYONE);
    }
    if (!header.startsWith(BEARER)) {
      throw Problem.unauthorized("send the token as Authorization: Bearer TOKEN");
    }
    String digest = Digests.of(header.substring(BEARER.length()).strip());
    if (isSame(digest, tokenDigest)) {
      return new Caller(team ? "operator" : "local", Role.EDITOR);
    }
    return accounts
        .find(digest)
        .map(account -> new Caller(account.name(), Role.of(account.role())))
        .orElseThrow(() -> Problem.unauthorized("this token is not known here"));
  }

  /** In a time that does not tell how much is the same. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Who asks, after {@link #check}. */
  static Caller caller(Context request) {
    Caller caller = request.attribute(CALLER);
    return caller == null ? new Caller("", Role.ANYONE) : caller;
  }
}
