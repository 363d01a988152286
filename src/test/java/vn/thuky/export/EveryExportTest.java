package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;

/** Conferences of any size and kind come out as files. */
class EveryExportTest {
    private static final int MANY = 2000;

    private final Exporter exporter = new Exporter();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void aConferenceWithoutParticipantsComesOutInEveryFormat(DocumentKind kind) {
        for (var arrangement : kind.arrangements()) {
            var paper = new Papers().paper(new Edition(kind, arrangement), Dossiers.empty(), Dossiers.NOW);
            for (var format : paper.formats()) {
                assertThat(exporter.bytes(paper, format, RichPaper.IMPRINT))
                        .as("%s %s", arrangement, format)
                        .isNotEmpty();
            }
        }
    }

    /** The sheets of records that were begun and not filled in open, with their titles and the one blank row that papers have. */
    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void emptyRecordsAreSheetsThatCanBeReadBack(DocumentKind kind) throws Exception {
        var entities = List.<Entity>of(
                Conference.named(Dossiers.ID, ""),
                Participant.seat(new ParticipantId("p"), Dossiers.ID),
                AgendaItem.titled(new AgendaItemId("a"), Dossiers.ID, ""),
                Commitment.of(new CommitmentId("c"), Dossiers.ID, ""));
        for (var dossier : List.of(Dossiers.empty(), Dossiers.of(entities))) {
            for (var arrangement : kind.arrangements()) {
                var paper = new Papers().paper(new Edition(kind, arrangement), dossier, Dossiers.NOW);
                if (paper.formats().contains(FileFormat.XLSX)) {
                    readBack(exporter.bytes(paper, FileFormat.XLSX, RichPaper.IMPRINT));
                }
            }
        }
    }

    private static void readBack(byte[] xlsx) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book).isNotEmpty().allSatisfy(sheet -> {
                assertThat(sheet.getSheetName()).isNotBlank();
                assertThat(sheet.getRow(0))
                        .isNotEmpty()
                        .allSatisfy(
                                cell -> assertThat(cell.getStringCellValue()).isNotBlank());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"PARTICIPANTS", "ATTENDANCE", "MINUTES", "INVITATION"})
    void twoThousandParticipantsComeOut(DocumentKind kind) {
        var entities = new ArrayList<Entity>(List.of(Conference.named(Dossiers.ID, "Hội nghị lớn")));
        for (var i = 0; i < MANY; i++) {
            entities.add(Participant.seat(new ParticipantId("p" + i), Dossiers.ID)
                    .withPerson(new Person("Ông", "", "Nguyễn Văn " + i)));
        }
        var paper = new Papers().paper(kind, Dossiers.of(entities), Dossiers.NOW);
        for (var format : EnumSet.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.XLSX, FileFormat.MARKDOWN)) {
            assertThat(exporter.bytes(paper, format, RichPaper.IMPRINT)).hasSizeGreaterThan(10_000);
        }
        assertThat(new String(exporter.bytes(paper, FileFormat.MARKDOWN, RichPaper.IMPRINT), StandardCharsets.UTF_8))
                .contains("Nguyễn Văn 0", "Nguyễn Văn " + (MANY - 1));
    }

    @Test
    void wordsFromRightToLeftStayWhole() throws Exception {
        var words = "שלום עולם – مرحبا بالعالم";
        var paper = RichPaper.saying(words);

        try (var docx = DocxFacts.open(exporter.bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT))) {
            assertThat(DocxFacts.text(docx)).contains(words);
        }
        assertThat(new String(exporter.bytes(paper, FileFormat.HTML, RichPaper.IMPRINT), StandardCharsets.UTF_8))
                .contains(words);
        assertThat(exporter.bytes(paper, FileFormat.PDF, RichPaper.IMPRINT)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aPdfIsTheSameHoweverManyWereMadeBefore() throws Exception {
        var first = exporter.bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT);
        exporter.bytes(RichPaper.saying("ễ Ỹ ợ @ Ω 123"), FileFormat.PDF, RichPaper.IMPRINT);
        var later = exporter.bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT);

        try (var one = PdfFacts.open(first);
                var other = PdfFacts.open(later)) {
            assertThat(PdfFacts.text(other, 1, 2)).isEqualTo(PdfFacts.text(one, 1, 2));
            assertThat(later).hasSameSizeAs(first);
        }
    }
}
