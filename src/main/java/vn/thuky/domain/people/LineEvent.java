package vn.thuky.domain.people;

import java.time.LocalDateTime;

/** The line of a site changed, at a local time; the remark may be empty. */
public record LineEvent(LocalDateTime at, LineState state, String remark) {}
