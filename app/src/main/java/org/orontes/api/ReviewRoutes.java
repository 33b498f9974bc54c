package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orontes.codec.CodecException;
import org.orontes.codec.DecisionReader;
import org.orontes.codec.DecisionWriter;
import org.orontes.json.Json;
import org.orontes.model.ClaimId;
import org.orontes.model.Decision;
import org.orontes.store.ClaimQuery;
import org.orontes.store.DecisionBook;
import org.orontes.store.IncidentQuery;
import org.orontes.store.ReviewQuery;

/** Analysts' decisions: what is to be looked at first, what was decided, and taking it back. */
final class ReviewRoutes {
  private static final int MAX_ABOUT = 1_000;
  private static final int MAX_WHY = 10_000;

  private final Workbench desk;

  ReviewRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/review/queue", this::queue),
        Route.get("/decisions", this::all),
        Route.post("/decisions", this::decide),
        Route.post("/decisions/{id}/undo", this::undo));
  }

  private void queue(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    Answer.page(
        request,
        moment,
        new ReviewQuery(moment.store(), moment.revision()).queue(asked.filter(), asked.page()));
  }

  private void all(Context request) {
    String about = new Asked(request).text("about");
    List<Decision> decisions = new DecisionBook(desk.store()).list(Long.MAX_VALUE);
    List<Decision> wanted =
        about == null
            ? decisions
            : decisions.stream().filter(d -> mentions(d, claimsOf(about))).toList();
    ObjectNode answer = Json.object();
    answer.set("items", json(desk, wanted, decisions));
    Answer.json(request, answer.putNull("next").put("total", wanted.size()));
  }

  private Set<String> claimsOf(String id) {
    Set<String> ids = new LinkedHashSet<>(List.of(id));
    new IncidentQuery(desk.store(), desk.store().latest().number())
        .find(id)
        .ifPresent(incident -> ids.addAll(IncidentRoutes.claims(incident)));
    return ids;
  }

  private static boolean mentions(Decision decision, Collection<String> ids) {
    return decision.about().stream().anyMatch(ids::contains)
        || decision.claims().stream().anyMatch(claim -> ids.contains(claim.value()));
  }

  /** The decisions that hang on any of some claims, newest first. */
  static ArrayNode about(Workbench desk, Moment moment, Set<String> claims) {
    List<Decision> all = new DecisionBook(desk.store()).list(Long.MAX_VALUE);
    List<Decision> here =
        all.stream()
            .filter(d -> moment.recordedBy() == null || !d.at().isAfter(moment.recordedBy()))
            .filter(d -> mentions(d, claims))
            .toList();
    return json(desk, here, all);
  }

  /** With whether the claims are still there, and which decisions of others say otherwise. */
  private static ArrayNode json(Workbench desk, List<Decision> wanted, List<Decision> all) {
    ArrayNode list = Json.list();
    if (desk.isRedacted()) {
      return list;
    }
    ReviewQuery query = new ReviewQuery(desk.store(), desk.store().latest().number());
    for (Decision decision : wanted) {
      ObjectNode json = Json.read(DecisionWriter.json(decision));
      ArrayNode gone = json.putArray("gone");
      query.missing(decision.claims()).forEach(gone::add);
      ArrayNode against = json.putArray("disagrees_with");
      all.stream()
          .filter(other -> Disagreements.are(decision, other))
          .map(Decision::id)
          .forEach(against::add);
      list.add(json);
    }
    return list;
  }

  private void decide(Context request) {
    ObjectNode body = Answer.body(request);
    Instant at = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    String by = Guard.caller(request).name();
    Decision decision;
    try {
      Decision.Judgement judgement = DecisionReader.readJudgement("the decision", body.toString());
      List<String> about = texts(body, "about");
      List<ClaimId> claims = claims(judgement, about);
      String why = body.path("why").asText("");
      if (why.length() > MAX_WHY) {
        throw Problem.badRequest("why has at most " + MAX_WHY + " characters");
      }
      String id = Decision.idOf(by, at.toString(), body.toString());
      decision = new Decision(id, judgement, about, claims, why, by, at, null);
    } catch (CodecException | IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
    new DecisionBook(desk.store()).add(decision);
    desk.jobs().drawSoon("decision");
    Answer.made(request, 201, json(desk, List.of(decision), allNow()).get(0));
  }

  private List<Decision> allNow() {
    return new DecisionBook(desk.store()).list(Long.MAX_VALUE);
  }

  private static List<String> texts(JsonNode body, String key) {
    List<String> all = new ArrayList<>();
    body.path(key).forEach(one -> all.add(one.asText()));
    if (all.isEmpty() || all.size() > MAX_ABOUT) {
      throw Problem.badRequest(key + " must name 1 to " + MAX_ABOUT + " claims or incidents");
    }
    return all;
  }

  /**
   * The claims that a decision hangs on. A merge, a grade or a note on an incident hangs on its
   * earliest claim, which gives the incident its id; everything else on all of its claims.
   */
  private List<ClaimId> claims(Decision.Judgement judgement, List<String> about) {
    long revision = desk.store().latest().number();
    boolean one =
        judgement instanceof Decision.Merge
            || judgement instanceof Decision.SetGrade
            || judgement instanceof Decision.Note;
    Set<ClaimId> claims = new LinkedHashSet<>();
    for (String id : about) {
      if (id.startsWith("i-")) {
        ObjectNode incident =
            new IncidentQuery(desk.store(), revision)
                .find(id)
                .orElseThrow(() -> Problem.notFound("no incident " + id));
        List<String> all = List.copyOf(IncidentRoutes.claims(incident));
        (one ? List.of(earliest(id, all)) : all).forEach(claim -> claims.add(new ClaimId(claim)));
      } else {
        if (new ClaimQuery(desk.store(), revision).find(id).isEmpty()) {
          throw Problem.notFound("no claim " + id);
        }
        claims.add(new ClaimId(id));
      }
    }
    if (judgement instanceof Decision.Merge && claims.size() < 2) {
      throw Problem.badRequest("a merge takes two incidents or more");
    }
    return List.copyOf(claims);
  }

  private static String earliest(String incident, List<String> claims) {
    return claims.stream()
        .filter(c -> org.orontes.model.IncidentId.of(new ClaimId(c)).value().equals(incident))
        .findFirst()
        .orElse(claims.get(0));
  }

  private void undo(Context request) {
    String id = request.pathParam("id");
    Caller caller = Guard.caller(request);
    Decision before =
        allNow().stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("no decision " + id));
    if (!before.by().equals(caller.name()) && !caller.role().may(Role.EDITOR)) {
      throw Problem.forbidden("only an editor takes back what somebody else decided");
    }
    String why = request.body().isBlank() ? "" : Answer.body(request).path("why").asText("");
    Instant at = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    Decision after =
        new DecisionBook(desk.store()).undo(id, new Decision.Undone(caller.name(), at, why));
    desk.jobs().drawSoon("decision undone");
    Answer.made(request, 200, json(desk, List.of(after), allNow()).get(0));
  }
}
