package org.orontes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventType;

/** One entry of the phrase table: which events it is for, and how to say them. */
final class EventPhrase {
  private static final int CHANGE_WEIGHT = 8;
  private static final int CAMEO_WEIGHT = 8;
  private static final int MODE_WEIGHT = 4;
  private static final int TYPE_WEIGHT = 2;
  private static final int TWO_ACTORS_WEIGHT = 1;
  private static final int NO_MATCH = -1;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern VERB = Pattern.compile("\\[([^|\\]]*)\\|([^|\\]]*)]");

  private final @Nullable String type;
  private final @Nullable String mode;
  private final @Nullable String change;
  private final @Nullable String cameo;
  private final boolean twoActors;
  private final List<String> templates;

  private EventPhrase(Map<?, ?> entry, List<String> templates) {
    this.type = text(entry, "type");
    this.mode = text(entry, "mode");
    this.change = text(entry, "change");
    this.cameo = text(entry, "cameo");
    this.twoActors = "two".equals(text(entry, "actors"));
    this.templates = templates;
  }

  static EventPhrase read(Map<?, ?> entry) {
    List<String> templates = new ArrayList<>();
    if (entry.get("say") instanceof List<?> list) {
      list.forEach(one -> templates.add(String.valueOf(one)));
    }
    return new EventPhrase(entry, templates);
  }

  private static @Nullable String text(Map<?, ?> entry, String key) {
    return entry.get(key) instanceof String value ? value : null;
  }

  /** How particular the entry is for an event; negative if it is for others. */
  int weight(EventWords event) {
    EventType codes = event.type();
    String changed = event.change() == null ? null : event.change().name().toLowerCase(Locale.ROOT);
    boolean fits =
        fits(type, codes.type())
            && fits(mode, codes.mode())
            && fits(change, changed)
            && fits(cameo, codes.cameo())
            && (!twoActors || (event.actors() > 1 && event.recipient() == null));
    if (!fits) {
      return NO_MATCH;
    }
    return (type != null ? TYPE_WEIGHT : 0)
        + (mode != null ? MODE_WEIGHT : 0)
        + (change != null ? CHANGE_WEIGHT : 0)
        + (cameo != null ? CAMEO_WEIGHT : 0)
        + (twoActors ? TWO_ACTORS_WEIGHT : 0);
  }

  private static boolean fits(@Nullable String wanted, @Nullable String value) {
    return wanted == null || wanted.equals(value);
  }

  /** The first template whose slots can be filled; null if none can. */
  @Nullable String say(EventWords event) {
    for (String template : templates) {
      String said = fill(template, event);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** What the templates say, for tests. */
  List<String> templates() {
    return templates;
  }

  private static @Nullable String fill(String template, EventWords event) {
    String inMood =
        VERB.matcher(template)
            .replaceAll(
                verb -> Matcher.quoteReplacement(form(verb.group(1), verb.group(2), event)));
    StringBuilder filled = new StringBuilder();
    Matcher slots = SLOT.matcher(inMood);
    while (slots.find()) {
      String value = value(slots.group(1), event);
      if (value == null) {
        return null;
      }
      slots.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return slots.appendTail(filled).toString();
  }

  private static String form(String past, String base, EventWords event) {
    return switch (event.mood()) {
      case PAST -> past;
      case PLANNED -> "to " + base;
      case POSSIBLE -> "may " + base;
      case CONDITIONAL -> "would " + base;
    };
  }

  private static @Nullable String value(String slot, EventWords event) {
    return switch (slot) {
      case "actor" -> event.actor();
      case "recipient" -> event.recipient();
      case "place" -> event.place();
      case "in" -> after(event.at() ? " at " : " in ", event.place());
      case "out" -> after(" from ", event.place());
      case "toward" -> after(" to ", event.place());
      case "by" -> after(" by ", event.actor());
      default -> after(" " + slot + " ", event.recipient());
    };
  }

  private static String after(String preposition, @Nullable String value) {
    return value == null ? "" : preposition + value;
  }
}
