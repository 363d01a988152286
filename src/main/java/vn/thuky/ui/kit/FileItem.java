package vn.thuky.ui.kit;

/** A file in a list of files; the size is in bytes. */
public record FileItem(String id, String name, long size) {}
