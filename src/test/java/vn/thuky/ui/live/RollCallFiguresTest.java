package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Paragraph;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DossierService;
import vn.thuky.service.LiveConference;
import vn.thuky.service.RollCallService.Substitute;

/** Whatever is done in the roll call, the screen and the minutes give the same figures: in all, by group, by site. */
@SuppressWarnings("NullAway.Init")
class RollCallFiguresTest {
    private static final int STEPS = 80;
    private static final List<AttendanceState> STATES = List.of(AttendanceState.values());
    private static final List<String> GROUPS = List.of("Lãnh đạo Bộ", "Sở GDĐT", "");

    private final Random random = new Random(20260930);
    private LiveModel live;
    private RollCallViewModel rollCall;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        rollCall = live.model.rollCall();
        var edits = new ArrayList<Edit>();
        edits.add(Edit.put(Site.named(site(2), ID, "Đà Nẵng").withPosition(2)));
        for (var number = 3; number < 14; number++) {
            edits.add(Edit.put(Participant.seat(new ParticipantId("p" + number), ID)
                    .withPerson(new Person("", "", "Đại biểu " + number))
                    .withOrganization(Optional.of(organization(number % 2)))
                    .withGroup(GROUPS.get(number % 3))
                    .withSite(number == 13 ? Optional.of(new SiteId("gone")) : Optional.of(site(number % 4)))
                    .withRank(number)));
        }
        live.c.workspace.ledger().write(edits);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void theScreenAndTheMinutesGiveTheSameFigures() {
        for (var step = 0; step < STEPS; step++) {
            doSomething();
            var minutes = minutes();

            assertThat(minutes)
                    .contains("Thành phần tham dự (danh sách tại Phụ lục): "
                            + LiveModel.said(rollCall.sentenceProperty().get()) + ".");
            assertThat(minutes)
                    .containsSequence(rollCall.groupsProperty().get().stream()
                            .map(LiveModel::said)
                            .toList());
            assertThat(minutes)
                    .containsSequence(rollCall.sites().stream()
                            .map(row -> row.line())
                            .map(line -> "- " + place(line) + ": " + LiveModel.said(line.sentence()) + ".")
                            .toList());
        }
    }

    private static String place(RollCallViewModel.SiteLine line) {
        return line.key().isEmpty() ? "Không ghi điểm cầu" : "Điểm cầu " + LiveModel.said(line.name());
    }

    private void doSomething() {
        var somebody = somebody();
        switch (random.nextInt(8)) {
            case 0 -> live.c.rollCall.toggle(somebody);
            case 1 -> live.c.rollCall.set(somebody, STATES.get(random.nextInt(STATES.size())));
            case 2 -> live.c.rollCall.excuse(somebody, "đi công tác");
            case 3 -> live.c.rollCall.came(somebody);
            case 4 -> live.c.rollCall.left(somebody);
            case 5 -> live.c.rollCall.substitute(somebody, Optional.of(somebody()));
            case 6 ->
                live.c.rollCall.record(
                        somebody,
                        live.c
                                .store()
                                .people()
                                .participant(somebody)
                                .orElseThrow()
                                .attendance(),
                        List.of(new Substitute.Named("Người mới"), new Substitute.Known(somebody())));
            default -> live.c.rollCall.allPresent(ID, Optional.of(site(random.nextInt(3))));
        }
    }

    private ParticipantId somebody() {
        var all = live.c.store().people().participants(ID);
        return all.get(random.nextInt(all.size())).id();
    }

    private List<String> minutes() {
        var dossier = new DossierService(live.c.store()).dossier(ID).orElseThrow();
        return new Papers()
                .paper(DocumentKind.MINUTES, dossier, LiveConference.START).blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> ((Paragraph) block).text().text())
                        .toList();
    }
}
