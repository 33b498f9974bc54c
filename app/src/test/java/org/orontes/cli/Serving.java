package org.orontes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code serve} that runs in this process until it is stopped. */
final class Serving implements AutoCloseable {
  private static final Pattern PRINTED = Pattern.compile("(http://[^/]+/)#token=[0-9a-f]+\n");
  private static final int MOST_SECONDS = 60;

  private final CompletableFuture<Integer> ended;
  private final Thread thread;
  private final String address;

  private Serving(CompletableFuture<Integer> ended, Thread thread, String address) {
    this.ended = ended;
    this.thread = thread;
    this.address = address;
  }

  /** Starts it and waits for the address that it prints. */
  static Serving start(Shell shell, String... command) {
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread thread = new Thread(() -> ended.complete(shell.run(command)));
    thread.start();
    for (int tries = 0; tries < MOST_SECONDS * 10 && !ended.isDone(); tries++) {
      Matcher printed = PRINTED.matcher(shell.out());
      if (printed.find()) {
        return new Serving(ended, thread, printed.group(1));
      }
      sleep();
    }
    thread.interrupt();
    throw new IllegalStateException("it printed no address: " + shell.err());
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where it answers, with a slash at the end. */
  String address() {
    return address;
  }

  HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops it as Ctrl-C does and gives what the command ended with. */
  int stop() {
    thread.interrupt();
    try {
      return ended.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("it does not end", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
