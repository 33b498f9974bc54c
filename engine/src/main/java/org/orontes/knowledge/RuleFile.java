package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coding rules of a language ({@code rules/<language>/*.yaml}), in the order of the files. */
public final class RuleFile {
  private static final int MIN_EXAMPLES = 2;

  private final Map<String, RuleEntry> byId = new LinkedHashMap<>();
  private final Set<String> lightVerbs = new HashSet<>();
  private final Set<String> objectControl = new HashSet<>();
  private final Set<String> happening = new HashSet<>();
  private final Set<String> owned = new HashSet<>();
  private final Set<String> answering = new HashSet<>();
  private final Set<String> befallen = new HashSet<>();
  private final Set<String> works = new HashSet<>();
  private final Set<String> claiming = new HashSet<>();
  private final Set<String> suffering = new HashSet<>();
  private final Set<String> toPersons = new HashSet<>();
  private final Set<String> intransitive = new HashSet<>();
  private final Set<String> figures = new HashSet<>();
  private final Set<String> otherFields = new HashSet<>();
  private final Set<String> adverbial = new HashSet<>();
  private final Set<String> figurative = new HashSet<>();

  private RuleFile() {}

  static RuleFile load(KnowledgeFiles files, String language) {
    RuleFile rules = new RuleFile();
    for (String name : files.list("rules/" + language + "/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        rules.lightVerbs.addAll(file.texts("light-verbs"));
        rules.objectControl.addAll(file.texts("object-control"));
        rules.happening.addAll(file.texts("happening"));
        rules.owned.addAll(file.texts("owned"));
        rules.answering.addAll(file.texts("answering"));
        rules.befallen.addAll(file.texts("befallen"));
        rules.works.addAll(file.texts("works"));
        rules.claiming.addAll(file.texts("claiming"));
        rules.suffering.addAll(file.texts("suffering"));
        rules.toPersons.addAll(file.texts("to-persons"));
        rules.intransitive.addAll(file.texts("intransitive"));
        rules.figures.addAll(file.texts("figures"));
        rules.otherFields.addAll(file.texts("other-fields"));
        rules.adverbial.addAll(file.texts("adverbial"));
        rules.figurative.addAll(file.texts("figurative"));
        for (YamlMap entry : file.maps("rules")) {
          rules.add(file, entry);
        }
      }
    }
    return rules;
  }

  private void add(YamlMap file, YamlMap entry) {
    String type = entry.findText("type").orElseGet(() -> file.text("type"));
    Map<String, String> modeByClause = new HashMap<>();
    YamlMap byClause = entry.map("mode-by-clause");
    byClause.keys().forEach(key -> modeByClause.put(key, byClause.text(key)));
    List<String> patterns = entry.texts("patterns");
    if (patterns.isEmpty()) {
      throw entry.wrong("a rule needs a pattern");
    }
    String id = type.toLowerCase(java.util.Locale.ROOT) + "/" + entry.text("id");
    RuleEntry rule =
        new RuleEntry(
            id,
            type,
            entry.textOrNull("mode"),
            modeByClause,
            entry.texts("contexts"),
            entry.textOrNull("cameo"),
            entry.textOrNull("acled"),
            entry.textOrNull("change"),
            Integer.parseInt(entry.findText("prefer").orElse("0")),
            patterns,
            examples(entry, "yes"),
            examples(entry, "no"));
    if (rule.yes().size() < MIN_EXAMPLES || rule.no().size() < MIN_EXAMPLES) {
      throw entry.wrong("a rule needs two examples that fire and two that do not");
    }
    if (byId.put(id, rule) != null) {
      throw entry.wrong("another rule has that id");
    }
  }

  /** {@code "text => A=rebels; P=the town; is=planned"}. */
  static List<RuleEntry.Example> examples(YamlMap entry, String key) {
    List<RuleEntry.Example> examples = new ArrayList<>();
    for (String line : entry.texts(key)) {
      int arrow = line.indexOf(" => ");
      Map<String, String> expected = new LinkedHashMap<>();
      if (arrow >= 0) {
        for (String part : line.substring(arrow + 4).split(";")) {
          int equals = part.indexOf('=');
          if (equals < 0) {
            throw entry.wrong("an expectation is SLOT=words: " + part);
          }
          expected.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
      }
      examples.add(new RuleEntry.Example(arrow < 0 ? line : line.substring(0, arrow), expected));
    }
    return examples;
  }

  /** All rules. */
  public List<RuleEntry> listAll() {
    return List.copyOf(byId.values());
  }

  /** Verbs, with particles, that only carry an event noun: "carry out". */
  public Set<String> lightVerbs() {
    return Collections.unmodifiableSet(lightVerbs);
  }

  /** Verbs whose object acts in the clause behind them: "forced them to leave". */
  public Set<String> objectControl() {
    return Collections.unmodifiableSet(objectControl);
  }

  /** Verbs, with particles, that only say that their subject came about: "take place". */
  public Set<String> happening() {
    return Collections.unmodifiableSet(happening);
  }

  /** What is claimed for a deed by whoever did it: "responsibility". */
  public Set<String> owned() {
    return Collections.unmodifiableSet(owned);
  }

  /**
   * What is said of whoever did a deed, with the preposition before the deed: "responsible for".
   */
  public Set<String> answering() {
    return Collections.unmodifiableSet(answering);
  }

  /** Nouns for whom a deed befell, with "of" before the deed: "victim". */
  public Set<String> befallen() {
    return Collections.unmodifiableSet(befallen);
  }

  /** What a deed is somebody's: "the bombing was the work of". */
  public Set<String> works() {
    return Collections.unmodifiableSet(works);
  }

  /** Verbs by which somebody says that a deed was theirs: "the bombing was claimed by". */
  public Set<String> claiming() {
    return Collections.unmodifiableSet(claiming);
  }

  /** Verbs that say of their subject that a deed befell it: "survive". */
  public Set<String> suffering() {
    return Collections.unmodifiableSet(suffering);
  }

  /** Verbs, with particles, of what befalls persons and no place: "extradite". */
  public Set<String> toPersons() {
    return Collections.unmodifiableSet(toPersons);
  }

  /** Verbs that take no object, whose participle behind a noun is therefore no passive. */
  public Set<String> intransitive() {
    return Collections.unmodifiableSet(intransitive);
  }

  /** Compounds of an event noun that tell of no event: "heart attack". */
  public Set<String> figures() {
    return Collections.unmodifiableSet(figures);
  }

  /** Nouns that are half a preposition behind "in" and before "of": "in support of". */
  public Set<String> adverbial() {
    return Collections.unmodifiableSet(adverbial);
  }

  /** Verbs and nouns of violence that other fields borrow: "attack", "battle". */
  public Set<String> figurative() {
    return Collections.unmodifiableSet(figurative);
  }

  /** Words of sport, business and stage, beside which the borrowed ones tell of no violence. */
  public Set<String> otherFields() {
    return Collections.unmodifiableSet(otherFields);
  }
}
