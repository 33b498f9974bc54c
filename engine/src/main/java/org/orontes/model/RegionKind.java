package org.orontes.model;

/** What a stretch of a page is. */
public enum RegionKind {
  /** The title of the article. */
  HEADLINE,
  /** Running text in the outlet's own voice. */
  BODY,
  /** A social post set into the page; its author speaks. */
  POST,
  /** Words under or beside a picture. */
  CAPTION,
  /** Who wrote it, where, when. */
  BYLINE,
  /** Site furniture: sharing, related stories, adverts, repeated ledes. Never coded. */
  BOILERPLATE
}
