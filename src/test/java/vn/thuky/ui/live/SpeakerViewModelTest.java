package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;

@SuppressWarnings("NullAway.Init")
class SpeakerViewModelTest {
    private LiveModel live;
    private SpeakerViewModel speaker;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        speaker = live.model.speaker();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void peopleAndOrganizationsAreFoundByAnyPartWithoutAccents() {
        speaker.askForNew();
        assertThat(found("duc")).containsExactly("Lê Văn Đức", "Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng");
        assertThat(found("le van")).containsExactly("Lê Văn Đức");
        assertThat(found("dao tao da nang")).containsExactly("Sở GDĐT Đà Nẵng");
        assertThat(found("gddt")).contains("Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng");
        assertThat(found("không có ai")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    @Test
    void whatBeginsWithWhatIsTypedComesFirst() {
        speaker.askForNew();

        assertThat(found("sở").getFirst()).startsWith("Sở GDĐT");
    }

    @Test
    void whoWaitsIsCalledByPartOfTheNameOrTheOrganization() {
        speaker.askForWaiting();
        assertThat(found("gddt")).hasSize(2);
        type("gddt");
        assertThat(live.desk.notice()).isEqualTo("live.speaker.several");
        type("đà n");
        assertThat(live.c.theSpeech(1).status()).isEqualTo(SpeechStatus.SPEAKING);

        speaker.askForWaiting();
        type("đức");
        assertThat(live.desk.notice()).isEqualTo("live.speaker.notWaiting");
        type("minh");
        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(live.c.theSpeech(1).status()).isEqualTo(SpeechStatus.DONE);
        assertThat(speaker.questionProperty().get()).isEmpty();
    }

    @Test
    void theOnlyOneFoundIsTaken() {
        speaker.askForNew();
        type("đức");

        assertThat(last().speakers()).containsExactly(person(1));
        assertThat(speaker.questionProperty().get()).isEmpty();
    }

    @Test
    void aSpeechThatIsTakenBackIsAskedAboutNoMore() {
        live.c.queue.beginUnnamed(ID);
        speaker.askForPresent();
        live.undo();

        assertThat(speaker.questionProperty().get()).isEmpty();
    }

    @Test
    void aNameOnNoListIsTakenAsTyped() {
        speaker.askForNew();
        type("  Trần  Thị Hoa ");

        assertThat(live.c.store().people().participants(ID))
                .extracting(p -> p.person().name())
                .contains("Trần Thị Hoa");
    }

    @Test
    void twoOfTheSameNameAreLeftToChoose() {
        live.c.workspace.ledger().write(Edit.put(live.c.thePerson(0).withPerson(new Person("", "", "Lê Văn Đức"))));
        speaker.askForNew();
        type("Lê Văn Đức");

        assertThat(live.desk.notice()).isEqualTo("live.speaker.several");
        assertThat(speaker.found()).extracting(Candidate::detail).doesNotHaveDuplicates();
    }

    @Test
    void severalFoundAreLeftToChoose() {
        speaker.askForNew();
        type("gddt");
        assertThat(live.desk.notice()).isEqualTo("live.speaker.several");
        assertThat(speaker.questionProperty().get()).isPresent();

        speaker.choose(speaker.found().stream()
                .filter(candidate -> candidate.name().equals("Sở GDĐT Đà Nẵng"))
                .findFirst()
                .orElseThrow());
        assertThat(last().organization()).contains(organization(1));
    }

    @Test
    void thePresentSpeakerIsNamed() {
        speaker.askForPresent();
        assertThat(speaker.questionProperty().get()).isEmpty();

        live.c.queue.beginUnnamed(ID);
        speaker.askForPresent();
        type("Lê Văn Đức");
        assertThat(live.c.store().speeches().speaking(ID).getFirst().speakers()).containsExactly(person(1));
        assertThat(live.c.store().speeches().speeches(ID)).hasSize(3);
    }

    @Test
    void nothingTypedIsNoAnswer() {
        speaker.askForNew();
        type(" ");
        assertThat(speaker.questionProperty().get()).isPresent();

        speaker.cancel();
        assertThat(speaker.questionProperty().get()).isEqualTo(Optional.empty());
        assertThat(live.c.store().speeches().speeches(ID)).hasSize(2);
    }

    private List<String> found(String typed) {
        speaker.textProperty().set(typed);
        return speaker.found().stream().map(Candidate::name).toList();
    }

    private void type(String name) {
        speaker.textProperty().set(name);
        speaker.chooseTyped();
    }

    private Speech last() {
        return live.c.store().speeches().speeches(ID).getLast();
    }
}
