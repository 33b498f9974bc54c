package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codec.ExchangeWriter;
import org.orontes.fixture.FakeReading;
import org.orontes.fixture.PalmaPicture;
import org.orontes.ingest.Input;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Decision;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.pipeline.InputItem;

/**
 * What each decision does to the picture that a case keeps, and that its undoing does all of it.
 */
class DecisionEffectsTest {
  private static final Instant START = Instant.parse("2021-05-01T08:00:00Z");
  private static final Place ELSEWHERE =
      new Place("place:1049261", "Chimoio", -19.1164, 33.4833, 5, Precision.CITY, "MZ", null);

  private final List<CodedArticle> articles = PalmaPicture.make().articles();
  private final Path folder;
  private final CaseStore store;
  private int hours;

  DecisionEffectsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.store = CaseStore.make(new CaseAddress.InFile(folder.resolve("palma.orontes")));
    take(articles, "one");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Clock clock() {
    return Clock.fixed(START.plusSeconds(3600L * hours++), ZoneOffset.UTC);
  }

  private Revision take(List<CodedArticle> some, String engine) throws IOException {
    List<InputItem> inputs = new ArrayList<>();
    for (CodedArticle one : some) {
      byte[] bytes = one.article().text().getBytes(StandardCharsets.UTF_8);
      inputs.add(new InputItem.Found(Input.page(one.article().ref(), bytes)));
    }
    new Intake(store, new FakeReading(some, engine), clock())
        .take(inputs.stream(), "amina", (done, written) -> {});
    return new Drawing(store, FakeReading.questions(), engine, clock()).draw("ingest");
  }

  private Decision decide(String by, Decision.Judgement judgement, Claim... claims) {
    Instant at = clock().instant();
    List<ClaimId> ids = Stream.of(claims).map(Claim::id).toList();
    String id = Decision.idOf(at.toString(), by, judgement.toString());
    List<String> about = ids.stream().map(ClaimId::value).toList();
    Decision made = new Decision(id, judgement, about, ids, "looked at it", by, at, null);
    new DecisionBook(store).add(made);
    return made;
  }

  private void undo(Decision decision) {
    new DecisionBook(store)
        .undo(decision.id(), new Decision.Undone("farid", clock().instant(), "read it again"));
  }

  private Picture draw() {
    Revision now = new Drawing(store, FakeReading.questions(), "one", clock()).draw("decision");
    return new RecordedPicture(store, now.number()).read();
  }

  private Picture latest() {
    return new RecordedPicture(store, store.latest().number()).read();
  }

