package vn.thuky.ui.versions;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.service.ListedVersion;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** One version of the list. */
public record VersionRow(ListedVersion version) {

    DocumentKind kind() {
        return version.document().kind();
    }

    Optional<FinalVersion> sent() {
        return version.sent();
    }

    /** Which one it is: "Phiên bản 2", "Bản nháp 3". */
    Message name() {
        return Message.of(sent().isPresent() ? "versions.version" : "versions.draft", version.version());
    }

    /** When and by whom it was finalized, and why it was reopened. */
    List<Message> lines() {
        return sent().map(VersionRow::lines).orElseGet(List::of);
    }

    private static List<Message> lines(FinalVersion sent) {
        var when = sent.author().isBlank()
                ? Message.of("versions.sent", moment(sent.at()))
                : Message.of("versions.sentBy", moment(sent.at()), sent.author());
        return sent.stands() ? List.of(when) : List.of(when, Message.of("versions.reopened", sent.reopened()));
    }

    boolean stands() {
        return sent().filter(FinalVersion::stands).isPresent();
    }

    private static Worded moment(LocalDateTime at) {
        return texts -> {
            var dates = new DateWords(texts.language());
            return dates.clock(at.toLocalTime()) + " " + dates.digits(at.toLocalDate());
        };
    }

    /** Whether it is a version of the same paper, and not the same version. */
    boolean comparesWith(VersionRow other) {
        return kind() == other.kind() && version.version() != other.version.version();
    }

    /** Whether it is the same version, whatever was read of it since. */
    boolean isSame(VersionRow other) {
        return kind() == other.kind() && version.version() == other.version.version();
    }
}
