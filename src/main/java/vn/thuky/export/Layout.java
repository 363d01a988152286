package vn.thuky.export;

import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.domain.office.LetterSizes;
import vn.thuky.domain.office.PaperStyle;

/**
 * Places on the page in mm and sizes of letters in pt, after Nghị định 30/2020/NĐ-CP, Phụ lục I. Every writer asks here, so that
 * DOCX and PDF are the same page.
 */
record Layout(PaperStyle style) {
    static final double SHEET_SHORT = 210;
    static final double SHEET_LONG = 297;

    static final int NUMBER = 13;
    static final int APPENDIX = 14;
    static final int RECIPIENTS_LABEL = 12;
    static final int RECIPIENTS = 11;
    static final int TABLE = 13;
    static final int PAGE_NUMBER = 14;

    /** Least height of a row to sign in. */
    static final double SIGNED_ROW = 10;

    /** Blank at the left and the right of a letterhead cell; the name of the state is 95.7 mm wide in its 100 mm. */
    static final double LETTERHEAD_PADDING = 0.5;

    /** Height of a single line of Times New Roman in sizes of its letters. */
    static final double LINE = 1.149;

    /** Around a sheet that is folded; both faces are equal. */
    static final double FOLDED_MARGIN = 15;

    /** Length of the lines of a name plate, and the height of its sheet within the margins less the end of the page. */
    static final double PLATE_LENGTH = 260;

    private static final int PLATE_NAME = 60;
    private static final int PLATE_NAME_LEAST = 28;

    /** Of the lines below the name. */
    static final int PLATE_SEAT = 26;

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    private static final double LETTERHEAD_RIGHT = 100;
    private static final double LETTERHEAD_OVERHANG = 2.5;
    private static final double SIGNATURE_LEFT = 60;
    private static final double SIGNATURE_GAP = 7.5;

    private static final double AGENCY_RULE_SHARE = 0.42;

    /** Sizes of what stands around the body. */
    LetterSizes letters() {
        return style.letters();
    }

    double sheetWidth(Orientation orientation) {
        return orientation == Orientation.LANDSCAPE ? SHEET_LONG : SHEET_SHORT;
    }

    double sheetHeight(Orientation orientation) {
        return orientation == Orientation.LANDSCAPE ? SHEET_SHORT : SHEET_LONG;
    }

    double top(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> style.top();
            case LANDSCAPE -> 20;
            case FOLDED -> FOLDED_MARGIN;
        };
    }

    double bottom(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> style.bottom();
            case LANDSCAPE -> 15;
            case FOLDED -> FOLDED_MARGIN;
        };
    }

    double left(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> style.left();
            case LANDSCAPE -> 30;
            case FOLDED -> FOLDED_MARGIN;
        };
    }

    double right(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> style.right();
            case LANDSCAPE -> 15;
            case FOLDED -> FOLDED_MARGIN;
        };
    }

    double textWidth(Orientation orientation) {
        return sheetWidth(orientation) - left(orientation) - right(orientation);
    }

    /** Distance of the page number from the upper edge: it stands in the middle of the top margin. */
    double pageNumberTop(Orientation orientation) {
        return (top(orientation) - PAGE_NUMBER * LINE * MILLIMETRES_A_POINT) / 2;
    }

    /** First line indent. */
    double indent() {
        return style.indent() / 10.0;
    }

    /**
     * The two columns of the letterhead, 67.5 and 100 mm with the usual margins: 2.5 mm more than the text, half at each side. On a
     * sheet that lies they are equal.
     */
    double[] letterheadColumns(Orientation orientation) {
        var width = textWidth(orientation) + LETTERHEAD_OVERHANG;
        var right = orientation == Orientation.PORTRAIT ? LETTERHEAD_RIGHT : width / 2;
        return new double[] {width - right, right};
    }

    /** How far the letterhead begins before the text. */
    double letterheadOverhang() {
        return LETTERHEAD_OVERHANG / 2;
    }

    /** The three columns of the signatures, 60, 7.5 and 97.5 mm with the usual margins; on a sheet that lies the left one grows. */
    double[] signatureColumns(Orientation orientation) {
        var right = textWidth(Orientation.PORTRAIT) - SIGNATURE_LEFT - SIGNATURE_GAP;
        return new double[] {textWidth(orientation) - SIGNATURE_GAP - right, SIGNATURE_GAP, right};
    }

    /** The size in which a name fills the line of its plate, within limits. */
    static int plateName(Phrase name) {
        var fitting = 0.92 * PLATE_LENGTH / Math.max(1e-6, Face.BOLD.width(name.text(), 1));
        return (int) Math.clamp(fitting, PLATE_NAME_LEAST, PLATE_NAME);
    }

    /** The rule under the motto is exactly as long as the motto. */
    double mottoRule() {
        return Face.BOLD.width(Letterhead.MOTTO, letters().motto());
    }

    /** How far in from both sides a centred text stands so that its lines end well; 0 where its lines are broken by hand. */
    static double evenSides(Phrase text, double points, double room) {
        return text.text().contains("\n") ? 0 : new TitleLines(text.text(), points).sides(room);
    }

    /** The rule under the agency or the subject: between a third and half of the longest line of the text. */
    static double shortRule(Phrase text, double points, double room) {
        var within = room - 2 * evenSides(text, points, room);
        return AGENCY_RULE_SHARE
                * text.text()
                        .lines()
                        .mapToDouble(line -> Math.min(room, new TitleLines(line, points).longest(within)))
                        .max()
                        .orElse(0);
    }
}
