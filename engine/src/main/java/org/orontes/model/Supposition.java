package org.orontes.model;

/**
 * A change of hands that nobody has reported, supposed to see what would follow.
 *
 * @param place id
 * @param placeName as shown
 * @param holder id of the actor that would hold it
 * @param holderName as shown
 */
public record Supposition(String place, String placeName, String holder, String holderName) {}
