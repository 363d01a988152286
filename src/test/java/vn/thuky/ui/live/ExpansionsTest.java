package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.domain.speech.Note;
import vn.thuky.service.CannotOpen;

@SuppressWarnings("NullAway.Init")
class ExpansionsTest {
    private LiveModel live;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void variablesSayWhatGoesOn() {
        snippet("{speaker}; {next}; {item}; {site}; {title}; {conference}; {time}; {date}; {khác}");
        live.c.live.begin(item(1));
        live.c.queue.begin(speech(0));

        assertThat(expanded("x"))
                .contains("Giám đốc Ngô Thị Minh; Giám đốc Lê Văn Đức; Tham luận của các Sở; Bộ GDĐT;"
                        + " Nâng chất lượng đại trà; Hội nghị giao ban; 08:30; 30/09/2026; {khác}");
    }

    @Test
    void variablesHaveVietnameseNamesAndWhatIsNotKnownIsSeen() {
        snippet("Mời {Tiếp theo} sau {người nói}, {chủ trì}");

        assertThat(expanded("kq x")).contains("Mời Giám đốc Ngô Thị Minh sau …, …");
    }

    @Test
    void aSnippetMadeOrDeletedMeanwhileIsKnown() {
        assertThat(expanded("x")).isEmpty();
        snippet("một");
        assertThat(expanded("x")).contains("một");
        live.c.shorthands.delete(
                live.c.shorthands.all().stream().map(one -> one.id()).toList());
        assertThat(expanded("x")).isEmpty();
    }

    @Test
    void abbreviationsAreWrittenOutAsAStepOfItsOwnAndSaid() {
        abbreviation("gdđt", "Giáo dục và Đào tạo");
        live.note("kq ngành gdđt tốt");
        assertThat(live.notes()).containsExactly("ngành gdđt tốt");

        live.c.shorthands.setAutocorrect(true);
        live.note("kq ngành GDĐT tốt");
        assertThat(live.notes()).containsExactly("ngành gdđt tốt", "ngành Giáo dục và Đào tạo tốt");
        assertThat(live.desk.desk().notices().shown().getLast().message().in(LiveModel.TEXTS))
                .isEqualTo("Đã viết đầy đủ: GDĐT → Giáo dục và Đào tạo");
        live.undo();
        assertThat(live.notes()).containsExactly("ngành gdđt tốt", "ngành GDĐT tốt");
    }

    @Test
    void theNoticeOffersToKeepItAsTyped() {
        abbreviation("hs", "học sinh");
        abbreviation("gv", "giáo viên");
        live.c.shorthands.setAutocorrect(true);
        live.note("hs và gv");
        live.note("tiếp");
        var notice = live.desk.desk().notices().shown().getFirst();
        assertThat(notice.message().key()).isEqualTo("live.entry.writtenOutSeveral");
        notice.offer().orElseThrow().action().run();

        assertThat(live.c.store().speeches().notes(ID)).extracting(Note::text).containsExactly("hs và gv", "tiếp");
    }

    private void snippet(String text) {
        live.c.shorthand("x", text, ShorthandUse.WHILE_TYPING);
    }

    private void abbreviation(String code, String text) {
        live.c.shorthand(code, text, ShorthandUse.WHEN_STORED);
    }

    private Optional<String> expanded(String line) {
        return live.model
                .entry()
                .expansion(line)
                .map(expansion -> expansion.text().in(LiveModel.TEXTS));
    }
}
