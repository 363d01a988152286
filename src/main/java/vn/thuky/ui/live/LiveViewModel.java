package vn.thuky.ui.live;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Changes;
import vn.thuky.service.LiveRecords;
import vn.thuky.service.LiveService.Touched;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The live record of one conference: its parts, what is going on, and commands that depend on where the user is. */
public final class LiveViewModel {
    /** What names and headings are made of. */
    private static final Set<RecordKind> NAMED = EnumSet.of(
            RecordKind.ORGANIZATION,
            RecordKind.PARTICIPANT,
            RecordKind.SITE,
            RecordKind.AGENDA_ITEM,
            RecordKind.SPEECH);

    private final LiveServices services;
    private final Desk desk;
    private final ConferenceId conference;
    private final LiveState state;
    private final LiveHeading heading;
    private final Candidates candidates;
    private final NowViewModel now;
    private final CourseViewModel course;
    private final StreamViewModel stream;
    private final EntryViewModel entry;
    private final MentionViewModel mention;
    private final QueueViewModel queue;
    private final RollCallViewModel rollCall;
    private final SpeakerViewModel speaker;
    private final Expansions expansions;
    private final FollowUpViewModel followUp;
    private final VoteViewModel vote;
    private final RescheduleViewModel reschedule;
    private final TimesViewModel times = new TimesViewModel();
    private final ReadOnlyObjectWrapper<Worded> title = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Worded> subtitle = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Worded> begun = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ConferenceStatus> status =
            new ReadOnlyObjectWrapper<>(ConferenceStatus.PREPARING);
    private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.ENTRY);
    private final Changes.Subscription subscription;

    /** A part of the screen that can have the focus. */
    public enum Region {
        ENTRY,
        STREAM,
        COURSE,
        QUEUE,
        ROLL_CALL
    }

    public LiveViewModel(LiveServices services, Desk desk, Clock time, Place.Live place) {
        this.services = services;
        this.desk = desk;
        this.conference = new ConferenceId(place.conferenceId());
        this.state = new LiveState(conference, time);
        this.heading = new LiveHeading(state);
        this.candidates = new Candidates(state);
        this.now = new NowViewModel(state, services, desk);
        this.course = new CourseViewModel(state, services, desk);
        var writing = services.writing();
        this.stream = new StreamViewModel(state, writing, desk);
        this.expansions = new Expansions(state, writing, desk);
        this.entry = new EntryViewModel(state, writing, desk, expansions, stream.latest());
        this.followUp = new FollowUpViewModel(state, writing, desk);
        this.mention = new MentionViewModel(desk, candidates);
        this.queue = new QueueViewModel(state, services, desk);
        this.rollCall = new RollCallViewModel(state, services, desk);
        this.vote = new VoteViewModel(state, services, desk);
        stream.onVote(taken -> vote.correct(taken.value()));
        this.reschedule = new RescheduleViewModel(state, services.rescheduling(), desk);
        this.speaker = new SpeakerViewModel(state, services, desk, candidates);
        desk.tasks().run(() -> services.live().load(conference), loaded -> {
            loaded.ifPresent(this::show);
            place.selected().map(NoteId::new).ifPresent(stream::select);
        });
        desk.tasks()
                .run(
                        () -> writing.drafts().read(conference),
                        left -> entry.restore(left, stream.latest().note()));
        this.subscription = services.live()
                .follow(
                        conference,
                        change -> desk.tasks().run(() -> services.live().touched(change), this::apply));
    }

    public NowViewModel now() {
        return now;
    }

    public CourseViewModel course() {
        return course;
    }

    public StreamViewModel stream() {
        return stream;
    }

    public EntryViewModel entry() {
        return entry;
    }

    public MentionViewModel mention() {
        return mention;
    }

    public QueueViewModel queue() {
        return queue;
    }

    public RollCallViewModel rollCall() {
        return rollCall;
    }

    public SpeakerViewModel speaker() {
        return speaker;
    }

    public FollowUpViewModel followUp() {
        return followUp;
    }

    /** Opens what is to be done after the selected note, or the last. */
    public void openFollowUp() {
        stream.withCurrent(followUp::open);
    }

    public VoteViewModel vote() {
        return vote;
    }

    public RescheduleViewModel reschedule() {
        return reschedule;
    }

    public TimesViewModel times() {
        return times;
    }

    public ReadOnlyObjectProperty<Worded> titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Worded> subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** When the conference was opened, and how late it is. */
    public ReadOnlyObjectProperty<Worded> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** The time of day, with seconds. */
    public ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ConferenceStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether things may begin: the conference is not over. */
    static boolean held(ConferenceStatus status) {
        return status == ConferenceStatus.PREPARING || status == ConferenceStatus.IN_SESSION;
    }

    /** Wording of what opens the conference: once it is over, it is opened again. */
    static String openingKey(ConferenceStatus status) {
        return held(status) ? "live.open" : "live.openAgain";
    }

    public Region region() {
        return region.get();
    }

    /** A part of the screen got the focus, or lost it. */
    public void focused(Region part) {
        region.set(part);
    }

    /** Opens the conference, or opens it again. */
    public void open() {
        desk.tasks().run(() -> services.live().open(conference));
    }

    /** Closes the conference and all that goes on. */
    public void close() {
        var said = new Closing(state).words();
        desk.tasks()
                .run(
                        () -> services.live().close(conference),
                        closed -> closed.ifPresent(step ->
                                desk.offerUndo(said, () -> services.live().takeBack(step))));
    }

    /** Sets the kind of the line being typed; of an empty line, that of the selected or the last note. */
    public void setKind(NoteKind kind) {
        if (region.get() == Region.ENTRY && !entry.isEmpty()) {
            entry.choose(kind);
        } else {
            stream.setKind(kind);
        }
    }

    /** Takes out what is selected where the user is. */
    public void delete() {
        switch (region.get()) {
            case STREAM -> stream.selectedVote().ifPresentOrElse(vote::delete, stream::delete);
            case QUEUE -> queue.withdraw();
            case COURSE -> course.delete();
            case ENTRY, ROLL_CALL -> {}
        }
    }

    /** Moves what is selected in the queue. */
    public void move(int places) {
        if (region.get() == Region.QUEUE) {
            queue.move(places);
        }
    }

    /** Corrects the times of what is selected where the user is; elsewhere, of the pause or of what goes on, or of the conference. */
    public void correctTimes() {
        var item = region.get() == Region.COURSE ? course.selectedItem() : state.runningItem();
        var speech = region.get() == Region.QUEUE ? queue.selectedSpeech() : state.runningSpeech();
        var pause = region.get() == Region.COURSE
                ? course.selectedPause()
                : state.conference().pauses().running();
        var corrections = new Corrections(state, services, desk);
        if (region.get() == Region.ROLL_CALL) {
            rollCall.correct();
        } else if (pause.isPresent() && region.get() != Region.QUEUE) {
            times.correct(corrections.ofPause(pause.get()));
        } else if (region.get() != Region.COURSE && speech.isPresent()) {
            times.correct(corrections.of(speech.get()));
        } else if (item.isPresent()) {
            times.correct(corrections.of(item.get()));
        } else {
            times.correct(corrections.ofConference());
        }
    }

    /** A second has passed. */
    public void tick() {
        clock.set(Figures.seconds(state.now()));
        var since = heading.begun(course.delay());
        if (!since.equals(begun.get())) {
            begun.set(since);
        }
        if (state.inSession()) {
            now.tick();
            course.refresh();
            queue.refresh();
        }
        reschedule.refresh();
    }

    /** The screen is left: what is typed is kept. */
    public void leave() {
        subscription.close();
        stream.keepEdit();
        entry.leave();
    }

    private void show(LiveRecords records) {
        state.load(records);
        stream.load(records.notes());
        refresh();
    }

    private void apply(List<Touched> touched) {
        var before = state.conference().status();
        var kinds = state.apply(touched);
        if (before == ConferenceStatus.PREPARING && state.inSession()) {
            tellOtherDay();
        }
        stream.apply(touched);
        touched.stream()
                .filter(record ->
                        record.kind() == RecordKind.NOTE && record.now().isEmpty())
                .forEach(record -> followUp.gone(new NoteId(record.id())));
        if (kinds.stream().anyMatch(NAMED::contains) || kinds.contains(RecordKind.CONFERENCE)) {
            refresh();
        }
        if (kinds.contains(RecordKind.SHORTHAND) || kinds.contains(RecordKind.SETTINGS)) {
            expansions.reload();
        }
        if (kinds.contains(RecordKind.VOTE)) {
            vote.refresh();
            stream.showVotes();
        }
        if (kinds.stream().anyMatch(NAMED::contains) || kinds.contains(RecordKind.COMMITMENT)) {
            stream.refresh();
        }
    }

    /** It was opened on another day than planned. */
    private void tellOtherDay() {
        var opened = state.conference();
        opened.planned()
                .start()
                .filter(_ -> opened.daysMoved() != 0)
                .ifPresent(plan ->
                        desk.notices().info(Message.of("live.begun.otherDay", Figures.day(plan.toLocalDate()))));
    }

    private void refresh() {
        var shown = state.conference();
        title.set(new Plain(shown.name()));
        status.set(shown.status());
        subtitle.set(heading.subtitle());
        candidates.refresh();
        entry.terms().refresh();
        followUp.refresh();
        now.refresh();
        course.refresh();
        queue.refresh();
        speaker.refresh();
        rollCall.refresh();
        vote.refresh();
        tick();
    }
}
