package org.orontes.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.AccordingTo;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ControlChange;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.Participant;
import org.orontes.model.Precision;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Writes a drafted claim down with its participants, time, chain and confidence. */
final class ClaimWriter {
  private static final String HOLDS = "holds";

  private final Knowledge knowledge;
  private final Kinds kinds;
  private final Participants participants;
  private final Instruments instruments;
  private final EventTimes times;
  private final Quantities quantities;
  private final Chain chain;
  private final Confidence confidence;
  private final EventContexts contexts;
  private final Background background;

  ClaimWriter(Knowledge knowledge, Kinds kinds) {
    this.knowledge = knowledge;
    this.kinds = kinds;
    this.participants = new Participants(knowledge, kinds);
    this.instruments = new Instruments(participants, kinds, knowledge.clauses());
    this.times = new EventTimes(knowledge.speech(), knowledge.clauses());
    this.quantities = new Quantities(knowledge.quantities(), kinds);
    this.chain = new Chain(knowledge);
    this.confidence = new Confidence(knowledge.confidence());
    this.contexts = new EventContexts(knowledge.contexts());
    this.background = new Background(knowledge.clauses());
  }

  /**
   * What stands elsewhere than in the deed's own clause.
   *
   * @param victims persons whom another sentence names
   * @param blame whose deed it was by somebody's account, or null
   */
  record Beyond(List<Mention> victims, Blames.@Nullable Blame blame) {}

  Claim write(Context context, ClaimDraft draft, int number, Beyond beyond) {
    Match match = draft.match();
    Frame frame = draft.frame();
    boolean fight = match.rule().type().equals("ASSAULT");
    Participants.Cause cause =
        participants.cause(
            context,
            frame,
            beyond.blame != null
                ? blamed(beyond.blame)
                : fight ? joined(match, 'A', 'C', 'B') : joined(match, 'A', 'C'));
    List<Participant> recipients =
        participants.with(
            participants.all(context, frame, befallen(match, beyond.blame)), beyond.victims);
    List<Participant> named = new ArrayList<>(cause.means());
    named.addAll(participants.all(context, frame, match.role('I')));
    List<Participant> taken = new ArrayList<>(cause.actors());
    taken.addAll(recipients);
    List<Participant> means = instruments.of(context, match, named, taken);
    EventTime dated = times.find(context, frame);
    EventTime told = dated == null ? draft.scene() : dated;
    LocalDate day = day(context, frame.sentence());
    boolean past = background.is(frame, told, day) && !isLasting(match, told);
    boolean news = draft.reading().factuality() == Factuality.ASSERTED && !past;
    EventTime time = told == null && news ? EventTimes.published(day) : told;
    Span trigger = Triggers.of(match);
    Span hearsay = draft.reading().hearsay() ? draft.reading().hedges().get(0) : null;
    List<AccordingTo> according = chain.of(context, trigger, hearsay);
    if (beyond.blame != null) {
      according =
          chain.with(according, context, blamer(context, frame, beyond.blame), beyond.blame);
    }
    EventType type = type(context, draft, cause.actors());
    Span evidence = evidence(context, frame, trigger);
    return new Claim(
        context.claimId(trigger, type.type(), number),
        type,
        change(match, draft, cause.actors(), recipients),
        trigger,
        frame.sentence().span(),
        evidence,
        cause.actors(),
        recipients,
        means,
        draft.place(),
        time,
        draft.reading().factuality(),
        draft.reading().attempt(),
        draft.reading().hedges(),
        past,
        according,
        quantities.find(context, frame),
        match.name(),
        confidence.of(
            draft,
            new Confidence.Told(
                cause.actors(),
                !recipients.isEmpty(),
                time != null && time.text() != null,
                according.size() > 1)));
  }

  private static List<Argument> befallen(Match match, Blames.@Nullable Blame blame) {
    boolean fight = match.rule().type().equals("ASSAULT");
    return (fight ? match.role('R') : joined(match, 'B', 'R'))
        .stream().filter(a -> blame == null || !blame.parties().contains(a.head())).toList();
  }

  private static List<Argument> blamed(Blames.Blame blame) {
    return blame.parties().stream()
        .map(party -> new Argument(Frame.Role.SUBJECT, "", party, false))
        .toList();
  }

  private @Nullable Participant blamer(Context context, Frame frame, Blames.Blame blame) {
    Token blamer = blame.blamer();
    return blamer == null
        ? null
        : participants.one(
            context, frame.sentence(), new Argument(Frame.Role.SUBJECT, "", blamer, false));
  }

  private static List<Argument> joined(Match match, char... letters) {
    List<Argument> all = new ArrayList<>();
    for (char letter : letters) {
      all.addAll(match.role(letter));
    }
    return all;
  }

