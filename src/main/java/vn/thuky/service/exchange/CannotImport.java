package vn.thuky.service.exchange;

import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** A file is not taken over, and nothing was changed; says why, in words too. */
public final class CannotImport extends Exception implements Worded {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String detail;

    /** Why. */
    public enum Reason {
        /** No file, or it cannot be read. */
        UNREADABLE,
        /** Something else than a conference. */
        NOT_A_CONFERENCE,
        /** Written by a later version of the program. */
        NEWER_FORMAT,
        /** Parts are missing or were altered. */
        DAMAGED,
        /** More than is read. */
        TOO_LARGE,
        /** It would overwrite records of another conference. */
        CLASHES,
        /** The present could not be saved before. */
        NO_BACKUP
    }

    CannotImport(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String in(Texts texts) {
        return switch (reason) {
            case UNREADABLE -> texts.get("exchange.unreadable", detail);
            case NOT_A_CONFERENCE -> texts.get("exchange.notAConference", detail);
            case NEWER_FORMAT -> texts.get("exchange.newerFormat", detail);
            case DAMAGED -> texts.get("exchange.damaged", detail);
            case TOO_LARGE -> texts.get("exchange.tooLarge", detail);
            case CLASHES -> texts.get("exchange.clashes", detail);
            case NO_BACKUP -> texts.get("exchange.noBackup", detail);
        };
    }
}
