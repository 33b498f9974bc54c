package org.orontes.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Dispute;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Participant;
import org.orontes.model.Picture;
import org.orontes.model.Quantity;

/** Writes a picture as a {@link Sheet}. */
final class SheetWriter {
  private static final int SHOWN = 100;

  private final Picture picture;
  private final Map<ArticleId, String> names = new HashMap<>();
  private final Map<ClaimId, String> labels = new HashMap<>();
  private final Sheet sheet = new Sheet(new LinkedHashMap<>());

  private SheetWriter(Picture picture) {
    this.picture = picture;
  }

  /** The picture as a sheet. */
  static Sheet write(Picture picture) {
    SheetWriter writer = new SheetWriter(picture);
    List<CodedArticle> articles = new ArrayList<>(picture.articles());
    articles.sort(java.util.Comparator.comparing(a -> name(a.article())));
    articles.forEach(writer::article);
    picture.reconciliation().incidents().forEach(writer::incident);
    picture.situation().control().forEach(writer::control);
    picture.reconciliation().disputes().forEach(writer::dispute);
    return writer.sheet;
  }

  /** The article's file or record; a part of a joined file says where it starts. */
  static String name(Article article) {
    return article.partCodePoints() == 0
        ? article.ref()
        : article.ref() + " from " + article.partCodePoints();
  }

  private void article(CodedArticle coded) {
    Article article = coded.article();
    String name = name(article);
    names.put(article.id(), name);
    Fields fields = new Fields();
    fields.put("outlet", article.outlet().name());
    if (article.published() != null && article.publishedBasis() != null) {
      fields.put("published", article.published() + " " + word(article.publishedBasis()));
    }
    sheet.add("articles", name, fields.all);
    coded.claims().forEach(claim -> claim(coded, claim));
  }

  private void claim(CodedArticle coded, Claim claim) {
    Article article = coded.article();
    String id = claim.id().value();
    String[] parts = id.substring(id.indexOf('/') + 1).split("/", -1);
    String trigger = claim.trigger().of(article.text()).replaceAll("\\s+", " ");
    String label = parts[1] + " «" + trigger + "» " + parts[0];
    labels.put(claim.id(), name(article) + " " + label);
    Fields fields = new Fields();
    int number = coded.sentences().indexOf(claim.sentence()) + 1;
    fields.put("sentence", number + ": " + cut(claim.sentence().of(article.text())));
    fields.put("mode", claim.type().mode());
    fields.put("actor", claim.actors().stream().map(SheetWriter::participant).toList());
    fields.put("recipient", claim.recipients().stream().map(SheetWriter::participant).toList());
    fields.put("instrument", claim.instruments().stream().map(SheetWriter::participant).toList());
    if (claim.place() != null) {
      String at = claim.place().place() == null ? "?" : claim.place().place().id();
      fields.put("place", claim.place().name() + " " + at);
    }
    if (claim.time() != null) {
      fields.put("when", claim.time().when().edtf() + " (" + claim.time().when().basis() + ")");
    }
    List<String> how = new ArrayList<>();
    if (claim.factuality() != Factuality.ASSERTED) {
      how.add(word(claim.factuality()));
    }
    if (claim.attempt()) {
      how.add("attempt");
    }
    if (claim.background()) {
      how.add("background");
    }
    fields.put("is", String.join(" ", how));
    if (claim.change() != null) {
      fields.put(
          "change",
          word(claim.change().kind())
              + " "
              + Objects.requireNonNullElse(claim.change().holderBefore(), "-")
              + " > "
              + Objects.requireNonNullElse(claim.change().holderAfter(), "-"));
    }
    fields.put("according", claim.according().stream().skip(1).map(SheetWriter::speaker).toList());
    fields.put("quantities", claim.quantities().stream().map(SheetWriter::quantity).toList());
    sheet.add(name(article), label, fields.all);
  }

  private void incident(Incident incident) {
    Fields fields = new Fields();
    fields.put("status", word(incident.status()));
    fields.put("outlets", String.valueOf(incident.outlets()));
    fields.put("origins", String.valueOf(incident.origins()));
    fields.put(
        "lineages",
        incident.lineages().stream().map(l -> unnumbered(l.origin())).sorted().toList());
    fields.put("actors", incident.actors());
    fields.put("recipients", incident.recipients());
    fields.put("to", incident.to() == null ? null : incident.to().toString());
    fields.put(
        "disputes",
        incident.disputes().stream()
            .map(d -> d.attribute() + " " + word(d.kind()) + ": " + values(d))
            .toList());
    fields.put("members", members(incident.claims()));
    sheet.add(
        "incidents",
        incident.type().label()
            + " "
            + Objects.requireNonNullElse(incident.placeName(), "-")
            + " "
            + (incident.from() == null ? "-" : incident.from()),
        fields.all);
  }

  private static String values(IncidentDispute dispute) {
    return String.join(" / ", dispute.values().stream().map(v -> v.value()).sorted().toList());
  }

  private void control(Control control) {
    Fields fields = new Fields();
    fields.put("holder", control.holder());
    fields.put("to", control.to() == null ? null : control.to().toString());
    fields.put("known", control.knownFrom() + " to " + control.knownTo());
    fields.put("according", control.according());
    fields.put("members", members(control.claims()));
    sheet.add(
        "control",
        control.name() + " " + word(control.status()) + " from " + control.from(),
        fields.all);
  }

  private void dispute(Dispute dispute) {
    Fields fields = new Fields();
    List<String> values = new ArrayList<>();
    dispute.values().forEach(v -> values.add(v.value() + " in " + names.get(v.quote().article())));
    values.sort(null);
    fields.put("values", values);
    String name = dispute.subjectName() + ", " + dispute.attribute() + ", " + word(dispute.kind());
    sheet.add("disputes", name, fields.all);
  }

  private List<String> members(List<ClaimId> claims) {
    return claims.stream().map(id -> Objects.requireNonNull(labels.get(id))).sorted().toList();
  }

  private static String participant(Participant p) {
    return (p.id() == null ? "?" : p.id()) + " “" + cut(p.text()) + "”" + (p.implicit() ? "*" : "");
  }

  private static String speaker(AccordingTo link) {
    return (link.id() == null ? "?" : link.id())
        + " “"
        + cut(link.name())
        + "”"
        + (link.anonymous() ? " anonymous" : "")
        + (link.party() ? " party" : "");
  }

  private static String quantity(Quantity q) {
    return q.what() + " " + number(q.min()) + ".." + number(q.max()) + " “" + cut(q.text()) + "”";
  }

  private static String number(@org.jspecify.annotations.Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.0f", value);
  }

  /** Article ids change with the text; what is reviewed should not change twice. */
  private static String unnumbered(String origin) {
    return origin.replaceAll("a-[0-9a-f]{16}", "…");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1).stripTrailing() + "…";
  }

  /** Fields in order, the empty ones left out. */
  private static final class Fields {
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    void put(String field, @org.jspecify.annotations.Nullable String value) {
      if (value != null && !value.isEmpty()) {
        all.put(field, List.of(value));
      }
    }

    void put(String field, List<String> values) {
      if (!values.isEmpty()) {
        all.put(field, List.copyOf(values));
      }
    }
  }
}
