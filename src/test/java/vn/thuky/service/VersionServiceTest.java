package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class VersionServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 8, 27, 16, 30);

    private final SetClock clock = new SetClock(SENT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private DocumentService documents;

    @SuppressWarnings("NullAway.Init")
    private Exports exports;

    @SuppressWarnings("NullAway.Init")
    private VersionService service;

    @BeforeEach
    void open() throws CannotOpen {
        var folder = new DataFolder(root.resolve("data"));
        workspace = Workspace.open(folder, clock);
        var ledger = workspace.ledger();
        var store = workspace.store();
        ledger.write(Edit.put(Settings.DEFAULT.withUser("Lê An")));
        name("Hội nghị giao ban");
        var dossiers = new DossierService(store);
        var files = new AttachmentService(folder, clock);
        documents = new DocumentService(ledger, store, clock);
        exports = new Exports(
                dossiers,
                new KeptFiles(store.attachments(), files),
                new FormOutput(workspace.folder(), OfficeProgram.none(), clock),
                clock);
        service = new VersionService(ledger, exports, files, clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void name(String name) {
        workspace.ledger().write(Edit.put(Conference.named(ID, name)));
    }

    private byte[] exported(DocumentKind kind, FileFormat format) throws IOException {
        var target = root.resolve("xuat." + format.extension());
        exports.export(ID, Edition.usual(kind), format, target);
        return Files.readAllBytes(target);
    }

    private String programme() throws IOException {
        return new String(exported(DocumentKind.PROGRAMME, FileFormat.MARKDOWN), StandardCharsets.UTF_8);
    }

    private ConferenceStatus status() {
        return workspace.store().conferences().find(ID).orElseThrow().status();
    }

    @Test
    void whatWasSentStaysWhateverTheRecordSaysLater() throws IOException {
        service.finalizePaper(ID, DocumentKind.PROGRAMME);
        var sent = exported(DocumentKind.PROGRAMME, FileFormat.DOCX);
        name("Hội nghị đã đổi tên");

        assertThat(exported(DocumentKind.PROGRAMME, FileFormat.DOCX)).isEqualTo(sent);
        assertThat(programme()).contains("Hội nghị giao ban").doesNotContain("đã đổi tên");
        var programme = Edition.usual(DocumentKind.PROGRAMME);
        assertThat(exports.findings(ID, List.of(programme)).get(programme)).isEmpty();
    }

    @Test
    void aSentPaperTellsWhatWasLeftOpenAndWhetherTheRecordSaysSomethingElseByNow() {
        var kinds = List.of(DocumentKind.MINUTES, DocumentKind.COMMITMENTS, DocumentKind.INVITATION);
        var minutes = Edition.usual(DocumentKind.MINUTES);
        var open = exports.findings(ID, List.of(minutes)).get(minutes);
        kinds.forEach(kind -> service.finalizePaper(ID, kind));
        clock.pass(Duration.ofDays(40));

        var standings = exports.standings(ID, List.of(DocumentKind.values()));
        assertThat(standings)
                .containsOnlyKeys(kinds)
                .allSatisfy((kind, standing) ->
                        assertThat(standing.changed()).as(kind.toString()).isFalse());
        assertThat(standings.get(DocumentKind.MINUTES))
                .isEqualTo(new Standing(List.copyOf(Objects.requireNonNull(open)), false));

        name("Hội nghị đã đổi tên");
        assertThat(exports.standings(ID, kinds).values()).allMatch(Standing::changed);
    }

    @Test
    void aVersionSaysWhenAndWhoAndItsFilesAreAttachmentsByTheirHash() {
        service.finalizePaper(ID, DocumentKind.MINUTES);
        var version = documents.document(ID, DocumentKind.MINUTES).sent().orElseThrow();

        assertThat(version.version()).isEqualTo(1);
        assertThat(version.at()).isEqualTo(SENT);
        assertThat(version.author()).isEqualTo("Lê An");
        for (var format : List.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.HTML, FileFormat.MARKDOWN)) {
            var file = workspace
                    .store()
                    .attachments()
                    .attachment(version.file(format).orElseThrow())
                    .orElseThrow();
            assertThat(root.resolve("data/conferences/c1/attachments/" + file.sha256()))
                    .hasSize(file.size());
            assertThat(file.fileName()).endsWith("." + format.extension());
        }
    }

    @Test
    void theDayOfSendingStandsInTheLetterhead() throws IOException {
        assertThat(programme()).doesNotContain("ngày 27 tháng 8 năm 2026");
        service.finalizePaper(ID, DocumentKind.PROGRAMME);

        assertThat(programme()).contains("ngày 27 tháng 8 năm 2026");
    }

    @Test
    void reopeningKeepsTheVersionWithTheReasonAndMakesTheNextOne() throws IOException {
        service.finalizePaper(ID, DocumentKind.PROGRAMME);
        service.reopen(ID, DocumentKind.PROGRAMME, "Đổi địa điểm");
        name("Hội nghị đã đổi tên");

        var reopened = documents.document(ID, DocumentKind.PROGRAMME);
        assertThat(reopened.sent()).isEmpty();
        assertThat(reopened.version()).isEqualTo(2);
        assertThat(reopened.finals().getFirst().reopened()).isEqualTo("Đổi địa điểm");
        assertThat(programme()).contains("đã đổi tên");

        service.finalizePaper(ID, DocumentKind.PROGRAMME);
        var again = documents.document(ID, DocumentKind.PROGRAMME);
        assertThat(again.finals()).hasSize(2);
        assertThat(again.sent().orElseThrow().version()).isEqualTo(2);
        assertThat(programme()).contains("đã đổi tên");
    }

    @Test
    void theConferenceIsFinalizedWithItsMinutesOnly() {
        service.finalizePaper(ID, DocumentKind.PROGRAMME);
        assertThat(status()).isEqualTo(ConferenceStatus.PREPARING);

        service.finalizePaper(ID, DocumentKind.MINUTES);
        assertThat(status()).isEqualTo(ConferenceStatus.FINALIZED);

        service.reopen(ID, DocumentKind.MINUTES, "Sót ý kiến");
        assertThat(status()).isEqualTo(ConferenceStatus.RECORDED);
    }

    @Test
    void finalizingIsOneStepThatCanBeTakenBack() {
        service.finalizePaper(ID, DocumentKind.MINUTES);
        workspace.ledger().undo(Scope.of(ID));

        assertThat(documents.document(ID, DocumentKind.MINUTES).sent()).isEmpty();
        assertThat(status()).isEqualTo(ConferenceStatus.PREPARING);
        assertThat(workspace.store().attachments().attachments(ID)).isEmpty();
    }

    @Test
    void aFinalizedPaperIsNotFinalizedAgainAndADraftNotReopened() {
        assertThat(service.reopen(ID, DocumentKind.MINUTES, "Sót ý kiến")).isEmpty();
        service.finalizePaper(ID, DocumentKind.MINUTES);

        assertThat(service.finalizePaper(ID, DocumentKind.MINUTES)).isEmpty();
    }

    @Test
    void aFinalizedPaperKeepsItsNumber() {
        documents.number(ID, DocumentKind.MINUTES, "7");
        service.finalizePaper(ID, DocumentKind.MINUTES);

        assertThat(documents.number(ID, DocumentKind.MINUTES, "8")).isPresent();
        assertThat(documents.reserveNumber(ID, DocumentKind.MINUTES)).isEqualTo("07");
        assertThat(documents.document(ID, DocumentKind.MINUTES).number()).isEqualTo("07");
    }

    @Test
    void anotherFileIsNeverTakenForTheOneThatWasSent() throws IOException {
        service.finalizePaper(ID, DocumentKind.MINUTES);
        var target = root.resolve("bien-ban.pdf");
        Files.writeString(target, "cũ");
        for (var file : workspace.store().attachments().attachments(ID)) {
            Files.writeString(root.resolve("data/conferences/c1/attachments/" + file.sha256()), "hỏng");
        }

        assertThatThrownBy(() -> exports.export(ID, Edition.usual(DocumentKind.MINUTES), FileFormat.PDF, target))
                .isInstanceOf(KeptFileLost.class);
        assertThat(target).hasContent("cũ");
    }

    @Test
    void theFilesThatAreKeptTellNobodysNumberWhereTheOfficeKeepsThem() {
        var contact = new Contact("Lê Văn Kỹ", "0912345678", "ky@so.vn");
        workspace
                .ledger()
                .write(
                        Edit.put(Site.named(new SiteId("s1"), ID, "Điểm cầu chính")
                                .withRepresentative(contact)
                                .withTechnician(contact)),
                        Edit.put(Participant.seat(new ParticipantId("p1"), ID)
                                .withSite(Optional.of(new SiteId("s1")))
                                .withContact(contact)));
        var kinds = List.of(DocumentKind.PARTICIPANTS, DocumentKind.ATTENDANCE, DocumentKind.SCRIPT);
        kinds.forEach(kind -> service.finalizePaper(ID, kind));

        var files = new AttachmentService(workspace.folder(), clock);
        var texts = workspace.store().attachments().attachments(ID).stream()
                .filter(file -> file.fileName().endsWith(".md"))
                .map(file -> new String(files.read(file).orElseThrow(), StandardCharsets.UTF_8));
        assertThat(texts)
                .hasSameSizeAs(kinds)
                .noneMatch(text -> text.contains("0912345678") || text.contains("ky@so.vn"));
    }
}
