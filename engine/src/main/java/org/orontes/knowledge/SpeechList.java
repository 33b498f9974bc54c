package org.orontes.knowledge;

import java.util.Locale;

/** The plain word lists of {@code speech.yaml}, each named there as here, in lower case. */
public enum SpeechList {
  /** Adverbs that give what is said to somebody unnamed: "reportedly". */
  HEARSAY,
  /** Verbs whose passive hides the speaker: "is said to". */
  PASSIVE,
  /** Nouns for speakers who stay anonymous when they carry no name: "official". */
  ANONYMOUS,
  /** Nouns for people who speak for an organisation: "spokesman". */
  SPOKESPEOPLE,
  /** Nouns for things that carry words: "statement", "video". */
  DOCUMENTS,
  /** Documents in which somebody speaks himself: "the statement added" is he who issued it. */
  STATEMENTS,
  /** Things in which something is seen: "in the video". */
  FOOTAGE,
  /** Things in which people are counted: "in the poll". */
  COUNTS,
  /** Verbs by which a document says something of a thing: "the video showed troops". */
  SHOWS,
  /** Nouns whose content is somebody's also where nobody is named: "reports of". */
  RUMOURS,
  /** Verbs whose subject owns the words that are their object: "issued a warning". */
  LIGHT,
  /** Verbs by which one speaker passes on another: "quoted by". */
  RELAYS,
  /** Nouns for what somebody said, of which others then deny or confirm it: "a claim he denied". */
  REJOINED,
  /** Verbs that a clause follows without "that", wherever it stands: "said". */
  BARE,
  /** Objects that are no content: "said little". */
  NOTHING,
  /** Things that one can only be for or against in words: "plan". */
  IDEAS,
  /** Prepositions that belong to the thing told and not to the telling: "between". */
  LOCATES,
  /** Verbs with the preposition before whom they order: "call on". */
  ADDRESSES,
  /** What those ask not to have done who stay anonymous: "asked not to be named". */
  ANONYMITY,
  /** Nouns that cannot speak, plan or want: "attack". */
  MUTE;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
