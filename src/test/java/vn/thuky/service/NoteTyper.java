package vn.thuky.service;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;

/** A program that writes notes until it is killed, and prints each one once it is saved. */
final class NoteTyper {
    static final ConferenceId CONFERENCE = new ConferenceId("killed");

    private NoteTyper() {}

    public static void main(String[] args) throws CannotOpen, IOException {
        var folder = KillTest.folder(Path.of(args[0]));
        try (var workspace = Workspace.open(folder, Clock.systemUTC());
                var out = new FileOutputStream(FileDescriptor.out)) {
            workspace.ledger().write(Edit.put(Conference.named(CONFERENCE, "Hội nghị")));
            for (var i = 0; i < 100_000; i++) {
                var text = "ghi chép " + args[1] + "/" + i;
                var at = LocalDateTime.of(2026, 1, 1, 8, 0);
                workspace.ledger().write(Edit.put(Note.of(NoteId.fresh(), CONFERENCE, at, NoteKind.REMARK, text)));
                out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
