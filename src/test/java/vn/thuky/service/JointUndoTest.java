package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.ClusterId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.journal.Edit;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Steps that add people to a conference and their organizations to the office. */
class JointUndoTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final ConferenceId OTHER = new ConferenceId("c2");
    private static final Optional<String> INSIDE = Optional.of("c1");
    private static final Optional<String> OUTSIDE = Optional.empty();
    private static final String LIST = """
            Nguyễn Văn An\tGiám đốc\tSở GDĐT Hà Nội
            Trần Thị Bình\tHiệu trưởng\tTrường Trưng Vương
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private UndoService undo;
    private ParticipantService participants;
    private OrganizationService offices;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        participants = new ParticipantService(workspace.ledger(), workspace.store());
        offices = new OrganizationService(workspace.ledger(), workspace.store());
        if (workspace.store().conferences().all().isEmpty()) {
            write(Edit.put(Conference.named(ID, "Giao ban")));
            write(Edit.put(Conference.named(OTHER, "Tổng kết")));
        }
    }

    @AfterEach
    void close() {
        undo.close();
        workspace.close();
    }

    @Test
    void organizationsGoAndComeBackWithThePeopleOfAPastedList() {
        paste();

        assertThat(words(undo.undo(INSIDE))).isEqualTo("Thêm 2 đơn vị, thêm 2 đại biểu");
        assertThat(people()).isEmpty();
        assertThat(organizations()).isEmpty();

        assertThat(words(undo.redo(INSIDE))).isEqualTo("Thêm 2 đơn vị, thêm 2 đại biểu");
        assertThat(people()).hasSize(2).allMatch(one -> one.organization().isPresent());
        assertThat(organizations()).hasSize(2);
    }

    @Test
    void soTheyDoAfterARestart() throws CannotOpen {
        paste();
        again();
        assertThat(undo.undo(INSIDE)).isPresent();
        assertThat(organizations()).isEmpty();
        again();
        assertThat(undo.redo(INSIDE)).isPresent();
        assertThat(organizations()).hasSize(2);
        again();
        assertThat(undo.undo(INSIDE)).isPresent();
        assertThat(organizations()).isEmpty();
    }

    @Test
    void anOrganizationTypedForSomebodyGoesToo() {
        write(Edit.put(Participant.seat(new ParticipantId("p1"), ID)));
        participants.setOrganization(List.of(new ParticipantId("p1")), "Sở Y tế");

        undo.undo(INSIDE);
        assertThat(organizations()).isEmpty();
        assertThat(people()).hasSize(1);
        undo.redo(INSIDE);
        assertThat(organizations()).extracting(Organization::name).containsExactly("Sở Y tế");
    }

    @Test
    void whatWasDoneInTheOfficeInBetweenStays() {
        paste();
        offices.add("Vụ Giáo dục");

        undo.undo(INSIDE);
        assertThat(organizations()).extracting(Organization::name).containsExactly("Vụ Giáo dục");
        offices.add("Cục Công nghệ");
        undo.redo(INSIDE);
        assertThat(organizations())
                .extracting(Organization::name)
                .containsExactlyInAnyOrder("Sở GDĐT Hà Nội", "Trường Trưng Vương", "Vụ Giáo dục", "Cục Công nghệ");
    }

    @Test
    void anOrganizationAnotherConferenceNamesStays() {
        paste();
        participants.paste(OTHER, "Lê Văn Cường\tPhó Giám đốc\tSở GDĐT Hà Nội");

        undo.undo(INSIDE);
        assertThat(people()).isEmpty();
        assertThat(organizations()).extracting(Organization::name).containsExactly("Sở GDĐT Hà Nội");
        undo.redo(INSIDE);
        assertThat(organizations()).hasSize(2);
        undo.undo(INSIDE);
        undo.undo(Optional.of("c2"));
        assertThat(organizations()).extracting(Organization::name).containsExactly("Sở GDĐT Hà Nội");
    }

    @Test
    void anOrganizationThatWasChangedOrGroupedStays() {
        paste();
        var first = organizations().getFirst();
        var second = organizations().getLast();
        offices.change(first.id(), one -> one.withName("Sở Giáo dục"));
        write(Edit.put(Cluster.named(new ClusterId("k1"), "Cụm 1").withMembers(List.of(second.id()))));

        undo.undo(INSIDE);
        assertThat(people()).isEmpty();
        assertThat(organizations()).extracting(Organization::name).containsExactly("Sở Giáo dục", second.name());
    }

    @Test
    void theOfficeAloneTakesNeitherTheHalfOfAStepNorAnOrganizationThatIsNamed() {
        paste();
        var added = offices.add("Vụ Giáo dục");
        assertThat(words(undo.undo(OUTSIDE))).isEqualTo("Thêm đơn vị");
        assertThat(undo.undo(OUTSIDE)).isEmpty();
        assertThat(organizations()).hasSize(2);

        assertThat(undo.redo(OUTSIDE)).isPresent();
        write(Edit.put(Participant.seat(new ParticipantId("p9"), OTHER).withOrganization(Optional.of(added.id()))));
        offices.add("Cục Công nghệ");
        assertThat(undo.undo(OUTSIDE)).isPresent();
        assertThat(undo.undo(OUTSIDE)).isEmpty();
        assertThat(organizations()).hasSize(3);
    }

    private void paste() {
        participants.paste(ID, LIST);
    }

    private void again() throws CannotOpen {
        close();
        open();
    }

    private List<Participant> people() {
        return workspace.store().people().participants(ID);
    }

    private List<Organization> organizations() {
        return workspace.store().people().organizations();
    }

    private static String words(Optional<Step> step) {
        return step.orElseThrow().in(Texts.of(Language.VI));
    }

    private void write(Edit... edits) {
        workspace.ledger().write(edits);
    }
}
