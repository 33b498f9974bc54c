package org.orontes.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.redact.Redactor;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.DecisionBook;

/**
 * The case as it would be with only what was published by some day: the same function over fewer
 * articles, kept in a file of its own while the server runs. The last few are kept.
 */
final class Snapshots implements AutoCloseable {
  private static final int KEPT = 6;

  private final CaseStore store;
  private final Questions questions;
  private final Supplier<Redactor> redactor;
  private final Clock clock;
  private final Map<Key, CaseStore> kept = new LinkedHashMap<>(8, 0.75f, true);
  private final Map<Key, SoftReference<Picture>> pictures = new LinkedHashMap<>(8, 0.75f, true);

  private record Key(long revision, @Nullable LocalDate knownAt) {}

  Snapshots(CaseStore store, Questions questions, Supplier<Redactor> redactor, Clock clock) {
    this.store = store;
    this.questions = questions;
    this.redactor = redactor;
    this.clock = clock;
  }

  /** The case with the articles published by a day, as of a revision. */
  synchronized CaseStore at(long revision, @Nullable LocalDate knownAt) {
    Key key = new Key(revision, knownAt);
    CaseStore before = kept.get(key);
    if (before != null) {
      return before;
    }
    CaseStore made = draw(revision, knownAt);
    kept.put(key, made);
    Iterator<CaseStore> oldest = kept.values().iterator();
    if (kept.size() > KEPT) {
      discard(oldest.next());
      oldest.remove();
    }
    return made;
  }

  /** The picture of such a case alone, for what needs no rows; kept while there is memory. */
  synchronized Picture picture(long revision, @Nullable LocalDate knownAt) {
    Key key = new Key(revision, knownAt);
    SoftReference<Picture> before = pictures.get(key);
    Picture picture = before == null ? null : before.get();
    if (picture == null) {
      List<CodedArticle> known =
          new Contents(store)
              .coded(revision).stream().filter(c -> isKnown(c.article(), knownAt)).toList();
      List<Decision> decisions = new DecisionBook(store).inForce(revision);
      picture = redactor.get().redact(questions.fold(known, List.of(), decisions));
      pictures.put(key, new SoftReference<>(picture));
      if (pictures.size() > KEPT) {
        pictures.remove(pictures.keySet().iterator().next());
      }
    }
    return picture;
  }

  private CaseStore draw(long revision, @Nullable LocalDate knownAt) {
    Picture picture = picture(revision, knownAt);
    int decisions = new DecisionBook(store).inForce(revision).size();
    try {
      Path file = Files.createTempDirectory("orontes-as-published").resolve("case.orontes");
      CaseStore made = CaseStore.make(new CaseAddress.InFile(file));
      Contents.Reading reading =
          new Contents.Reading("", picture.knowledgeVersion(), "", clock.instant());
      new Contents(made).save(List.of(new Contents.Read(null, picture.articles())), reading);
      String reason = "as published by " + knownAt;
      made.publish(made.reserve(), picture, reason, "", decisions, clock.instant());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKnown(Article article, @Nullable LocalDate knownAt) {
    return knownAt == null
        || (article.published() != null && !article.published().isAfter(knownAt));
  }

  private static void discard(CaseStore made) {
    made.close();
    if (made.address() instanceof CaseAddress.InFile file) {
      try {
        Path folder = file.path().getParent();
        try (var inside = Files.list(folder)) {
          for (Path one : inside.toList()) {
            Files.deleteIfExists(one);
          }
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized void close() {
    kept.values().forEach(Snapshots::discard);
    kept.clear();
  }
}
