package org.orontes.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * The lines of one article while the steps say what they are. A stretch that was marked once stays
 * so; what no step marks is body.
 */
final class Page {
  private final String text;
  private final List<Line> lines;
  private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

  private final List<Span> posts;

  Page(String text) {
    this(text, List.of(), List.of());
  }

  /**
   * A page of which something is known beforehand.
   *
   * @param known stretches that are marked from the start
   * @param posts stretches that are social posts, their bylines included
   */
  Page(String text, List<Piece> known, List<Span> posts) {
    this.text = text;
    this.lines = Lines.of(text);
    this.posts = List.copyOf(posts);
    known.forEach(this::mark);
  }

  /** The whole post that a line is known to be of. */
  Optional<Span> findPost(Line line) {
    return posts.stream().filter(p -> p.contains(line.span())).findFirst();
  }

  String text() {
    return text;
  }

  /** The lines that are not blank. */
  List<Line> lines() {
    return lines;
  }

  /** Marks a stretch, unless a part of it is marked already. */
  boolean mark(Piece piece) {
    if (piece.span().length() == 0 || isMarked(piece.span())) {
      return false;
    }
    pieces.put(piece.span().start(), piece);
    return true;
  }

  boolean mark(RegionKind kind, Span span) {
    return mark(Piece.of(kind, span));
  }

  boolean mark(RegionKind kind, Line line) {
    return mark(kind, line.span());
  }

  /** Marks a line with its author, account and day. */
  boolean mark(
      RegionKind kind,
      Line line,
      @Nullable String author,
      @Nullable String handle,
      @Nullable LocalDate date) {
    return mark(new Piece(kind, line.span(), author, handle, date));
  }

  /** Marks what is left of a line behind its first words, or all of it. */
  void markRest(RegionKind kind, Line line) {
    int start = line.span().start();
    Piece first = pieces.get(start);
    if (first != null) {
      start = first.span().end();
    }
    mark(kind, Lines.trim(text, start, line.span().end()));
  }

  /** True if no part of a line is marked. */
  boolean isFree(Line line) {
    return !isMarked(line.span());
  }

  /** The lines of which no part is marked. */
  List<Line> listFree() {
    return lines.stream().filter(this::isFree).toList();
  }

  /** What a whole line was marked as. */
  Optional<RegionKind> kindOf(Line line) {
    Piece piece = pieces.get(line.span().start());
    return piece != null && piece.span().equals(line.span())
        ? Optional.of(piece.kind())
        : Optional.empty();
  }

  /** What was marked, in order. */
  List<Piece> pieces() {
    return List.copyOf(pieces.values());
  }

  /** What was marked as one kind, in order. */
  List<Piece> pieces(RegionKind kind) {
    return pieces.values().stream().filter(p -> p.kind() == kind).toList();
  }

  /** All of the text: what was marked and the rest of each line as body, in order. */
  List<Piece> allPieces() {
    List<Piece> all = new ArrayList<>();
    for (Line line : lines) {
      int at = line.span().start();
      for (Piece piece : pieces.subMap(at, line.span().end()).values()) {
        addBody(all, at, piece.span().start());
        all.add(piece);
        at = Math.max(at, piece.span().end());
      }
      addBody(all, Math.max(at, endOfLast(all)), line.span().end());
    }
    return all;
  }

  private void addBody(List<Piece> all, int from, int to) {
    if (from < to) {
      Span span = Lines.trim(text, from, to);
      if (span.length() > 0) {
        all.add(Piece.of(RegionKind.BODY, span));
      }
    }
  }

  private static int endOfLast(List<Piece> all) {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).span().end();
  }

  private boolean isMarked(Span span) {
    Map.Entry<Integer, Piece> before = pieces.lowerEntry(span.end());
    return before != null && before.getValue().span().overlaps(span);
  }
}
