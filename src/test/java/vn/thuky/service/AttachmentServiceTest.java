package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.ConferenceId;

class AttachmentServiceTest {
    private static final ConferenceId CONFERENCE = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aFileIsKeptUnderTheHashOfItsContent() throws IOException {
        var taken = take(file("Báo cáo.docx", "abc"));

        assertThat(taken.fileName()).isEqualTo("Báo cáo.docx");
        assertThat(taken.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(taken.size()).isEqualTo(3);
        assertThat(stored()).containsExactly(taken.sha256());
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        take(file("a.pdf", "abc"));
        take(file("b.pdf", "abc"));

        assertThat(stored()).hasSize(1);
    }

    @Test
    void progressIsTold() throws IOException {
        var told = new ArrayList<Integer>();
        service().take(CONFERENCE, file("a.pdf", "x".repeat(100_000)), (done, of) -> told.add(100 * done / of));

        assertThat(told).hasSizeGreaterThan(1).isSorted().endsWith(100);
    }

    @Test
    void calledOffNothingIsLeftOfIt() throws IOException {
        var file = file("a.pdf", "x".repeat(100_000));

        assertThatThrownBy(() -> service().take(CONFERENCE, file, (_, _) -> false))
                .isInstanceOf(CalledOff.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothing() throws IOException {
        var small = new AttachmentService(new DataFolder(root.resolve("data")), 10, Clock.systemUTC());

        var intake = small.take(CONFERENCE, file("a.pdf", "x".repeat(11)), Progress.NONE);

        assertThat(intake).isEqualTo(new Intake.Refused("a.pdf", IntakeProblem.TOO_LARGE));
        assertThat(stored()).isEmpty();
        assertThat(small.take(CONFERENCE, file("b.pdf", "x".repeat(10)), Progress.NONE))
                .isInstanceOf(Intake.Taken.class);
    }

    @Test
    void aFolderIsRefused() throws IOException {
        var folder = Files.createDirectory(root.resolve("thu-muc"));

        assertThat(service().take(CONFERENCE, folder, Progress.NONE))
                .isEqualTo(new Intake.Refused("thu-muc", IntakeProblem.NOT_A_FILE));
    }

    @Test
    void aCheckedCopyIsGotOutUnderASafeName() throws IOException {
        var opening = service().open(take(file("Báo cáo  số 1.docx", "abc")));

        assertThat(opening).isInstanceOfSatisfying(Opening.Ready.class, ready -> {
            assertThat(ready.copy()).hasContent("abc").hasFileName("Bao-cao-so-1.docx");
            assertThat(ready.copy().toFile().canWrite() && notRoot()).isFalse();
        });
    }

    @Test
    void aChangedFileIsNotOpened() throws IOException {
        var taken = take(file("a.pdf", "abc"));
        Files.writeString(attachments().resolve(taken.sha256()), "abd");

        assertThat(service().open(taken)).isEqualTo(new Opening.Refused(OpeningProblem.DAMAGED));
    }

    @Test
    void aMissingFileIsNotOpened() throws IOException {
        var taken = take(file("a.pdf", "abc"));
        Files.delete(attachments().resolve(taken.sha256()));

        assertThat(service().open(taken)).isEqualTo(new Opening.Refused(OpeningProblem.MISSING));
    }

    @Test
    void aRecordPointingElsewhereIsNotOpened() throws IOException {
        file("secret.pdf", "secret");
        var taken = take(file("a.pdf", "abc"));
        var foreign = new Attachment(taken.id(), CONFERENCE, "a.pdf", "../../../../secret.pdf", 6, taken.addedAt());

        assertThat(service().open(foreign)).isEqualTo(new Opening.Refused(OpeningProblem.MISSING));
    }

    @Test
    void whatMightBeAProgramIsKeptButNotOpened() throws IOException {
        assertThat(service().open(take(file("setup.exe", "MZ")))).isEqualTo(new Opening.Refused(OpeningProblem.UNSAFE));
        assertThat(service().open(take(file("noending", "x")))).isEqualTo(new Opening.Refused(OpeningProblem.UNSAFE));
    }

    private Attachment take(Path file) {
        return ((Intake.Taken) service().take(CONFERENCE, file, Progress.NONE)).attachment();
    }

    private AttachmentService service() {
        return new AttachmentService(new DataFolder(root.resolve("data")), Clock.systemUTC());
    }

    private Path attachments() {
        return new DataFolder(root.resolve("data")).attachments(CONFERENCE);
    }

    private List<String> stored() throws IOException {
        try (var files = Files.list(attachments())) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(root.resolve(name), content);
    }

    private static boolean notRoot() {
        return !"root".equals(System.getProperty("user.name"));
    }
}
