package org.orontes.model;

import java.util.List;

/**
 * Who holds what according to one first-hand speaker alone.
 *
 * @param authority id or name of the speaker; an outlet speaks for itself where it quotes nobody
 * @param name as shown
 * @param control by place, then time
 */
public record AuthorityControl(String authority, String name, List<Control> control) {
  public AuthorityControl {
    control = List.copyOf(control);
  }
}
