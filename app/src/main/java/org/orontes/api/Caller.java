package org.orontes.api;

/**
 * Who asks.
 *
 * @param name as it stands beside decisions
 * @param role what they may do
 */
record Caller(String name, Role role) {}