  /** The day the words count as said on: a post's own, else the article's. */
  static @Nullable LocalDate day(Context context, Sentence sentence) {
    List<Region> regions = context.article().regions();
    LocalDate posted =
        sentence.region() < regions.size() ? regions.get(sentence.region()).posted() : null;
    return posted != null ? posted : context.article().published();
  }

  /** The clause of the event: from its first to its last word; the sentence where that is short. */
  private static Span evidence(Context context, Frame frame, Span trigger) {
    return frame.sentence().span().contains(trigger) ? frame.sentence().span() : trigger;
  }

  private EventType type(Context context, ClaimDraft draft, List<Participant> actors) {
    Match match = draft.match();
    boolean promise = !draft.type().equals(match.rule().type());
    Set<String> actorKinds = kindsOf(context, draft.frame(), joined(match, 'A', 'C'), actors);
    Set<String> recipientKinds = kindsOf(context, draft.frame(), match.role('R'), List.of());
    boolean foreign = isForeign(draft.place(), actors);
    EventType.Acled acled = AcledMapper.map(draft.acled(), actorKinds, recipientKinds, foreign);
    return new EventType(
        draft.type(),
        draft.mode(),
        contexts.of(match),
        acled,
        promise ? Commitments.cameo(draft.type()) : match.rule().cameo());
  }

  private Set<String> kindsOf(
      Context context, Frame frame, List<Argument> arguments, List<Participant> resolved) {
    Set<String> all = new HashSet<>();
    for (Argument a : arguments) {
      all.addAll(kinds.of(frame.sentence(), a.head(), context.mentions()));
    }
    for (Participant p : resolved) {
      knowledge
          .actors()
          .find(p.id())
          .ifPresent(
              e -> {
                if (e.isState()) {
                  all.add("state");
                }
                if (e.isArmed()) {
                  all.add("armed");
                }
              });
    }
    return all;
  }

  private boolean isForeign(@Nullable EventPlace place, List<Participant> actors) {
    if (place == null || place.place() == null || place.place().country() == null) {
      return false;
    }
    for (Participant p : actors) {
      String home = knowledge.actors().find(p.id()).map(ActorEntry::country).orElse(null);
      if (home != null) {
        return !home.equals(place.place().country());
      }
    }
    return false;
  }

  /** Who holds a place "since October" holds it now. */
  private static boolean isLasting(Match match, @Nullable EventTime told) {
    return HOLDS.equals(match.rule().change()) && told != null && told.when().to() == null;
  }

  private @Nullable ControlChange change(
      Match match, ClaimDraft draft, List<Participant> actors, List<Participant> recipients) {
    String kind = match.rule().change();
    boolean promise = !draft.type().equals(match.rule().type());
    ToldPlace told = draft.told();
    if (kind == null || told == null || promise) {
      return null;
    }
    ChangeKind change = ChangeKind.valueOf(kind.toUpperCase(Locale.ROOT));
    boolean settles = change == ChangeKind.TAKES || change == ChangeKind.LOSES;
    if (told.extent() == ToldPlace.Extent.WITHIN
        || told.extent() == ToldPlace.Extent.SCENE
        || (settles && told.extent() == ToldPlace.Extent.AROUND)
        || (!settles && isCountry(told.place()))) {
      return null;
    }
    String actor = actors.isEmpty() ? null : actors.get(0).key();
    String other = recipients.isEmpty() ? null : recipients.get(0).key();
    boolean inside = told.extent() == ToldPlace.Extent.BUILDING;
    String building = inside ? told.place().name() : null;
    if (told.extent() == ToldPlace.Extent.PART || isPartial(match)) {
      return new ControlChange(ChangeKind.CONTESTS, null, actor, building);
    }
    boolean leaves = draft.type().equals("RETREAT");
    if (leaves && match.role('R').isEmpty()) {
      return new ControlChange(change, actor, null, building);
    }
    return switch (change) {
      case TAKES, HOLDS -> new ControlChange(change, other, actor, building);
      case LOSES ->
          new ControlChange(change, leaves ? actor : other, leaves ? other : actor, building);
      case CONTESTS, APPROACHES, ENCIRCLES -> new ControlChange(change, null, actor, building);
    };
  }

  private static boolean isCountry(EventPlace place) {
    return place.place() != null && place.place().precision() == Precision.COUNTRY;
  }

  /** "took part of the town", "seized most of the city". */
  private boolean isPartial(Match match) {
    return match.words().stream().anyMatch(w -> w.isNoun() && kinds.isPart(w.lemma()));
  }
}
