package vn.thuky.document.block;

/**
 * The top of an appendix.
 *
 * @param label "Phụ lục", with a Roman number when there are two or more
 * @param title in capitals
 * @param reference the paper it belongs to, in brackets
 */
public record AppendixTitle(String label, String title, Phrase reference) implements Block {}