  /** All files of the exchange format, as bytes would be on a disk. */
  private TreeMap<String, String> files(Picture picture) {
    try {
      Path out = Files.createTempDirectory(folder, "out");
      ExchangeWriter.writeFolder(out, picture);
      TreeMap<String, String> all = new TreeMap<>();
      try (Stream<Path> written = Files.list(out)) {
        for (Path file : written.toList()) {
          all.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
      }
      assertTrue(all.size() > 5, all.keySet().toString());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a decision, looks at what came of it, takes it back and finds every byte as before. */
  private Picture madeAndUndone(Decision.Judgement judgement, Claim... claims) {
    TreeMap<String, String> before = files(latest());
    Decision made = decide("amina", judgement, claims);
    Picture after = draw();
    assertNotEquals(before, files(after), "it changed nothing");
    undo(made);
    TreeMap<String, String> restored = files(draw());
    before.forEach((file, text) -> assertLines(file, text, restored.getOrDefault(file, "")));
    assertEquals(before.keySet(), restored.keySet());
    return after;
  }

  private static void assertLines(String file, String before, String after) {
    List<String> were = before.lines().toList();
    List<String> are = after.lines().toList();
    for (int i = 0; i < Math.min(were.size(), are.size()); i++) {
      assertEquals(were.get(i), are.get(i), file + ", line " + (i + 1));
    }
    assertEquals(were.size(), are.size(), file);
  }

  private Claim taking() {
    return claims()
        .filter(c -> c.change() != null && c.change().kind() == ChangeKind.TAKES)
        .filter(c -> c.factuality() == Factuality.ASSERTED && c.place() != null)
        .filter(c -> c.actors().stream().anyMatch(a -> isHolder(c, a.key())))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isHolder(Claim claim, String key) {
    return key.equals(Objects.requireNonNull(claim.change()).holderAfter());
  }

  private Stream<Claim> claims() {
    return articles.stream().flatMap(a -> a.claims().stream());
  }

  private static Incident incidentOf(Picture picture, Claim claim) {
    return findIncident(picture, claim.id()).orElseThrow();
  }

  private static java.util.Optional<Incident> findIncident(Picture picture, ClaimId claim) {
    return picture.reconciliation().incidents().stream()
        .filter(i -> i.claims().contains(claim))
        .findFirst();
  }

  private static List<Control> controlFrom(Picture picture, Claim claim) {
    return picture.situation().control().stream()
        .filter(c -> c.claims().contains(claim.id()))
        .toList();
  }

  private static Decision.Correct correct(
      @Nullable String type,
      @Nullable String mode,
      @Nullable Place place,
      Decision.@Nullable Days days,
      @Nullable List<Decision.Party> actors) {
    return new Decision.Correct(
        new Decision.Correction(type, mode, null, null, place, days, actors, null));
  }

  @Test
  void aRejectedClaimIsInNoIncidentAndHoldsNoPlace() {
    Claim claim = taking();
    assertFalse(
        controlFrom(latest(), claim).isEmpty(), "the test needs a claim that moves the map");
    Picture after = madeAndUndone(new Decision.Reject(), claim);
    assertTrue(findIncident(after, claim.id()).isEmpty());
    assertTrue(controlFrom(after, claim).isEmpty());
  }

  @Test
  void aConfirmationTakesARejectionBackAndShowsOnTheIncident() {
    Claim claim = taking();
    decide("amina", new Decision.Reject(), claim);
    assertTrue(findIncident(draw(), claim.id()).isEmpty());
    Picture after = madeAndUndone(new Decision.Confirm(), claim);
    assertEquals(2, incidentOf(after, claim).decisions().size());
  }

  @Test
  void aCorrectedTypeIsThatOfTheClaimAndMovesNoMapAnyMore() {
    Claim claim = taking();
    Picture after = madeAndUndone(correct("PROTEST", null, null, null, null), claim);
    Claim corrected =
        after.articles().stream()
            .flatMap(a -> a.claims().stream())
            .filter(c -> c.id().equals(claim.id()))
            .findFirst()
            .orElseThrow();
    assertEquals("PROTEST", corrected.type().type());
    assertEquals("PROTEST", incidentOf(after, claim).type().type());
    assertTrue(controlFrom(after, claim).isEmpty(), "a protest takes no town");
  }

  @Test
  void aCorrectedPlaceIsWhereItHappenedAndWhoHoldsWhat() {
    Claim claim = taking();
    Picture after = madeAndUndone(correct(null, null, ELSEWHERE, null, null), claim);
    assertEquals(ELSEWHERE.id(), Objects.requireNonNull(incidentOf(after, claim).place()).id());
    List<Control> control = controlFrom(after, claim);
    assertFalse(control.isEmpty());
    assertTrue(
        control.stream().allMatch(c -> c.place().equals(ELSEWHERE.id())), control.toString());
  }

  @Test
  void aCorrectedDayIsThatOfTheIncidentAndOfTheHold() {
    Claim claim = taking();
    LocalDate day = LocalDate.of(2021, 1, 9);
    Picture after =
        madeAndUndone(correct(null, null, null, new Decision.Days(day, day), null), claim);
    assertEquals(day, incidentOf(after, claim).from());
    assertTrue(controlFrom(after, claim).stream().anyMatch(c -> day.equals(c.from())));
  }

  @Test
  void aCorrectedActorIsWhoDidItAndWhoHolds() {
    Claim claim = taking();
    Decision.Party other = new Decision.Party("actor:x-other", "the other side");
    Picture after = madeAndUndone(correct(null, null, null, null, List.of(other)), claim);
    assertTrue(incidentOf(after, claim).actors().contains("actor:x-other"));
    List<Control> control = controlFrom(after, claim);
    assertTrue(
        control.stream().anyMatch(c -> "actor:x-other".equals(c.holder())), control.toString());
  }

  @Test
  void aMergeMakesOneIncidentOfTwo() {
    List<Incident> before = latest().reconciliation().incidents();
    Claim one = claimOf(before.get(0));
    Claim other = claimOf(before.get(1));
    Picture after = madeAndUndone(new Decision.Merge(), one, other);
    assertEquals(before.size() - 1, after.reconciliation().incidents().size());
    assertEquals(incidentOf(after, one), incidentOf(after, other));
    assertEquals(1, incidentOf(after, one).decisions().size());
  }

  private Claim claimOf(Incident incident) {
    return claims().filter(c -> c.id().equals(incident.claims().get(0))).findFirst().orElseThrow();
  }

  @Test
  void aSplitMakesTwoIncidentsOfOne() {
    Incident large =
        latest().reconciliation().incidents().stream()
            .filter(i -> i.claims().size() > 1)
            .findFirst()
            .orElseThrow();
    Claim out =
        claims().filter(c -> c.id().equals(large.claims().get(1))).findFirst().orElseThrow();
    Picture after = madeAndUndone(new Decision.Split(), out);
    assertEquals(List.of(out.id()), incidentOf(after, out).claims());
    assertEquals(
        latest().reconciliation().incidents().size() + 1,
        after.reconciliation().incidents().size());
  }

  @Test
  void aGradeIsNoLongerProposed() {
    Claim claim = taking();
    assertTrue(incidentOf(latest(), claim).grade().proposed());
    Incident.Grade grade = new Incident.Grade("B", "2", false);
    Picture after = madeAndUndone(new Decision.SetGrade(grade), claim);
    assertEquals(grade, incidentOf(after, claim).grade());
  }

  @Test
  void aNoteIsSeenOnTheIncidentAndChangesNothingElse() {
    Claim claim = taking();
    Picture before = latest();
    Picture after = madeAndUndone(new Decision.Note("the second source is her brother"), claim);
    assertEquals(1, incidentOf(after, claim).decisions().size());
    assertEquals(before.situation(), after.situation());
    assertEquals(before.articles(), after.articles());
  }

  /** A newer program reads the same event out of the same words, and a new article comes in. */
  @Test
  void decisionsOutliveAReadingByANewerProgram() throws IOException {
    Claim claim = taking();
    decide("amina", correct(null, null, ELSEWHERE, null, null), claim);
    Picture before = draw();
    take(articles, "two");
    Picture after = latest();
    assertEquals(
        Objects.requireNonNull(incidentOf(before, claim).place()).id(),
        Objects.requireNonNull(incidentOf(after, claim).place()).id());
    assertEquals(1, store.latest().decisions());
    assertEquals("two", store.latest().engine());
  }

  /** The later one counts; both stay, each with who made it. */
  @Test
  void twoWhoDisagreeAreBothSeen() {
    Claim claim = taking();
    Decision first = decide("amina", new Decision.Reject(), claim);
    Decision second = decide("farid", new Decision.Confirm(), claim);
    Incident incident = incidentOf(draw(), claim);
    assertEquals(List.of(first.id(), second.id()), incident.decisions());
    List<String> who =
        new DecisionBook(store).list(99).stream().map(Decision::by).sorted().toList();
    assertEquals(List.of("amina", "farid"), who);
    undo(second);
    assertTrue(findIncident(draw(), claim.id()).isEmpty(), "hers is in force again");
  }
}
