package vn.thuky.service;

/** A file of a finalized version is missing, or is not what was sent any more; the record itself is whole. */
public final class KeptFileLost extends RuntimeException {
    private static final long serialVersionUID = 1;
}
