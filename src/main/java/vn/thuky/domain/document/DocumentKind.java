package vn.thuky.domain.document;

/** The papers of a conference. The abbreviation stands in their number: {@code 05/BB-CTĐ1}. */
public enum DocumentKind {
    MINUTES("minutes", "BB"),
    PROGRAMME("programme", "CTr");

    private final String code;
    private final String abbreviation;

    DocumentKind(String code, String abbreviation) {
        this.code = code;
        this.abbreviation = abbreviation;
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
