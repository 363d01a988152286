package vn.thuky.document.block;

/**
 * A sheet that is folded down its middle and stands on the table: the same words on both faces.
 *
 * @param name the large line
 * @param seat the small lines below it; may be empty
 */
public record NamePlate(Phrase name, Phrase seat) implements Block {}
