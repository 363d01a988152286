package vn.thuky.domain.office;

/** Sizes in pt of what stands around the body of a paper; the constructor refuses those outside the range of their {@link PaperMeasure}. */
public record LetterSizes(
        int state, int motto, int agency, int dateline, int title, int subject, int basis, int office, int signer) {

    public static final LetterSizes DEFAULT = new LetterSizes(13, 14, 13, 14, 14, 14, 14, 14, 14);

    public LetterSizes {
        PaperMeasure.STATE.check(state);
        PaperMeasure.MOTTO.check(motto);
        PaperMeasure.AGENCY.check(agency);
        PaperMeasure.DATELINE.check(dateline);
        PaperMeasure.TITLE.check(title);
        PaperMeasure.SUBJECT.check(subject);
        PaperMeasure.BASIS.check(basis);
        PaperMeasure.OFFICE.check(office);
        PaperMeasure.SIGNER.check(signer);
    }

    int get(PaperMeasure measure) {
        return switch (measure) {
            case STATE -> state;
            case MOTTO -> motto;
            case AGENCY -> agency;
            case DATELINE -> dateline;
            case TITLE -> title;
            case SUBJECT -> subject;
            case BASIS -> basis;
            case OFFICE -> office;
            case SIGNER -> signer;
            default -> throw new IllegalArgumentException(measure + " is no size of letters");
        };
    }

    LetterSizes with(PaperMeasure measure, int value) {
        return switch (measure) {
            case STATE -> new LetterSizes(value, motto, agency, dateline, title, subject, basis, office, signer);
            case MOTTO -> new LetterSizes(state, value, agency, dateline, title, subject, basis, office, signer);
            case AGENCY -> new LetterSizes(state, motto, value, dateline, title, subject, basis, office, signer);
            case DATELINE -> new LetterSizes(state, motto, agency, value, title, subject, basis, office, signer);
            case TITLE -> new LetterSizes(state, motto, agency, dateline, value, subject, basis, office, signer);
            case SUBJECT -> new LetterSizes(state, motto, agency, dateline, title, value, basis, office, signer);
            case BASIS -> new LetterSizes(state, motto, agency, dateline, title, subject, value, office, signer);
            case OFFICE -> new LetterSizes(state, motto, agency, dateline, title, subject, basis, value, signer);
            case SIGNER -> new LetterSizes(state, motto, agency, dateline, title, subject, basis, office, value);
            default -> throw new IllegalArgumentException(measure + " is no size of letters");
        };
    }
}
