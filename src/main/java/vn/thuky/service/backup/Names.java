package vn.thuky.service.backup;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;

/**
 * The names files have in a backup: those of the data folder, with slashes. Any other name is refused, so that nothing can lead out of
 * the folder.
 */
final class Names {
    static final String CONTENTS = "contents.txt";

    /** What is kept of the password by which the files of a backup are encrypted. */
    static final String KEY = "key.txt";

    private static final String OFFICE = "office/journal.jsonl";
    private static final Pattern JOURNAL = Pattern.compile("conferences/([a-z0-9][a-z0-9-]{0,63})/journal\\.jsonl");
    private static final Pattern ATTACHMENT =
            Pattern.compile("(?:conferences/([a-z0-9][a-z0-9-]{0,63})|office)/attachments/([0-9a-f]{64})");

    private Names() {}

    static String journal(Scope scope) {
        return scope.conference()
                .map(id -> "conferences/" + id.value() + "/journal.jsonl")
                .orElse(OFFICE);
    }

    static String attachment(Scope scope, String sha256) {
        var owner = scope.conference().map(id -> "conferences/" + id.value()).orElse("office");
        return owner + "/attachments/" + sha256;
    }

    /** Whose journal has this name. */
    static Optional<Scope> scope(String name) {
        if (name.equals(OFFICE)) {
            return Optional.of(Scope.OFFICE);
        }
        var parts = JOURNAL.matcher(name);
        return parts.matches() ? Optional.of(Scope.of(new ConferenceId(parts.group(1)))) : Optional.empty();
    }

    /** Whose attachment has this name. */
    static Optional<Scope> attachmentOf(String name) {
        var parts = ATTACHMENT.matcher(name);
        return parts.matches()
                ? Optional.of(Optional.ofNullable(parts.group(1))
                        .map(id -> Scope.of(new ConferenceId(id)))
                        .orElse(Scope.OFFICE))
                : Optional.empty();
    }

    /** By which hash of its content in clear an attachment of this name is known. */
    static String sha256(String attachment) {
        return attachment.substring(attachment.lastIndexOf('/') + 1);
    }

    static boolean known(String name) {
        return scope(name).isPresent() || attachmentOf(name).isPresent();
    }
}
