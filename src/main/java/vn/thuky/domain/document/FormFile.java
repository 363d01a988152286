package vn.thuky.domain.document;

import java.time.LocalDateTime;

/**
 * A Word file that papers of a kind are written into.
 *
 * @param fileName as the user knows it
 * @param sha256 64 small hexadecimal digits; the file's name in the data folder, and its check
 * @param size in bytes
 */
public record FormFile(String fileName, String sha256, long size, LocalDateTime addedAt) {}
