package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class DocumentServiceTest {
    private static final ConferenceId FIRST = new ConferenceId("c1");
    private static final ConferenceId SECOND = new ConferenceId("c2");

    private final SetClock clock = new SetClock(LocalDateTime.of(2026, 12, 28, 8, 0));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private DocumentService service;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), clock);
        workspace.ledger().write(Edit.put(Conference.named(FIRST, "Hội nghị giao ban")));
        workspace.ledger().write(Edit.put(Conference.named(SECOND, "Hội nghị tổng kết")));
        service = new DocumentService(workspace.ledger(), workspace.store(), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String number(ConferenceId conference, DocumentKind kind) {
        return service.document(conference, kind).number();
    }

    @Test
    void aNumberTakenByAnotherConferenceIsRefusedWithItsName() {
        assertThat(service.number(FIRST, DocumentKind.MINUTES, "5")).isEmpty();
        var refused = service.number(SECOND, DocumentKind.MINUTES, "05").orElseThrow();

        assertThat(refused.in(Texts.of(Language.VI))).contains("Số 05 của năm 2026", "Hội nghị giao ban");
        assertThat(number(FIRST, DocumentKind.MINUTES)).isEqualTo("05");
        assertThat(number(SECOND, DocumentKind.MINUTES)).isEmpty();
    }

    @Test
    void eachKindHasASeriesOfItsOwn() {
        service.number(FIRST, DocumentKind.MINUTES, "5");

        assertThat(service.number(FIRST, DocumentKind.PROGRAMME, "5")).isEmpty();
        assertThat(number(FIRST, DocumentKind.PROGRAMME)).isEqualTo("05");
    }

    @Test
    void reservedNumbersFollowEachOtherAndBeginAnewInTheNextYear() {
        assertThat(service.reserveNumber(FIRST, DocumentKind.MINUTES)).isEqualTo("01");
        assertThat(service.reserveNumber(SECOND, DocumentKind.MINUTES)).isEqualTo("02");
        assertThat(service.reserveNumber(SECOND, DocumentKind.MINUTES)).isEqualTo("02");

        clock.set(LocalDateTime.of(2027, 1, 4, 8, 0));
        assertThat(service.reserveNumber(SECOND, DocumentKind.MINUTES)).isEqualTo("01");
    }

    @Test
    void aNumberTakenAwayOrOfADeletedConferenceIsFree() {
        service.number(FIRST, DocumentKind.MINUTES, "5");
        service.number(FIRST, DocumentKind.MINUTES, "");
        assertThat(service.number(SECOND, DocumentKind.MINUTES, "5")).isEmpty();

        new ConferenceService(workspace.ledger(), workspace.store()).delete(SECOND);
        assertThat(service.number(FIRST, DocumentKind.MINUTES, "5")).isEmpty();
    }

    @Test
    void theSameNumberAgainIsNoChange() {
        service.number(FIRST, DocumentKind.MINUTES, "5");
        service.number(FIRST, DocumentKind.MINUTES, "5");
        workspace.ledger().undo(Scope.of(FIRST));

        assertThat(number(FIRST, DocumentKind.MINUTES)).isEmpty();
    }
}
