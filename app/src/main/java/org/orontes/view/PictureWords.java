package org.orontes.view;

import java.util.Collection;
import java.util.List;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Dispute;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** Things of a picture in plain English, for reports that are no briefing. */
public final class PictureWords {
  private final Names names;
  private final Phrases phrases;
  private final Library library;
  private final Statements statements;
  private final FollowsSection follows;

  /** Words for the things of a picture. */
  public PictureWords(Picture picture) {
    this.phrases = Phrases.load();
    this.names = new Names(picture, phrases);
    this.library = new Library(picture.articles());
    this.statements = new Statements(names, phrases, library);
    this.follows =
        new FollowsSection(
            names, phrases, library, statements, picture.reconciliation().incidents());
  }

  /** What happened, in one line, with its day if it has one. */
  public String incident(Incident incident) {
    String when = Days.range(incident.from(), incident.to());
    return statements.words(incident) + (when == null ? "" : ", " + when);
  }

  /** What the values of a dispute are about. */
  public String dispute(Dispute dispute) {
    String general = dispute.attribute().replaceFirst(":.*", "");
    String attribute =
        phrases.find(
            "attribute",
            dispute.attribute(),
            phrases.find("attribute", general, dispute.attribute()));
    return Names.capital(names.of(dispute.subjectName())) + ": " + attribute;
  }

  /** Who holds a place, since when, how firmly. */
  public String control(Control control) {
    String holder =
        control.holderName() != null
            ? control.holderName()
            : control.holder() == null ? "nobody named" : names.of(control.holder());
    String when = Days.range(control.from(), control.to());
    return control.name()
        + ": "
        + phrases.word("control_status", control.status())
        + ", "
        + holder
        + (when == null ? "" : ", " + when);
  }

  /** What a place lost. */
  public String cut(CutOff cut) {
    return follows.cuts(List.of(cut)).get(0).words();
  }

  /** A word of the model as shown: {@code single-origin} as "one origin". */
  public String status(String word) {
    return phrases.find("status", word.replace('-', '_'), word);
  }

  /** A name for an id, or the id. */
  public String name(String id) {
    return names.of(id);
  }

  /** The passages that claims were read from. */
  public List<Citation> cite(Collection<ClaimId> claims) {
    return library.citeAll(library.claims(claims));
  }
}
