package vn.thuky.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/**
 * A small conference in a real workspace, planned from 8:30: three items (i0 opening, i1 papers, i2 closing), two registered papers in
 * i1 (s0 of Hà Nội, s1 of Đà Nẵng), two sites (d0 main, d1) and three people (p0 at the main site, p1 and p2 at d1).
 */
public final class LiveConference implements AutoCloseable {
    public static final ConferenceId ID = new ConferenceId("hoi-nghi");
    public static final LocalDateTime START = LocalDateTime.of(2026, 9, 30, 8, 30);

    public final SetClock clock = new SetClock(START);
    public final Workspace workspace;
    public final LiveService live;
    public final QueueService queue;
    public final NoteService notes;
    public final RollCallService rollCall;
    public final VoteService votes;
    public final ReschedulingService rescheduling;
    public final Drafts drafts;
    public final ShorthandService shorthands;

    public LiveConference(Path folder) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        live = new LiveService(ledger, store(), clock);
        queue = new QueueService(ledger, store(), clock);
        notes = new NoteService(ledger, store(), clock);
        rollCall = new RollCallService(ledger, store(), clock);
        votes = new VoteService(ledger, store());
        rescheduling = new ReschedulingService(ledger, store(), clock);
        drafts = new Drafts(workspace.folder(), ledger);
        shorthands = new ShorthandService(ledger, store().office());
        if (store().conferences().find(ID).isEmpty()) {
            ledger.write(everything());
        }
    }

    public Store store() {
        return workspace.store();
    }

    public Conference conference() {
        return store().conferences().find(ID).orElseThrow();
    }

    public static AgendaItemId item(int number) {
        return new AgendaItemId("i" + number);
    }

    public static SpeechId speech(int number) {
        return new SpeechId("s" + number);
    }

    public static SiteId site(int number) {
        return new SiteId("d" + number);
    }

    public static ParticipantId person(int number) {
        return new ParticipantId("p" + number);
    }

    public static OrganizationId organization(int number) {
        return new OrganizationId("o" + number);
    }

    public AgendaItem theItem(int number) {
        return store().agenda().item(item(number)).orElseThrow();
    }

    public Speech theSpeech(int number) {
        return store().speeches().speech(speech(number)).orElseThrow();
    }

    public Participant thePerson(int number) {
        return store().people().participant(person(number)).orElseThrow();
    }

    public Note note(NoteId id) {
        return store().speeches().note(id).orElseThrow();
    }

    /** Sets up a shorthand. */
    public void shorthand(String code, String text, ShorthandUse use) {
        shorthands.change(
                shorthands.add().id(), one -> one.withCode(code).withText(text).withUse(use));
    }

    /** Goes on by so many minutes. */
    public void pass(int minutes) {
        clock.pass(Duration.ofMinutes(minutes));
    }

    private static List<Edit> everything() {
        return List.of(
                Edit.put(
                        Conference.named(ID, "Hội nghị giao ban").withPlanned(Period.of(START, START.plusMinutes(70)))),
                Edit.put(named(organization(0), "Sở Giáo dục và Đào tạo Hà Nội", "Sở GDĐT Hà Nội")),
                Edit.put(named(organization(1), "Sở Giáo dục và Đào tạo Đà Nẵng", "Sở GDĐT Đà Nẵng")),
                Edit.put(Site.named(site(0), ID, "Bộ GDĐT").withMain(true)),
                Edit.put(Site.named(site(1), ID, "Đà Nẵng").withPosition(1)),
                Edit.put(seat(0, "Ngô Thị Minh", 0, 0)),
                Edit.put(seat(1, "Lê Văn Đức", 1, 1)),
                Edit.put(seat(2, "", 1, 1)),
                Edit.put(agendaItem(0, "Khai mạc", 10)),
                Edit.put(agendaItem(1, "Tham luận của các Sở", 40)),
                Edit.put(agendaItem(2, "Bế mạc", 20)),
                Edit.put(paper(0, "Nâng chất lượng đại trà", 0)),
                Edit.put(paper(1, "Chuyển đổi số", 1)));
    }

    private static Organization named(OrganizationId id, String name, String abbreviation) {
        var blank = Organization.named(id, name);
        return new Organization(id, name, abbreviation, blank.kind(), blank.rank());
    }

    private static AgendaItem agendaItem(int number, String title, int minutes) {
        return AgendaItem.titled(item(number), ID, title).withPosition(number).withPlanned(Duration.ofMinutes(minutes));
    }

    private static Speech paper(int number, String title, int seat) {
        return Speech.titled(speech(number), ID, title)
                .withPosition(number)
                .withSpeakers(List.of(person(seat)))
                .withOrganization(Optional.of(organization(seat)))
                .withSite(Optional.of(site(seat)))
                .withItem(Optional.of(item(1)))
                .withRegistered(Duration.ofMinutes(10));
    }

    private static Participant seat(int number, String name, int ofOrganization, int atSite) {
        var seat = Participant.seat(person(number), ID);
        return new Participant(
                seat.id(),
                ID,
                new Person("", "", name),
                "Giám đốc",
                Optional.of(organization(ofOrganization)),
                Optional.of(site(atSite)),
                seat.role(),
                "",
                number,
                0,
                seat.contact(),
                seat.attendance());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
