package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.ingest.Given;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;

/** A case of the sample articles, made of a picture that was read already. */
final class DemoCase {
  private static final String[] FILES = {"", "-wal", "-shm", "-lock"};

  private DemoCase() {}

  /**
   * Makes it anew in a folder.
   *
   * @param picture what was read of the inputs
   * @param knowledge folder laid over the data, or null
   */
  static CaseAddress make(Path folder, Picture picture, List<Path> inputs, @Nullable Path knowledge)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("demo.orontes");
    for (String one : FILES) {
      Files.deleteIfExists(folder.resolve("demo.orontes" + one));
    }
    CaseAddress address = new CaseAddress.InFile(file);
    KnowledgeFiles files =
        knowledge == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(knowledge);
    Clock clock = Clock.systemUTC();
    Contents.Reading reading =
        new Contents.Reading(
            ProgramVersion.get(), picture.knowledgeVersion(), "demo", clock.instant());
    try (CaseStore store = CaseStore.make(address)) {
      new Contents(store).save(read(picture, inputs, Ingest.with(files)), reading);
      store.publish(store.reserve(), picture, "demo", reading.engine(), 0, clock.instant());
    }
    return address;
  }

  /** Each input beside the articles that are in it; they are found again by their ids. */
  private static List<Contents.Read> read(Picture picture, List<Path> inputs, Ingest ingest) {
    Map<ArticleId, CodedArticle> coded = new HashMap<>();
    picture.articles().forEach(one -> coded.put(one.article().id(), one));
    List<Contents.Read> all = new ArrayList<>();
    try (Stream<InputItem> items = InputFiles.stream(inputs, Given.NOTHING)) {
      items.forEach(
          item -> {
            List<CodedArticle> here = new ArrayList<>();
            item.read(ingest).articles().stream()
                .map(article -> coded.remove(article.id()))
                .filter(java.util.Objects::nonNull)
                .forEach(here::add);
            if (!here.isEmpty() && item instanceof InputItem.Found found) {
              all.add(new Contents.Read(found.input(), here));
            }
          });
    }
    return all;
  }
}
