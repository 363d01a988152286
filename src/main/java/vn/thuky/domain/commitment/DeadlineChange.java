package vn.thuky.domain.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A deadline was changed: what it was, why, when, by whom. */
public record DeadlineChange(Optional<LocalDate> before, String reason, LocalDateTime at, String author) {}
