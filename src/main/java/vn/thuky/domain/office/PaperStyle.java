package vn.thuky.domain.office;

/**
 * Sizes of the office's papers, within the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I; the constructor refuses others.
 *
 * @param top margin in mm, 20–25
 * @param bottom margin in mm, 20–25
 * @param left margin in mm, 30–35
 * @param right margin in mm, 15–20
 * @param fontSize of the body in pt, 13–14
 * @param indent of first lines in tenths of a mm, 100 or 127
 * @param spacing between paragraphs in pt, 6–12
 * @param lineSpacing in percent of a line, 100–150
 */
public record PaperStyle(
        int top, int bottom, int left, int right, int fontSize, int indent, int spacing, int lineSpacing) {

    public static final PaperStyle DEFAULT = new PaperStyle(20, 20, 30, 15, 14, 100, 6, 115);

    public PaperStyle {
        within(top, 20, 25);
        within(bottom, 20, 25);
        within(left, 30, 35);
        within(right, 15, 20);
        within(fontSize, 13, 14);
        within(indent, 100, 127);
        within(spacing, 6, 12);
        within(lineSpacing, 100, 150);
    }

    private static void within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
    }
}
