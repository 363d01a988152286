package vn.thuky.service.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that is kept.
 *
 * @param records number of records in it
 * @param bytes size of the file, without attachments that lie beside it
 */
public record Backup(Path file, Instant made, Occasion occasion, long records, long bytes) {}
