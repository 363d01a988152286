package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.PassageText;
import vn.thuky.service.Sample;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class WordingViewModelTest {
    private static final String OWN = "Câu do thư ký viết lại.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private WordingViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SamplePapers(folder.resolve("data"));
        model = papers.openWording(desk.desk(), DocumentKind.MINUTES);
        model.select(Optional.of(noted()));
    }

    @AfterEach
    void close() {
        model.leave();
        papers.close();
    }

    /** The first paragraph that was made from a note. */
    private PassageText noted() {
        return model.passages().stream()
                .filter(passage ->
                        passage.source().filter(NoteId.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private PassageText selected() {
        return model.selectedProperty().get().orElseThrow();
    }

    private String minutes() throws IOException {
        return papers.exported(DocumentKind.MINUTES, folder.resolve("bien-ban.md"));
    }

    private Note note() {
        return papers.workspace.store().speeches().notes(Sample.ID).stream()
                .filter(note -> Optional.of(note.id()).equals(selected().source()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWordsOfAParagraphChangeInThePaperAndNotInItsNote() throws IOException {
        var raw = note();
        model.text().keep(OWN);

        assertThat(minutes()).contains(OWN);
        assertThat(note()).isEqualTo(raw);
        assertThat(selected().edited()).isPresent();
        assertThat(model.editedProperty().getValue()).isTrue();
    }

    @Test
    void anEditIsMarkedWhenItsNoteChangesAndCanBeGivenUp() throws IOException {
        model.text().keep(OWN);
        papers.workspace.ledger().write(Edit.put(note().withText("Ghi chép đã sửa lại hoàn toàn")));
        assertThat(selected().outdated()).isTrue();
        assertThat(minutes()).contains(OWN).doesNotContain("đã sửa lại hoàn toàn");

        model.restore();
        assertThat(minutes()).doesNotContain(OWN).contains("đã sửa lại hoàn toàn");
        assertThat(selected().edited()).isEmpty();
    }

    @Test
    void theGeneratedWordsTypedAgainAreNoEdit() {
        var generated = selected().generated();
        model.text().keep(OWN);
        model.text().keep(generated);

        assertThat(selected().edited()).isEmpty();
    }

    @Test
    void anEditIsOneStepThatCanBeTakenBack() {
        model.text().keep(OWN);
        papers.undo();

        assertThat(selected().edited()).isEmpty();
        assertThat(model.text().typedProperty().get().text())
                .isEqualTo(selected().generated());
    }

    @Test
    void aFinalizedPaperKeepsItsWords() throws IOException {
        papers.finalizePaper(DocumentKind.MINUTES);
        model.text().keep(OWN);

        assertThat(model.text().wrong().orElseThrow().problem().orElseThrow().key())
                .isEqualTo("document.wording.final");
        assertThat(minutes()).doesNotContain(OWN);
    }

    @Test
    void theNoteAParagraphWasMadeFromOpens() {
        model.openSource();

        assertThat(desk.place())
                .isEqualTo(new Place.Live(
                        Sample.ID.value(), Optional.of(note().id().value())));
    }

    @Test
    void theWayBackFromTheNoteLeadsToItsParagraph() {
        var left = selected();
        model.openSource();
        desk.desk().navigator().back();
        var place = (Place.Wording) desk.place();

        model.select(Optional.of(model.passages().getFirst()));
        model.reveal(place.passage().orElseThrow());

        assertThat(place.selected()).contains(DocumentKind.MINUTES.name());
        assertThat(selected()).isEqualTo(left);
    }

    @Test
    void anotherParagraphShowsItsOwnWords() {
        var first = model.passages().getFirst();
        model.select(Optional.of(first));

        assertThat(model.text().typedProperty().get().text()).isEqualTo(first.text());
    }
}
