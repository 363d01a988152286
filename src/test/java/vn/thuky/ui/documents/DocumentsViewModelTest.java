package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Preview;
import vn.thuky.service.Sample;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class DocumentsViewModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private DocumentsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SamplePapers(folder);
        model = papers.open(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        papers.close();
    }

    private PaperRow row(DocumentKind kind) {
        return model.papers().stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private FindingRow finding(String key) {
        return model.findings().stream()
                .filter(row -> row.finding().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMinutesAreShownFirstWithTheirPagesAndWhatIsToLookAt() {
        assertThat(model.selectedProperty().get().kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(model.pages().sheets()).hasSizeGreaterThan(2);
        assertThat(model.findings())
                .isEqualTo(row(DocumentKind.MINUTES).findingsProperty().get())
                .isNotEmpty();
        assertThat(model.conferenceNameProperty().get()).startsWith("Hội nghị trực tuyến");
    }

    @Test
    void thePaperLookedAtLastAndItsArrangementAreThereOnComingBack() {
        model.reveal("INVITATION");
        model.arrange(Arrangement.EACH_PERSON);
        model.leave();
        model = papers.open(desk.desk());

        assertThat(model.selectedProperty().get()).isSameAs(row(DocumentKind.INVITATION));
        assertThat(row(DocumentKind.INVITATION).edition().arrangement()).isEqualTo(Arrangement.EACH_PERSON);
    }

    @Test
    void anotherPaperHasItsOwnPagesAndFindings() {
        var before = model.pages().sheets().size();
        model.reveal("PROGRAMME");

        assertThat(model.selectedProperty().get()).isSameAs(row(DocumentKind.PROGRAMME));
        assertThat(model.findings())
                .isEqualTo(row(DocumentKind.PROGRAMME).findingsProperty().get());
        assertThat(model.pages().sheets()).hasSizeLessThan(before);
    }

    @Test
    void pointingAtAParagraphLeadsToTheNoteItWasMadeFrom() {
        for (var origin : model.pages().origins()) {
            model.pages().point(origin.page(), origin.top() + 2);
            var expected = origin.source();
            if (expected.isPresent()) {
                assertThat(desk.place().selected()).contains(expected.get().value());
            } else {
                assertThat(desk.place()).isEqualTo(new Place.Overview(Sample.ID.value()));
            }
        }
        assertThat(model.pages().origins())
                .extracting(Preview.Origin::source)
                .contains(
                        Optional.of(new NoteId("mau-gc-09")),
                        Optional.of(new SpeechId("mau-tl-ha-noi")),
                        Optional.of(new CommitmentId("mau-ck-6")),
                        Optional.of(new ParticipantId("mau-db-can-tho")));
    }

    @Test
    void aFinalizedPaperStillLeadsBack() {
        papers.finalizePaper(DocumentKind.MINUTES);
        var note = model.pages().origins().stream()
                .filter(origin -> origin.source().equals(Optional.of(new NoteId("mau-gc-09"))))
                .findFirst()
                .orElseThrow();
        model.pages().point(note.page(), note.top() + 2);

        assertThat(desk.place()).isEqualTo(new Place.Live(Sample.ID.value(), Optional.of("mau-gc-09")));
        model.pages().point(0, 10);
        assertThat(desk.place()).isEqualTo(new Place.Live(Sample.ID.value(), Optional.of("mau-gc-09")));
    }

    @Test
    void theWayBackLeadsToThePaperThatWasShown() {
        desk.desk().navigator().open(new Place.Documents(Sample.ID.value()));
        model.reveal("PROGRAMME");
        desk.desk().navigator().open(new Place.Home());
        desk.desk().navigator().back();

        assertThat(desk.place()).isEqualTo(new Place.Documents(Sample.ID.value(), Optional.of("PROGRAMME")));
    }

    @Test
    void aPaperIsShownInTheArrangementThatIsChosen() {
        model.reveal("INVITATION");
        assertThat(model.pages().sheets()).hasSize(1);

        model.arrange(Arrangement.EACH_PERSON);
        assertThat(model.pages().sheets()).hasSize(6);

        model.reveal("PROGRAMME");
        model.reveal("INVITATION");
        assertThat(model.pages().sheets()).hasSize(6);
    }

    @Test
    void papersThatAreNotSentHaveNoNumber() {
        assertThat(row(DocumentKind.ATTENDANCE).numberLineProperty().get().key())
                .isEqualTo("documents.withoutNumber");
        assertThat(row(DocumentKind.ATTENDANCE).findingsProperty().get())
                .noneMatch(row -> row.finding().key().equals("document.finding.noNumber"));
    }

    @Test
    void aNumberIsKeptInOneStepThatCanBeTakenBack() {
        row(DocumentKind.MINUTES).number().keep(" 05 ");

        assertThat(papers.number(DocumentKind.MINUTES)).isEqualTo("05");
        assertThat(papers.number(DocumentKind.PROGRAMME)).isEmpty();
        assertThat(row(DocumentKind.MINUTES).numberLineProperty().get().key()).isEqualTo("documents.numbered");
        assertThat(model.findings()).noneMatch(row -> row.finding().key().equals("document.finding.noNumber"));

        papers.undo();
        assertThat(papers.number(DocumentKind.MINUTES)).isEmpty();
        assertThat(row(DocumentKind.MINUTES).number().typedProperty().get().text())
                .isEmpty();
    }

    @Test
    void whatIsNoNumberStaysAsTypedAndIsMarked() {
        var number = row(DocumentKind.MINUTES).number();
        number.keep("05/BB");
        papers.name("Tên khác");

        assertThat(number.typedProperty().get().text()).isEqualTo("05/BB");
        assertThat(number.typedProperty().get().problem()).isPresent();
        assertThat(papers.number(DocumentKind.MINUTES)).isEmpty();
    }

    @Test
    void aNumberOfAnotherConferenceStaysAsTypedAndIsMarked() {
        var other = papers.open(desk.desk(), SamplePapers.EMPTY);
        other.papers().getFirst().number().keep("5");
        other.leave();
        papers.holdIn2026();
        var number = model.papers().getFirst().number();
        number.keep("5");

        var typed = number.typedProperty().get();
        assertThat(typed.text()).isEqualTo("5");
        assertThat(typed.problem().orElseThrow().key()).isEqualTo("document.number.taken");
        number.keep("6");
        assertThat(number.typedProperty().get().text()).isEqualTo("06");
    }

    @Test
    void theNextNumberOfTheYearIsTakenAndSaid() {
        model.reserveNumber();

        assertThat(papers.number(model.selectedProperty().get().kind())).isEqualTo("01");
        assertThat(desk.notice()).isEqualTo("documents.number.reserved");
    }

    @Test
    void finalizingAsksOnceWhileSomethingIsLeftToLookAt() {
        desk.dialogs().cancel();
        model.finalizePaper();
        assertThat(model.isFinalProperty().getValue()).isFalse();

        desk.dialogs().agree();
        model.finalizePaper();
        assertThat(model.isFinalProperty().getValue()).isTrue();
        assertThat(model.canFinalizeProperty().getValue()).isFalse();
        assertThat(desk.notice()).isEqualTo("documents.finalized");
        assertThat(model.selectedProperty().get().stateProperty().get().key()).startsWith("documents.state.final");
    }

    @Test
    void aPaperFinalizedWithOpenFindingsSaysSoAndListsThem() {
        var open = model.findings().size();
        desk.dialogs().agree();
        model.finalizePaper();

        assertThat(model.findings()).hasSize(open).allMatch(FindingRow::past);
        assertThat(row(DocumentKind.MINUTES).findingsTitleProperty().get())
                .isEqualTo(Message.of("documents.left", open));
        assertThat(row(DocumentKind.MINUTES).toLookAt()).isZero();
        assertThat(row(DocumentKind.PROGRAMME).findingsTitleProperty().get().key())
                .isEqualTo("documents.beforeSigning");
    }

    @Test
    void aFinalizedPaperSaysWhenTheRecordWouldMakeAnotherOfIt() {
        papers.finalizePaper(DocumentKind.MINUTES);
        assertThat(row(DocumentKind.MINUTES).changedProperty().get()).isFalse();

        papers.name("Hội nghị đã đổi tên");
        assertThat(row(DocumentKind.MINUTES).changedProperty().get()).isTrue();

        papers.undo();
        assertThat(row(DocumentKind.MINUTES).changedProperty().get()).isFalse();
    }

    @Test
    void aFinalizedPaperIsReopenedForAReasonOnly() {
        desk.dialogs().agree();
        model.finalizePaper();

        desk.dialogs().cancel();
        model.reopen();
        assertThat(model.isFinalProperty().getValue()).isTrue();

        desk.dialogs().answer("Sót ý kiến");
        model.reopen();
        assertThat(model.isFinalProperty().getValue()).isFalse();
        assertThat(model.selectedProperty().get().stateProperty().get())
                .isEqualTo(Message.of("documents.state.draft", 2));
        assertThat(model.findings()).isNotEmpty();
    }

    @Test
    void whetherAPaperCanBeFinalizedFollowsTheOneThatIsSelected() {
        papers.finalizePaper(DocumentKind.PROGRAMME);
        var button = new SimpleBooleanProperty();
        button.bind(model.canFinalizeProperty());
        model.reveal("INVITATION");
        assertThat(button.get()).isTrue();
        model.reveal("PROGRAMME");
        assertThat(button.get()).isFalse();
        model.reveal("INVITATION");
        assertThat(button.get()).isTrue();

        model.reveal("PROGRAMME");
        desk.dialogs().answer("Sót một mục");
        model.reopen();
        assertThat(button.get()).isTrue();
    }

    @Test
    void theNumberOfAFinalizedPaperStays() {
        desk.dialogs().agree();
        model.finalizePaper();
        var number = model.selectedProperty().get().number();
        number.keep("8");

        assertThat(number.typedProperty().get().problem().orElseThrow().key()).isEqualTo("document.number.final");
    }

    @Test
    void aMissingDateOfIssueIsSaidToComeWithFinalizing() {
        model.reveal("INVITATION");
        var before = desk.place();
        model.mend(finding("document.finding.noIssueDate"));

        assertThat(desk.notice()).isEqualTo("documents.dateWhenFinalized");
        assertThat(desk.place()).isEqualTo(before);
    }

    @Test
    void aFindingLeadsToTheRecordItComesFrom() {
        var speech = finding("document.finding.speechNoPoints");
        model.mend(speech);
        assertThat(desk.place())
                .isEqualTo(new Place.Speeches(
                        Sample.ID.value(), speech.finding().source().map(id -> id.value())));

        model.mend(finding("document.finding.commitmentNoDeadline"));
        assertThat(desk.place()).isInstanceOf(Place.Commitments.class);
        assertThat(desk.place().selected()).isPresent();

        model.mend(finding("document.finding.noSecretary"));
        assertThat(desk.place()).isEqualTo(new Place.Participants(Sample.ID.value()));
    }

    @Test
    void aMissingNumberIsTypedHere() {
        var asked = new boolean[1];
        model.onNumberWanted(() -> asked[0] = true);
        var before = desk.place();
        model.mend(finding("document.finding.noNumber"));

        assertThat(asked[0]).isTrue();
        assertThat(desk.place()).isEqualTo(before);
    }

    @Test
    void aChangedRecordIsDrawnAnewOnTheSameSheets() {
        var sheet = model.pages().sheets().getFirst();
        var before = sheet.pictureProperty().get().orElseThrow();
        papers.name("Hội nghị đã đổi tên");

        assertThat(model.pages().sheets().getFirst()).isSameAs(sheet);
        assertThat(sheet.pictureProperty().get().orElseThrow().argb()).isNotEqualTo(before.argb());
        assertThat(model.conferenceNameProperty().get()).isEqualTo("Hội nghị đã đổi tên");
    }

    @Test
    void onlyPagesInViewAndTheirNeighboursAreDrawn() {
        var sheets = model.pages().sheets();
        assertThat(sheets)
                .filteredOn(sheet -> sheet.pictureProperty().get().isPresent())
                .hasSize(2);

        var stack = new PageStack(sheets.stream().map(PageSheet::size).toList(), 1, 1000);
        var last = stack.top(sheets.size() - 1);
        model.pages().look(new PagesViewModel.InView(stack, last, last + 100, 1));

        assertThat(sheets.getFirst().pictureProperty().get()).isEmpty();
        assertThat(sheets.getLast().pictureProperty().get()).isPresent();
        assertThat(model.pages().pageProperty().get().orElseThrow().values())
                .containsExactly(sheets.size(), sheets.size());
    }

    @Test
    void anotherZoomOrAFinerScreenDrawsSharperPictures() {
        var sheets = model.pages().sheets();
        var stack = new PageStack(sheets.stream().map(PageSheet::size).toList(), 1, 1000);
        model.pages().look(new PagesViewModel.InView(stack, 0, 100, 2));

        var width = sheets.getFirst().size().width();
        assertThat((double)
                        sheets.getFirst().pictureProperty().get().orElseThrow().width())
                .isBetween(2 * width - 2, 2 * width + 2);
    }

    @Test
    void anEmptyConferenceHasPapersWithBlanks() {
        var empty = papers.open(desk.desk(), SamplePapers.EMPTY);

        assertThat(empty.pages().sheets()).isNotEmpty();
        assertThat(empty.findings()).isNotEmpty();
        empty.leave();
    }

    @Test
    void theHistoryOfAPaperOpens() {
        row(DocumentKind.MINUTES).number().keep("7");
        model.openHistory();

        assertThat(desk.place()).isInstanceOf(Place.History.class);
        assertThat(desk.place().selected()).isPresent();
    }
}
