package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;

class PagesInViewTest {
    private static final Edition MINUTES = Edition.usual(DocumentKind.MINUTES);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Exports exports;

    private final List<Integer> ahead = new ArrayList<>();

    @BeforeEach
    void open() throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2026, 8, 28, 8, 0));
        workspace = Workspace.open(new DataFolder(folder), clock);
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        exports = new Exports(
                new DossierService(workspace.store()),
                new KeptFiles(workspace.store().attachments(), new AttachmentService(workspace.folder(), clock)),
                new FormOutput(workspace.folder(), OfficeProgram.none(), clock),
                clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void thePageWhoseNoteWasChangedIsShownBeforeTheWholeIsMade() {
        try (var before = exports.preview(Sample.ID, MINUTES)) {
            var origin = firstNoteBehindTheFirstPage(before);
            change((NoteId) origin.source().orElseThrow());

            var pictures = new ArrayList<int[]>();
            var inView = new PagesInView(before, origin.page(), origin.page(), (page, picture) -> {
                ahead.add(page);
                pictures.add(picture.apply(0.5).argb());
            });
            try (var after = exports.preview(Sample.ID, MINUTES, Optional.of(inView))) {
                assertThat(ahead).containsExactly(origin.page());
                assertThat(Arrays.equals(
                                pictures.getFirst(),
                                after.draw(origin.page(), 0.5).argb()))
                        .isTrue();
            }
        }
    }

    @Test
    void pagesThatDidNotChangeAreNotShownAgain() {
        try (var before = exports.preview(Sample.ID, MINUTES)) {
            var inView = new PagesInView(before, 0, before.pageCount() - 1, (page, _) -> ahead.add(page));
            exports.preview(Sample.ID, MINUTES, Optional.of(inView)).close();

            assertThat(ahead).isEmpty();
        }
    }

    private static Preview.Origin firstNoteBehindTheFirstPage(Preview preview) {
        return preview.origins().stream()
                .filter(block -> block.page() > 0)
                .filter(block -> block.source().filter(NoteId.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void change(NoteId id) {
        var note = workspace.store().speeches().note(id).orElseThrow();
        workspace.ledger().write(Edit.put(note.withText(note.text() + " Bổ sung một ý.")));
    }
}
