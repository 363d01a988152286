package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.document.Dossier;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.ConnectionCheck;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.Checklist.Check;
import vn.thuky.service.Checklist.Topic;

class ChecklistTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 1, 8, 0);
    private static final Conference READY = Conference.named(ID, "Giao ban")
            .withPlace("Phòng họp 1")
            .withIssuer(Issuer.UNKNOWN.withAgency("Văn phòng"))
            .withPlanned(Period.of(START, START.plusHours(1)));
    private static final Site TESTED =
            site("s1").withMain(true).withCheck(new ConnectionCheck(START.minusDays(1), true, ""));
    private static final List<Participant> PEOPLE =
            List.of(seat("p1").withRole(Role.CHAIR), seat("p2").withRole(Role.SECRETARY));

    @Test
    void ofAConferenceThatIsOnlyNamedEverythingElseIsOpen() {
        var list = Checklist.of(dossier(Conference.named(ID, "Giao ban"), List.of(), List.of(), List.of(), List.of()));

        assertThat(list.checks().stream().filter(Check::done))
                .extracting(Check::topic)
                .containsExactly(Topic.NAME);
        assertThat(list.total()).isEqualTo(Topic.values().length - 1);
    }

    @Test
    void everythingIsDoneWhenTheRecordsSaySo() {
        var list =
                Checklist.of(dossier(READY, List.of(TESTED), PEOPLE, List.of(item("i1", 60)), List.of(speech("p1"))));

        assertThat(list.done()).isEqualTo(list.total()).isEqualTo(Topic.values().length);
    }

    @Test
    void aConferenceInOneRoomNeedsNoSites() {
        var list = Checklist.of(dossier(
                READY.withForm(ConferenceForm.IN_PERSON), List.of(), PEOPLE, List.of(item("i1", 60)), List.of()));

        assertThat(list.checks()).extracting(Check::topic).doesNotContain(Topic.MAIN_SITE, Topic.LINES);
        assertThat(list.done()).isEqualTo(list.total());
    }

    @Test
    void aSiteWhoseLastTestFailedIsPointedOut() {
        var failed = site("s2")
                .withCheck(new ConnectionCheck(START.minusDays(2), true, ""))
                .withCheck(new ConnectionCheck(START.minusDays(1), false, ""));

        var check = check(dossier(READY, List.of(TESTED, failed), PEOPLE, List.of(), List.of()), Topic.LINES);

        assertThat(check).isEqualTo(new Check(Topic.LINES, false, 1, Optional.of("s2")));
    }

    @Test
    void itemsWithoutALengthAreCounted() {
        var agenda = List.of(item("i1", 30), item("i2", 0), item("i3", 0));

        var check = check(dossier(READY, List.of(), PEOPLE, agenda, List.of()), Topic.LENGTHS);

        assertThat(check).isEqualTo(new Check(Topic.LENGTHS, false, 2, Optional.of("i2")));
    }

    @Test
    void anAgendaLongerThanTheConferenceTellsByHowMuch() {
        var check = check(dossier(READY, List.of(), PEOPLE, List.of(item("i1", 75)), List.of()), Topic.END);

        assertThat(check).isEqualTo(new Check(Topic.END, false, 15, Optional.empty()));
    }

    @Test
    void aSpeechWithoutASpeakerIsPointedOut() {
        var check = check(dossier(READY, List.of(), PEOPLE, List.of(), List.of(speech())), Topic.SPEAKERS);

        assertThat(check).isEqualTo(new Check(Topic.SPEAKERS, false, 1, Optional.of("t1")));
    }

    private static Check check(Dossier dossier, Topic topic) {
        return Checklist.of(dossier).checks().stream()
                .filter(check -> check.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static Dossier dossier(
            Conference conference,
            List<Site> sites,
            List<Participant> participants,
            List<AgendaItem> agenda,
            List<Speech> speeches) {
        return new Dossier(
                conference,
                Settings.DEFAULT,
                List.of(),
                sites,
                participants,
                agenda,
                speeches,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Site site(String id) {
        return Site.named(new SiteId(id), ID, "Điểm cầu");
    }

    private static Participant seat(String id) {
        return Participant.seat(new ParticipantId(id), ID);
    }

    private static AgendaItem item(String id, int minutes) {
        return AgendaItem.titled(new AgendaItemId(id), ID, "Mục").withPlanned(Duration.ofMinutes(minutes));
    }

    private static Speech speech(String... speakers) {
        var blank = Speech.titled(new SpeechId("t1"), ID, "Tham luận");
        return new Speech(
                blank.id(),
                ID,
                0,
                blank.kind(),
                blank.title(),
                Arrays.stream(speakers).map(ParticipantId::new).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofMinutes(10),
                blank.status(),
                List.of(),
                Period.UNKNOWN);
    }
}
