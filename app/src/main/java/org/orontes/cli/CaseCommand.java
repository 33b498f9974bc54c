package org.orontes.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orontes.api.ApiServer;
import org.orontes.api.Role;
import org.orontes.json.Digests;
import org.orontes.store.Accounts;
import org.orontes.store.CaseArchive;
import org.orontes.store.CaseStore;
import org.orontes.store.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes case}: a case as a whole. */
@Command(
    name = "case",
    description = {
      "Says what a case holds; packs it into one file or unpacks such a file into a new case; makes"
          + " and ends the accounts of a team."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes case goma.orontes",
      "  orontes case goma.orontes --pack goma.zip",
      "  orontes case copy.orontes --unpack goma.zip",
      "  orontes case goma.orontes --account amina --role analyst"
    })
final class CaseCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private CaseArgument place = new CaseArgument();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--pack",
      paramLabel = "FILE",
      description = "Write the whole case, without its accounts, into this file.")
  private @Nullable Path pack;

  @Option(
      names = "--unpack",
      paramLabel = "FILE",
      description = "Make the case out of a file that --pack wrote.")
  private @Nullable Path unpack;

  @Option(
      names = "--account",
      paramLabel = "NAME",
      description = "Make an account, or give one a new role and token, and print the token.")
  private @Nullable String account;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Its role: reader, analyst or editor.")
  private String role = "reader";

  @Option(
      names = "--end-account",
      paramLabel = "NAME",
      description = "End an account; what it decided stays.")
  private @Nullable String ended;

  CaseCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (pack != null) {
      packTo(pack);
    } else if (unpack != null) {
      unpackFrom(unpack);
    } else if (account != null) {
      makeAccount(account);
    } else if (ended != null) {
      endAccount(ended);
    } else {
      tell();
    }
    return Exit.DONE;
  }

  private void packTo(Path file) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (CaseStore store = CaseStore.read(place.address(here))) {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(half))) {
        CaseArchive.write(store, to);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw OutputFolder.cannotWrite(file, e);
    } finally {
      if (Files.exists(half)) {
        Files.delete(half);
      }
    }
  }

  private void unpackFrom(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Failure.usage("there is no file " + file);
    }
    try (InputStream from = new BufferedInputStream(Files.newInputStream(file))) {
      CaseArchive.unpack(from, place.address(here));
    } catch (IOException e) {
      throw Failure.usage(file + " cannot be read: " + e.getMessage(), e);
    }
    tell();
  }

  private void makeAccount(String name) {
    Role given;
    try {
      given = Role.of(role);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), e);
    }
    if (!name.matches("[\\p{L}\\p{N}._ -]{1,60}") || name.equals("operator")) {
      throw Failure.usage("\"" + name + "\" is no name; take letters, digits, space, . _ or -");
    }
    String token = ApiServer.newToken();
    try (CaseStore store = CaseStore.read(place.address(here))) {
      new Accounts(store)
          .put(new Accounts.Account(name, given.word(), Instant.now()), Digests.of(token));
    }
    here.out().println(token);
    here.out().flush();
    if (!talk.quiet) {
      here.warn("this is the token of " + name + " (" + given.word() + "); it is shown once");
    }
  }

  private void endAccount(String name) {
    try (CaseStore store = CaseStore.read(place.address(here))) {
      if (!new Accounts(store).remove(name, Instant.now())) {
        throw Failure.usage("there is no account " + name);
      }
    }
  }

  private void tell() {
    try (CaseStore store = CaseStore.read(place.address(here))) {
      Revision latest = store.latest();
      here.out()
          .println(
              store.address().name()
                  + ": "
                  + latest.articles()
                  + " articles, "
                  + latest.claims()
                  + " claims, "
                  + latest.incidents()
                  + " incidents, "
                  + latest.decisions()
                  + " decisions in force; revision "
                  + latest.number()
                  + (latest.number() == 0 ? "" : " of " + latest.at()));
      for (Accounts.Account one : new Accounts(store).list()) {
        here.out().println("account " + one.name() + ": " + one.role());
      }
      here.out().flush();
    }
  }
}
