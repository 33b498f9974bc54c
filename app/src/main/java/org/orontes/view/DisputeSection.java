package org.orontes.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.orontes.model.Dispute;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;

/** What the reports differ on, value by value. */
final class DisputeSection {
  private final Names names;
  private final Phrases phrases;
  private final Library library;
  private final Statements statements;
  private final Origins origins;
  private final Map<String, Incident> incidents = new LinkedHashMap<>();

  DisputeSection(
      Names names, Phrases phrases, Library library, Statements statements, List<Incident> all) {
    this.names = names;
    this.phrases = phrases;
    this.library = library;
    this.statements = statements;
    this.origins = new Origins(names, library);
    all.forEach(incident -> incidents.put(incident.id().value(), incident));
  }

  /** The tables, contradictions first. */
  List<Briefing.DisputeTable> tables(List<Dispute> disputes) {
    return disputes.stream().sorted(Comparator.comparing(Dispute::kind)).map(this::table).toList();
  }

  private Briefing.DisputeTable table(Dispute dispute) {
    Map<String, List<Dispute.Value>> byValue = new LinkedHashMap<>();
    for (Dispute.Value value : dispute.values()) {
      byValue.computeIfAbsent(value.value(), v -> new ArrayList<>()).add(value);
    }
    List<Briefing.DisputeValue> values = new ArrayList<>();
    byValue.forEach((value, said) -> values.add(value(dispute, value, said)));
    values.sort(Comparator.comparingInt(Briefing.DisputeValue::origins).reversed());
    String attribute = dispute.attribute();
    String general = attribute.replaceFirst(":.*", "");
    return new Briefing.DisputeTable(
        dispute.id(),
        subject(dispute),
        phrases.find("attribute", attribute, phrases.find("attribute", general, attribute)),
        dispute.kind(),
        phrases.word("dispute_kind", dispute.kind()),
        values);
  }

  private String subject(Dispute dispute) {
    Incident incident = incidents.get(dispute.subject());
    return incident != null
        ? statements.words(incident)
        : Names.capital(names.of(dispute.subjectName()));
  }

  private Briefing.DisputeValue value(Dispute dispute, String value, List<Dispute.Value> said) {
    List<Citation> evidence = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Dispute.Value one : said) {
      library.cite(one.quote()).filter(c -> seen.add(c.label())).ifPresent(evidence::add);
    }
    return new Briefing.DisputeValue(
        names.of(value),
        said.stream().map(one -> origins.chain(one.according())).distinct().toList(),
        origins(dispute, value, said),
        evidence);
  }

  private int origins(Dispute dispute, String value, List<Dispute.Value> said) {
    Incident incident = incidents.get(dispute.subject());
    if (incident != null) {
      for (IncidentDispute of : incident.disputes()) {
        for (IncidentDispute.Value counted : of.values()) {
          if (of.attribute().equals(dispute.attribute()) && counted.value().equals(value)) {
            return counted.origins();
          }
        }
      }
    }
    return (int)
        said.stream()
            .map(one -> one.according().get(one.according().size() - 1).key())
            .distinct()
            .count();
  }
}
