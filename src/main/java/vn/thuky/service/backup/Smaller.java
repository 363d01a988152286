package vn.thuky.service.backup;

/** The latest backup is much smaller than one before, and nobody has said that this is right; as long nothing is thinned. */
public record Smaller(Backup before, Backup latest) {}
