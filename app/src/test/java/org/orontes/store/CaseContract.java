package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.FakeReading;
import org.orontes.fixture.PalmaPicture;
import org.orontes.ingest.Input;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.InputItem;

/** What a case promises, whatever it is kept in. */
abstract class CaseContract {
  private static final Instant START = Instant.parse("2021-04-01T08:00:00Z");
  static final Page.Ask ALL = new Page.Ask(500, null);

  final List<CodedArticle> articles = PalmaPicture.make().articles();
  CaseStore store;
  private int hours;

  /** A place for a case that is not there yet. */
  abstract CaseAddress address(String name);

  @BeforeEach
  void open() {
    store = CaseStore.make(address("palma"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Each call is an hour later than the one before. */
  private Clock clock() {
    return Clock.fixed(START.plusSeconds(3600L * hours++), ZoneOffset.UTC);
  }

  Revision take(List<CodedArticle> some, String engine) throws IOException {
    return take(store, some, engine);
  }

  private Revision take(CaseStore into, List<CodedArticle> some, String engine) throws IOException {
    List<InputItem> inputs = new ArrayList<>();
    for (CodedArticle one : some) {
      byte[] bytes = one.article().text().getBytes(StandardCharsets.UTF_8);
      inputs.add(new InputItem.Found(Input.page(one.article().ref(), bytes)));
    }
    new Intake(into, new FakeReading(some, engine), clock())
        .take(inputs.stream(), "amina", (done, written) -> {});
    return new Drawing(into, FakeReading.questions(), engine, clock()).draw("ingest");
  }

  private Decision decide(Decision.Judgement judgement, String... claims) {
    Instant at = clock().instant();
    String id = Decision.idOf(at.toString(), String.join(",", claims));
    List<ClaimId> on = List.of(claims).stream().map(ClaimId::new).toList();
    Decision made = new Decision(id, judgement, List.of(claims), on, "", "amina", at, null);
    new DecisionBook(store).add(made);
    return made;
  }

  private Revision draw() {
    return new Drawing(store, FakeReading.questions(), "one", clock()).draw("decision");
  }

  List<ObjectNode> incidents(long revision) {
    return new IncidentQuery(store, revision)
        .page(Filter.NONE, IncidentQuery.Sort.DATE, ALL)
        .items();
  }

  @Test
  void holdsThePictureThatItsArticlesGive() throws IOException {
    Revision first = take(articles, "one");
    Picture drawn = FakeReading.questions().fold(articles, List.of(), List.of());
    Picture kept = new RecordedPicture(store, first.number()).read();
    assertEquals(drawn.articles(), withoutIngestNotices(kept.articles()));
    assertEquals(drawn.reconciliation().incidents(), kept.reconciliation().incidents());
    assertEquals(
        List.copyOf(drawn.situation().control()).size(), kept.situation().control().size());
    assertEquals(drawn.reconciliation().incidents().size(), first.incidents());
  }

  /** Notices of ingest stand with those of coding once they are written. */
  private List<CodedArticle> withoutIngestNotices(List<CodedArticle> kept) {
    assertEquals(articles.size(), kept.size());
    return FakeReading.questions().fold(articles, List.of(), List.of()).articles();
  }

  @Test
  void takingTheSameTwiceChangesNothing() throws IOException {
    take(articles, "one");
    List<ObjectNode> before = incidents(store.latest().number());
    Revision again = take(articles, "one");
    assertEquals(before, incidents(again.number()));
    assertEquals(articles.size(), again.articles());
    assertFalse(store.isPending());
  }

  @Test
  void whatWasRecordedNeverChanges() throws IOException {
    Revision first = take(articles.subList(0, 2), "one");
    List<ObjectNode> held = incidents(first.number());
    Picture picture = new RecordedPicture(store, first.number()).read();
    take(articles, "one");
    String claim = articles.get(0).claims().get(0).id().value();
    decide(new Decision.Reject(), claim);
    draw();
    take(articles, "two");
    assertEquals(held, incidents(first.number()));
    assertEquals(picture, new RecordedPicture(store, first.number()).read());
    assertEquals(first, store.at(first.at()));
    assertEquals(first, store.at(first.at().plusSeconds(1)));
    assertEquals(Revision.NONE, store.at(first.at().minusMillis(1)));
  }

  @Test
  void rejectedClaimsMakeNoIncidentUntilThatIsUndone() throws IOException {
    Revision first = take(articles, "one");
    String claim = articles.get(0).claims().get(0).id().value();
    Decision rejected = decide(new Decision.Reject(), claim);
    assertTrue(store.isPending());
    Revision without = draw();
    assertTrue(findIncidentOf(claim, first.number()));
    assertFalse(findIncidentOf(claim, without.number()));
    new DecisionBook(store)
        .undo(rejected.id(), new Decision.Undone("farid", clock().instant(), "read it again"));
    Revision back = draw();
    assertEquals(incidents(first.number()), incidents(back.number()));
    assertFalse(findIncidentOf(claim, without.number()), "what was recorded stays");
    Decision.Undone undone = new DecisionBook(store).list(99).get(0).undone();
    assertEquals("farid", undone == null ? null : undone.by());
  }

  private boolean findIncidentOf(String claim, long revision) {
    return incidents(revision).stream()
        .anyMatch(incident -> incident.path("claims").toString().contains('"' + claim + '"'));
  }

  @Test
  void mergesAndSplitsHold() throws IOException {
    Revision first = take(articles, "one");
    List<ObjectNode> before = incidents(first.number());
    String one = before.get(0).path("claims").get(0).asText();
    String other = before.get(1).path("claims").get(0).asText();
    Decision merge = decide(new Decision.Merge(), one, other);
    Revision merged = draw();
    assertEquals(before.size() - 1, merged.incidents());
    ObjectNode whole =
        incidents(merged.number()).stream()
            .filter(i -> i.path("decisions").toString().contains(merge.id()))
            .findFirst()
            .orElseThrow();
    assertTrue(whole.path("claims").toString().contains(one));
    assertTrue(whole.path("claims").toString().contains(other));
    decide(new Decision.Split(), other);
    assertEquals(before.size(), draw().incidents());
  }

  @Test
  void decisionsSurviveANewerEngineAndSayWhenTheirClaimIsGone() throws IOException {
    take(articles, "one");
    String claim = articles.get(0).claims().get(0).id().value();
    decide(new Decision.SetGrade(new org.orontes.model.Incident.Grade("B", "2", false)), claim);
    draw();
    List<CodedArticle> again = new ArrayList<>(articles);
    again.set(0, FewerClaims.of(articles.get(0), 1));
    Revision second = take(again, "two");
    assertEquals(1, second.decisions());
    assertTrue(
        new ReviewQuery(store, second.number()).missing(List.of(new ClaimId(claim))).isEmpty());
    again.set(0, FewerClaims.of(articles.get(0), 0));
    Revision third = take(again, "three");
    assertEquals(
        List.of(claim),
        new ReviewQuery(store, third.number()).missing(List.of(new ClaimId(claim))));
  }

  @Test
  void anIdThatChangedLeadsToItsSuccessor() throws IOException {
    CodedArticle late = articles.get(articles.size() - 1);
    Revision first = take(articles.subList(1, articles.size()), "one");
    List<ObjectNode> before = incidents(first.number());
    Revision second = take(articles, "one");
    List<String> now = incidents(second.number()).stream().map(i -> i.path("id").asText()).toList();
    for (ObjectNode incident : before) {
      String id = incident.path("id").asText();
      String successor = new IncidentQuery(store, second.number()).findSuccessor(id).orElseThrow();
      assertTrue(now.contains(successor), late.article().ref());
    }
    assertTrue(new IncidentQuery(store, 1).findSuccessor("i-0000000000000000").isEmpty());
  }

  static List<String> ids(List<ObjectNode> items) {
    return items.stream().map(item -> item.path("id").asText()).toList();
  }

  @Test
  void findsNamesInAnySpelling() throws IOException {
    long revision = take(articles, "one").number();
    SearchQuery search = new SearchQuery(store, revision);
    List<ObjectNode> plain = search.find("Palma", 5);
    assertTrue(plain.stream().anyMatch(hit -> hit.path("kind").asText().equals("article")));
    assertTrue(plain.stream().anyMatch(hit -> hit.path("kind").asText().equals("incident")));
    assertEquals(ids(plain), ids(search.find("PÁLMA", 5)));
    ObjectNode hit = plain.get(0);
    int start = hit.path("marks").get(0).get(0).asInt();
    int end = hit.path("marks").get(0).get(1).asInt();
    assertEquals("palma", hit.path("text").asText().substring(start, end).toLowerCase());
    assertEquals(List.of(), search.find("zyzzyva", 5));
    assertEquals(List.of(), search.find("\"*' zyzzyva OR 1", 5));
  }

  @Test
  void aPackedCaseIsTheSameCase() throws IOException {
    take(articles.subList(0, 2), "one");
    decide(new Decision.Confirm(), articles.get(0).claims().get(0).id().value());
    Revision latest = take(articles, "one");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    CaseArchive.write(store, packed);
    CaseAddress place = address("copy");
    CaseArchive.unpack(new ByteArrayInputStream(packed.toByteArray()), place);
    try (CaseStore copy = CaseStore.open(place)) {
      assertEquals(store.revisions(), copy.revisions());
      assertEquals(
          new RecordedPicture(store, latest.number()).read(),
          new RecordedPicture(copy, latest.number()).read());
      assertEquals(
          ids(new SearchQuery(store, latest.number()).find("Palma", 5)),
          ids(new SearchQuery(copy, latest.number()).find("Palma", 5)));
    }
    assertThrows(
        CaseException.class,
        () -> CaseArchive.unpack(new ByteArrayInputStream(packed.toByteArray()), place));
    try (CaseStore copy = CaseStore.read(place)) {
      assertEquals(latest, copy.latest(), "what was there before a refused file stays");
    }
  }

  @Test
  void aFileThatCannotBeUnpackedLeavesNoCase() throws IOException {
    take(articles.subList(0, 1), "one");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    CaseArchive.write(store, packed);
    byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    for (byte[] bad : List.of(new byte[0], "no case".getBytes(StandardCharsets.UTF_8), half)) {
      CaseAddress place = address("bad");
      assertThrows(Exception.class, () -> CaseArchive.unpack(new ByteArrayInputStream(bad), place));
      assertThrows(CaseException.class, () -> CaseStore.read(place), "nothing lies there");
    }
  }

  @Test
  void verifyFindsNothingWrongInASoundCaseAndWhatIsWrongInAnother() throws IOException {
    take(articles, "one");
    decide(new Decision.Note("look again"), articles.get(0).claims().get(0).id().value());
    draw();
    Verification.Found sound = new Verification(store, FakeReading.questions(), "one").run();
    assertEquals(List.of(), sound.problems());
    assertEquals(articles.size(), sound.articles());
    assertTrue(sound.rows() > 20, "compared " + sound.rows());
    store
        .database()
        .write(handle -> handle.execute("update incident set digest = 'x' where number = 1"));
    assertEquals(
        1, new Verification(store, FakeReading.questions(), "one").run().problems().size());
    store
        .database()
        .write(
            handle ->
                handle.execute(
                    "update raw_bytes set bytes = ? where digest = (select min(digest) from"
                        + " raw_bytes)",
                    new byte[] {1}));
    assertEquals(
        1, new Verification(store, FakeReading.questions(), "one").run().problems().size());
  }

  @Test
  void oneProcessWritesOthersRead() throws IOException {
    take(articles, "one");
    CaseException refused =
        assertThrows(CaseException.class, () -> CaseStore.open(store.address()));
    assertTrue(refused.isCannotWrite());
    assertTrue(String.valueOf(refused.getMessage()).contains("in use"));
    try (CaseStore reading = CaseStore.read(store.address())) {
      assertEquals(store.latest(), reading.latest());
    }
  }

  @Test
  void savedSearchesTellWhatIsNew() throws IOException {
    take(articles.subList(0, 1), "one");
    SavedSearches searches = new SavedSearches(store);
    SavedSearches.Saved saved = searches.add("amina", "all", Json.object(), clock().instant());
    long now = take(articles, "one").number();
    Page news = new IncidentQuery(store, now).news(Filter.NONE, saved.seen(), 100);
    assertTrue(news.total() > 0);
    assertTrue(searches.see("amina", saved.id(), now));
    assertEquals(0, new IncidentQuery(store, now).news(Filter.NONE, now, 100).total());
    assertFalse(searches.remove("farid", saved.id()), "it is not his");
    assertTrue(searches.remove("amina", saved.id()));
  }

  @Test
  void accountsAreKnownByTheDigestOfTheirToken() {
    Accounts accounts = new Accounts(store);
    accounts.put(new Accounts.Account("amina", "analyst", START), Digests.of("secret"));
    assertEquals("analyst", accounts.find(Digests.of("secret")).orElseThrow().role());
    assertTrue(accounts.find(Digests.of("Secret")).isEmpty());
    accounts.put(new Accounts.Account("amina", "editor", START), Digests.of("other"));
    assertTrue(accounts.find(Digests.of("secret")).isEmpty(), "the old token ends");
    assertTrue(accounts.remove("amina", START));
    assertTrue(accounts.list().isEmpty());
  }
}
