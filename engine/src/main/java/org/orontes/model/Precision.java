package org.orontes.model;

/** How large an area a place stands for, from small to large. */
public enum Precision {
  /** A facility, crossing or exact spot. */
  POINT,
  /** A town or village. */
  CITY,
  /** A district or county. */
  DISTRICT,
  /** A first-level division of a country. */
  PROVINCE,
  /** A whole country. */
  COUNTRY,
  /** An area without fixed bounds: a region, a front, a river bank. */
  REGION
}
