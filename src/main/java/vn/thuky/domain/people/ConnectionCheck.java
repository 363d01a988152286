package vn.thuky.domain.people;

import java.time.LocalDateTime;

/** A trial of a site's line before the conference. */
public record ConnectionCheck(LocalDateTime at, boolean good, String remark) {}
