package vn.thuky.domain.document;

import static vn.thuky.domain.document.Arrangement.BY_KIND;
import static vn.thuky.domain.document.Arrangement.BY_RANK;
import static vn.thuky.domain.document.Arrangement.BY_SITE;
import static vn.thuky.domain.document.Arrangement.BY_SPEECH;
import static vn.thuky.domain.document.Arrangement.EACH_ORGANIZATION;
import static vn.thuky.domain.document.Arrangement.EACH_PERSON;
import static vn.thuky.domain.document.Arrangement.WHOLE;

import java.util.List;
import java.util.Optional;

/**
 * The papers of a conference, in the order in which they are usually needed. The abbreviation stands in their number:
 * {@code 05/BB-CTĐ1}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
public enum DocumentKind {
    INVITATION("invitation", "GM", WHOLE, EACH_PERSON, EACH_ORGANIZATION),
    PROGRAMME("programme", "CTr", WHOLE),
    ADJUSTED_PROGRAMME("adjusted", "CTr", WHOLE),
    PARTICIPANTS("participants", "", BY_RANK, BY_SITE),
    ATTENDANCE("attendance", "", BY_SITE, BY_RANK),
    SCRIPT("script", "", WHOLE),
    NAME_PLATES("plates", "", WHOLE),
    SPEECH_SLIP("slip", "", WHOLE),
    MINUTES("minutes", "BB", WHOLE),
    CONCLUSIONS("conclusions", "TB", WHOLE),
    SPEECHES("speeches", "", BY_SPEECH, BY_KIND),
    COMMITMENTS("commitments", "", WHOLE),
    SUMMARY("summary", "", WHOLE);

    private final String code;
    private final String abbreviation;
    private final List<Arrangement> arrangements;

    DocumentKind(String code, String abbreviation, Arrangement... arrangements) {
        this.code = code;
        this.abbreviation = abbreviation;
        this.arrangements = List.of(arrangements);
    }

    /** The kind of this name on the command line; empty when it is none of ours. */
    public static Optional<DocumentKind> of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }

    /** Empty for papers that are not numbered. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether it is sent out under a number. */
    public boolean numbered() {
        return !abbreviation.isEmpty();
    }

    /** The ways it can be arranged, the usual one first. */
    public List<Arrangement> arrangements() {
        return arrangements;
    }
}
