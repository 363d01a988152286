package vn.thuky.document.block;

/**
 * What the paper is and what it is about.
 *
 * @param name kind of paper in capitals: "BIÊN BẢN"
 * @param subject what it is about (trích yếu)
 * @param ruled whether a short rule stands under it; the template of minutes has none
 */
public record Title(String name, Phrase subject, boolean ruled) implements Block {}
