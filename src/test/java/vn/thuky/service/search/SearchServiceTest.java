package vn.thuky.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.LiveConference;

class SearchServiceTest {
    private static final Set<RecordKind> ALL = EnumSet.allOf(RecordKind.class);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private LiveConference conference;

    @BeforeEach
    void open() throws CannotOpen {
        conference = new LiveConference(root);
    }

    @AfterEach
    void close() {
        conference.close();
    }

    @Test
    void aNameWithoutAccentsFindsTheOneWithThem() {
        note("n1", "Đồng chí Đức đề nghị kéo dài đường truyền");

        assertThat(found("duc de nghi")).containsExactly("Đồng chí Đức đề nghị kéo dài đường truyền");
    }

    @Test
    void accentsThatWereTypedPutTheExactHitsFirst() {
        note("n1", "Ma túy học đường");
        note("n2", "Mã số học bạ");

        assertThat(found("mã")).startsWith("Mã số học bạ").contains("Ma túy học đường");
        assertThat(found("hoà")).isEqualTo(found("hòa"));
    }

    @Test
    void everyWordMustOccurThoughOneInTheTextAndOneInTheDetail() {
        write(Edit.put(
                Organization.named(new OrganizationId("x1"), "Sở Y tế Cà Mau").withAbbreviation("SYT Cà Mau")));

        assertThat(found("syt so y te")).containsExactly("Sở Y tế Cà Mau");
        assertThat(found("so y te bac lieu")).isEmpty();
    }

    @Test
    void whatSaysTheWordsItselfStandsBeforeWhatIsOnlyOfSomeoneCalledSo() {
        write(Edit.put(Organization.named(new OrganizationId("x1"), "Trung tâm Cao Bằng")
                .withAbbreviation("dạy nghề")));
        write(Edit.put(Organization.named(new OrganizationId("x2"), "Trường dạy nghề")));

        assertThat(found("dạy nghề")).containsExactly("Trường dạy nghề", "Trung tâm Cao Bằng");
    }

    @Test
    void allConferencesAreSearchedAndNothingOfADeletedOneIsFound() {
        var other = new ConferenceId("nam-ngoai");
        write(Edit.put(Conference.named(other, "Sơ kết năm ngoái")));
        write(Edit.put(Note.of(
                new NoteId("old"),
                other,
                LiveConference.START.minusYears(1),
                NoteKind.RESULT,
                "Xóa 12 điểm trường lẻ")));

        var hit = index().find("diem truong le", ALL, 10).found().getFirst();
        assertThat(hit.conference()).map(Conference::name).contains("Sơ kết năm ngoái");

        new ConferenceService(conference.workspace.ledger(), conference.store()).delete(other);
        assertThat(found("diem truong le")).isEmpty();
    }

    @Test
    void onlyTheKindsAskedForAreFoundAndTheRestIsCounted() {
        for (var i = 0; i < 5; i++) {
            note("n" + i, "Hạ tầng số " + i);
        }

        var answer = index().find("ha tang", EnumSet.of(RecordKind.NOTE), 2);

        assertThat(answer.found()).hasSize(2);
        assertThat(answer.all()).isEqualTo(5);
        assertThat(index().find("ha tang", EnumSet.of(RecordKind.SPEECH), 2)).isEqualTo(SearchIndex.Answer.NOTHING);
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found("  ")).isEmpty();
    }

    private void note(String id, String text) {
        write(Edit.put(Note.of(new NoteId(id), LiveConference.ID, LiveConference.START, NoteKind.REMARK, text)));
    }

    private void write(Edit edit) {
        conference.workspace.ledger().write(edit);
    }

    private SearchIndex index() {
        return new SearchService(conference.store()).read();
    }

    private List<String> found(String typed) {
        return index().find(typed, ALL, 50).found().stream().map(Found::text).toList();
    }
}
