package vn.thuky.domain.document;

import java.time.LocalDateTime;

/**
 * A version as it was sent.
 *
 * @param sha256 of the file
 * @param reopened why it was reopened; empty while it stands
 */
public record FinalVersion(int version, LocalDateTime at, String author, String sha256, String reopened) {}
