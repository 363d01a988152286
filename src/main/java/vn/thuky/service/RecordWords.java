package vn.thuky.service;

import vn.thuky.journal.RecordKind;
import vn.thuky.text.Texts;

/** Names of records and of their fields in words. */
final class RecordWords {
    private RecordWords() {}

    /** "đại biểu", "3 đại biểu". */
    static String records(RecordKind kind, int count, Texts texts) {
        return count == 1 ? texts.name(kind) : texts.get(severalKey(kind), count);
    }

    /**
     * The name of a field.
     *
     * @param path with the names of the parts it lies in: {@code issuer.town}
     */
    static String field(RecordKind kind, String path, Texts texts) {
        return texts.find("history.field." + kind.code() + "." + path)
                .or(() -> texts.find("history.field." + path))
                .orElse(path);
    }

    private static String severalKey(RecordKind kind) {
        return switch (kind) {
            case CONFERENCE -> "history.several.conferences";
            case ORGANIZATION -> "history.several.organizations";
            case CLUSTER -> "history.several.clusters";
            case SITE -> "history.several.sites";
            case PARTICIPANT -> "history.several.participants";
            case AGENDA_ITEM -> "history.several.agendaItems";
            case SPEECH -> "history.several.speeches";
            case NOTE -> "history.several.notes";
            case COMMITMENT -> "history.several.commitments";
            case ATTACHMENT -> "history.several.attachments";
            case DOCUMENT -> "history.several.documents";
            case RELEASE -> "history.several.releases";
            case VOTE -> "history.several.votes";
            case SETTINGS -> "history.several.settings";
            case SHORTHAND -> "history.several.shorthands";
            case PAPER_RULE -> "history.several.paperRules";
            case LEGAL_BASIS -> "history.several.legalBases";
        };
    }
}
