package vn.thuky.ui.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Site;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class SitesViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SitesConference c;

    @SuppressWarnings("NullAway.Init")
    private SitesViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        c = new SitesConference(folder);
        model = c.open(desk.desk());
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void showsTheSitesWithTheirPeople() {
        assertThat(shown()).containsExactly("Bộ GDĐT", "Hà Nội");
        assertThat(row(1).lineProperty().get().people()).isEqualTo("1");
        assertThat(model.summaryProperty().get().values()).containsExactly(2, 1, 0);
        assertThat(model.conferenceNameProperty().get()).isEqualTo("Hội nghị giao ban");
    }

    @Test
    void anAddedSiteIsSelectedAndNamed() {
        model.add();
        var row = model.selection().current().orElseThrow();
        assertThat(row.text(SiteText.NAME).typedProperty().get().problem()).isPresent();

        model.type(row, SiteText.NAME, "Cần Thơ");
        model.type(row, SiteText.TECHNICIAN_PHONE, "0292 123");

        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội", "Cần Thơ");
        assertThat(c.sites().getLast().technician().phone()).isEqualTo("0292 123");
    }

    @Test
    void aNameIsNotTakenAwayButStaysMarked() {
        model.type(row(0), SiteText.NAME, "");

        assertThat(row(0).text(SiteText.NAME).typedProperty().get().problem()).isPresent();
        assertThat(c.names()).containsExactly("Bộ GDĐT", "Hà Nội");
    }

    @Test
    void aSecondSiteOfTheSameNameAndAStrangeTelephoneAreKeptAndMarked() {
        model.add();
        var row = model.selection().current().orElseThrow();
        model.type(row, SiteText.NAME, "ha nội");
        model.type(row, SiteText.TECHNICIAN_PHONE, "0912abc");
        model.type(row, SiteText.REPRESENTATIVE_PHONE, "(024) 38.123 456; 0912-345-678");

        assertThat(c.names()).endsWith("Hà Nội", "ha nội");
        assertThat(problem(row, SiteText.NAME)).isEqualTo("sites.problem.sameName");
        assertThat(problem(row(1), SiteText.NAME)).isEqualTo("sites.problem.sameName");
        assertThat(problem(row(0), SiteText.NAME)).isEmpty();
        assertThat(problem(row, SiteText.TECHNICIAN_PHONE)).isEqualTo("sites.problem.phone");
        assertThat(problem(row, SiteText.REPRESENTATIVE_PHONE)).isEmpty();
    }

    @Test
    void aSiteWithoutANameIsNotCalledByItWhenDeleted() {
        model.add();
        model.delete();

        assertThat(desk.notice()).isEqualTo("sites.deletedNameless");
    }

    private static String problem(SiteRow row, SiteText text) {
        return row.text(text).typedProperty().get().problem().map(Message::key).orElse("");
    }

    @Test
    void anotherMainSiteTakesThePlaceOfTheFormer() {
        model.setMain(row(1));

        assertThat(c.sites()).extracting(Site::main).containsExactly(false, true);
        c.undo();
        assertThat(row(0).main().getValue()).isTrue();
    }

    @Test
    void sitesAreMovedByKeysAndByDragging() {
        model.selection().select(row(1));
        model.moveUp();
        assertThat(shown()).containsExactly("Hà Nội", "Bộ GDĐT");

        model.move(0, 2);
        assertThat(shown()).containsExactly("Bộ GDĐT", "Hà Nội");
        assertThat(model.selection().rows())
                .extracting(SiteRow::key)
                .containsExactly(c.sites().getLast().id());
    }

    @Test
    void trialsAndEventsOfTheSelectedLineAreNotedNewestFirst() {
        model.selection().select(row(1));
        var log = model.log();

        log.checkRemarkProperty().set(" tiếng vọng ");
        log.tried(false);
        c.clock.set(c.clock.now().plusMinutes(20));
        log.tried(true);
        log.happened(LineState.LOST);

        assertThat(log.checks()).extracting(LogEntry::moment).containsExactly("14:50 27/8", "14:30 27/8");
        assertThat(log.checks().getLast().remark()).isEqualTo("tiếng vọng");
        assertThat(log.checkRemarkProperty().get()).isEmpty();
        assertThat(row(1).lineProperty().get().lastEvent().orElseThrow().mood()).isEqualTo(LogEntry.Mood.BAD);

        log.forget(log.checks().getFirst());
        assertThat(log.checks()).hasSize(1);
        c.undo();
        assertThat(log.checks()).hasSize(2);
    }

    @Test
    void theLogIsThatOfTheSelectedSite() {
        model.selection().select(row(1));
        model.log().tried(true);
        model.selection().select(row(0));

        assertThat(model.log().checks()).isEmpty();
        assertThat(model.log().siteProperty().get().orElseThrow().site().name()).isEqualTo("Bộ GDĐT");
    }

    @Test
    void deletingCanBeTakenBackAndLeavesThePeople() {
        model.selection().select(row(1));
        model.delete();
        assertThat(shown()).containsExactly("Bộ GDĐT");
        assertThat(desk.notice()).isEqualTo("sites.deleted");
        assertThat(c.workspace.store().people().participants(SitesConference.ID))
                .hasSize(1);

        desk.takeOffer();

        assertThat(row(1).lineProperty().get().people()).isEqualTo("1");
    }

    @Test
    void aSiteIsRevealedAndItsHistoryOneStepAway() {
        model.reveal("s1");
        model.openHistory();

        assertThat(desk.place()).isEqualTo(new Place.History("hoi-nghi", Optional.of("s1")));
    }

    private SiteRow row(int index) {
        return model.rows().get(index);
    }

    private List<String> shown() {
        return model.rows().stream()
                .map(row -> row.text(SiteText.NAME).typedProperty().get().text())
                .toList();
    }
}
