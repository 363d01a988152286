package vn.thuky.domain.office;

/** One size of the office's papers, with the range that Nghị định 30/2020/NĐ-CP, Phụ lục I, allows for it. */
public enum PaperMeasure {
    /** Margin in mm. */
    TOP(20, 25),
    /** Margin in mm. */
    BOTTOM(20, 25),
    /** Margin in mm. */
    LEFT(30, 35),
    /** Margin in mm. */
    RIGHT(15, 20),
    /** Of the body in pt. */
    FONT_SIZE(13, 14),
    /** Of first lines in tenths of a mm. */
    INDENT(100, 127),
    /** Between paragraphs in pt. */
    SPACING(6, 12),
    /** In percent of a line. */
    LINE_SPACING(100, 150),
    /** Of the name of the state in pt. */
    STATE(12, 13),
    /** Of the motto of the state in pt. */
    MOTTO(13, 14),
    /** Of the superior and the issuing agency in pt. */
    AGENCY(12, 13),
    /** Of place and date in pt. */
    DATELINE(13, 14),
    /** Of the kind of paper in pt. */
    TITLE(13, 14),
    /** Of what it is about in pt. */
    SUBJECT(13, 14),
    /** Of legal bases and remarks in pt. */
    BASIS(13, 14),
    /** Of authority and position of who signs in pt. */
    OFFICE(13, 14),
    /** Of the name of who signs in pt. */
    SIGNER(13, 14);

    private final int least;
    private final int most;

    PaperMeasure(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    void check(int value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(this + ": " + value + " is not between " + least + " and " + most);
        }
    }
}
