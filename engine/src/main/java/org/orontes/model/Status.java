package org.orontes.model;

/** Where an incident stands, all reports considered. */
public enum Status {
  /** Asserted by at least two independent origins. */
  CORROBORATED,
  /** Asserted, by one origin only. */
  SINGLE_ORIGIN,
  /** Asserted by some and denied by others. */
  DISPUTED,
  /** Denied, and asserted by nobody. */
  DENIED,
  /** Overtaken by a later report of the same outlets. */
  SUPERSEDED,
  /** Planned, possible or conditional only: nobody says it happened. */
  NOT_REALISED
}
