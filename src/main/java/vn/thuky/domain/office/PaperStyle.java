package vn.thuky.domain.office;

import java.util.Objects;

/**
 * Sizes of the office's papers, in the units of {@link PaperMeasure}; the constructor refuses those outside their range.
 *
 * @param letters absent in what was stored before single components had sizes of their own, which are the usual ones then, with legal bases in the size of the body
 */
public record PaperStyle(
        int top,
        int bottom,
        int left,
        int right,
        int fontSize,
        int indent,
        int spacing,
        int lineSpacing,
        LetterSizes letters) {

    public static final PaperStyle DEFAULT = new PaperStyle(20, 20, 30, 15, 14, 100, 6, 115, LetterSizes.DEFAULT);

    public PaperStyle {
        PaperMeasure.TOP.check(top);
        PaperMeasure.BOTTOM.check(bottom);
        PaperMeasure.LEFT.check(left);
        PaperMeasure.RIGHT.check(right);
        PaperMeasure.FONT_SIZE.check(fontSize);
        PaperMeasure.INDENT.check(indent);
        PaperMeasure.SPACING.check(spacing);
        PaperMeasure.LINE_SPACING.check(lineSpacing);
        letters = Objects.requireNonNullElseGet(letters, () -> LetterSizes.DEFAULT.with(PaperMeasure.BASIS, fontSize));
    }

    public int get(PaperMeasure measure) {
        return switch (measure) {
            case TOP -> top;
            case BOTTOM -> bottom;
            case LEFT -> left;
            case RIGHT -> right;
            case FONT_SIZE -> fontSize;
            case INDENT -> indent;
            case SPACING -> spacing;
            case LINE_SPACING -> lineSpacing;
            case STATE, MOTTO, AGENCY, DATELINE, TITLE, SUBJECT, BASIS, OFFICE, SIGNER -> letters.get(measure);
        };
    }

    /** The same with one size changed. Throws IllegalArgumentException when it is outside its range. */
    public PaperStyle with(PaperMeasure measure, int value) {
        return switch (measure) {
            case TOP -> new PaperStyle(value, bottom, left, right, fontSize, indent, spacing, lineSpacing, letters);
            case BOTTOM -> new PaperStyle(top, value, left, right, fontSize, indent, spacing, lineSpacing, letters);
            case LEFT -> new PaperStyle(top, bottom, value, right, fontSize, indent, spacing, lineSpacing, letters);
            case RIGHT -> new PaperStyle(top, bottom, left, value, fontSize, indent, spacing, lineSpacing, letters);
            case FONT_SIZE -> new PaperStyle(top, bottom, left, right, value, indent, spacing, lineSpacing, letters);
            case INDENT -> new PaperStyle(top, bottom, left, right, fontSize, value, spacing, lineSpacing, letters);
            case SPACING -> new PaperStyle(top, bottom, left, right, fontSize, indent, value, lineSpacing, letters);
            case LINE_SPACING -> new PaperStyle(top, bottom, left, right, fontSize, indent, spacing, value, letters);
            case STATE, MOTTO, AGENCY, DATELINE, TITLE, SUBJECT, BASIS, OFFICE, SIGNER ->
                new PaperStyle(
                        top, bottom, left, right, fontSize, indent, spacing, lineSpacing, letters.with(measure, value));
        };
    }
}
