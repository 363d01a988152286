package vn.thuky.domain.document;

/** A paragraph of the generated text was worded otherwise: which paragraph, what it was generated as, what it says now. */
public record TextEdit(String paragraph, String generated, String text) {}
