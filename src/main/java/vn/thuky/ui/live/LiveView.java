package vn.thuky.ui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.LateCard;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Views;
import vn.thuky.ui.live.LiveViewModel.Region;

/** The live record: agenda, what goes on now, notes with the entry line, queue and roll call. The entry line has the focus. */
public final class LiveView implements Screen {
    /** Less wide, what is at both sides leaves more room for the notes. */
    private static final double NARROW = 1000;

    /** Less high, the queue gives way to the question who speaks. */
    private static final double LOW = 700;

    private final LiveViewModel model;
    private final Look look;
    private final Timeline seconds;
    private final NowView now;
    private final LateCard<TimesView> times;
    private final LateCard<VoteView> vote;
    private final LateCard<AttendanceView> attendance;
    private final LateCard<LineLogView> lineLog;
    private final LateCard<RescheduleView> reschedule;
    private final CourseView course;
    private final StreamView stream;
    private final LateCard<StreamFilterView> filter;
    private final EntryView entry;
    private final LateCard<SpeakerView> speaker;
    private final LateCard<FollowUpView> followUp;
    private final QueueView queue;
    private final RollCallView rollCall;

    @FXML
    private BorderPane root;

    @FXML
    private VBox head;

    @FXML
    private BorderPane middle;

    @FXML
    private VBox side;

    private final Map<Node, Region> parts = new HashMap<>();

    public LiveView(LiveViewModel model, Look look) {
        this.model = model;
        this.look = look;
        var views = new Views(look.texts());
        this.filter = new LateCard<>(
                model.stream().filter().openProperty(),
                () -> views.load(new StreamFilterView(model.stream(), look, this::toEntry)),
                StreamFilterView::content);
        this.entry = views.load(new EntryView(model.entry(), model.mention(), look, model.stream()::editLast));
        this.now = views.load(new NowView(model.now(), look));
        this.times = new LateCard<>(
                model.times().subjectProperty().map(Optional::isPresent),
                () -> views.load(new TimesView(model.times(), look, this::toEntry)),
                TimesView::content);
        this.vote = new LateCard<>(
                model.vote().openProperty(),
                () -> views.load(new VoteView(model.vote(), look, this::toEntry)),
                VoteView::content);
        this.reschedule = new LateCard<>(
                model.reschedule().openProperty(),
                () -> views.load(new RescheduleView(model.reschedule(), look, this::toEntry)),
                RescheduleView::content);
        this.course = views.load(new CourseView(model.course(), look, this::toEntry));
        this.stream = views.load(new StreamView(model.stream(), look, this::toEntry));
        this.speaker = new LateCard<>(
                model.speaker().questionProperty().map(Optional::isPresent),
                () -> views.load(new SpeakerView(model.speaker(), look, this::toEntry)),
                SpeakerView::content);
        this.followUp = new LateCard<>(
                model.followUp().noteProperty().map(Optional::isPresent),
                () -> views.load(new FollowUpView(model.followUp(), look, this::toEntry)),
                FollowUpView::content);
        this.queue = views.load(new QueueView(model.queue(), look, this::toEntry));
        this.rollCall = views.load(new RollCallView(model.rollCall(), look, this::toEntry));
        var rolled = model.rollCall();
        this.attendance = new LateCard<>(
                rolled.attendance().personProperty().map(Optional::isPresent),
                () -> views.load(new AttendanceView(rolled.attendance(), look, rollCall::focus)),
                AttendanceView::content);
        this.lineLog = new LateCard<>(
                rolled.lineLog().siteProperty().map(Optional::isPresent),
                () -> views.load(new LineLogView(rolled.lineLog(), look, rollCall::focus)),
                LineLogView::content);
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        var cards = List.of(times, reschedule, vote, attendance, lineLog);
        head.getChildren().setAll(now.content(), new CardsControl(cards, middle.heightProperty()), filter);
        middle.setCenter(stream.content());
        middle.setBottom(entry.content());
        root.setLeft(course.content());
        side.getChildren().setAll(followUp, speaker, queue.content(), rollCall.content());
        VBox.setVgrow(queue.content(), Priority.ALWAYS);
        var calling = model.rollCall().calledProperty().map(Optional::isPresent);
        var asked = model.speaker().questionProperty().map(Optional::isPresent);
        var crowded = side.heightProperty().flatMap(height -> asked.map(now -> now && height.doubleValue() < LOW));
        queue.content().visibleProperty().bind(calling.flatMap(now -> crowded.map(full -> !now && !full)));
        queue.content().managedProperty().bind(queue.content().visibleProperty());
        parts.put(entry.field(), Region.ENTRY);
        parts.put(stream.list(), Region.STREAM);
        parts.put(course.list(), Region.COURSE);
        parts.put(queue.list(), Region.QUEUE);
        parts.put(rollCall.content(), Region.ROLL_CALL);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
        for (var list : List.of(stream.list(), course.list(), queue.list())) {
            Keys.beforeItself(list, "Esc", this::toEntry);
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::typeIntoEntry);
        root.widthProperty()
                .subscribe(width -> root.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("narrow"), width.doubleValue() < NARROW));
        commands();
        seconds.play();
    }

    private void commands() {
        var actions = look.actions();
        var menus = new NoteMenusControl(model, look, entry.card(), this::toEntry);
        var open = model.statusProperty().map(status -> status != ConferenceStatus.IN_SESSION);
        var held = model.statusProperty().map(LiveViewModel::held);
        actions.on(Action.OPEN_SESSION, then(model::open), open);
        actions.on(Action.PAUSE_SESSION, then(model.now()::togglePause), open.map(closed -> !closed));
        actions.on(Action.CLOSE_SESSION, then(model::close), open.map(closed -> !closed));
        actions.on(Action.START_NEXT, then(model.now()::next), held);
        actions.on(Action.STOP, then(model.now()::end), model.now().goingProperty());
        actions.on(
                Action.MORE_TIME,
                then(() -> model.now().prolong(NowViewModel.MORE)),
                model.now().goingProperty());
        actions.on(
                Action.ONE_MINUTE,
                then(() -> model.now().prolong(NowViewModel.LESS)),
                model.now().goingProperty());
        actions.on(Action.CALL_SPEAKER, model.speaker()::askForWaiting, held);
        actions.on(Action.DEFER_LOST, then(model.queue()::defer), held);
        actions.on(Action.FLOOR_SHARE, then(model.queue().share()::toggle));
        actions.on(Action.NEXT_ITEM, then(model.course()::beginNext), held);
        actions.on(Action.STOP_ITEM, then(model.course()::end));
        actions.on(Action.BEGIN_UNNAMED, then(model.queue()::beginUnnamed), held);
        actions.on(Action.ADD_SPEAKER, model.speaker()::askForNew);
        actions.on(
                Action.NAME_SPEAKER, model.speaker()::askForPresent, model.now().speakingProperty());
        actions.on(Action.CORRECT_TIMES, model::correctTimes);
        actions.on(Action.RESCHEDULE, model.reschedule()::begin);
        actions.on(Action.VOTE, model.vote()::begin);
        actions.on(Action.EDIT_NOTE, model.stream()::edit);
        actions.on(Action.EDIT_SENTENCE, model.stream()::editSentence);
        actions.on(Action.FIND, () -> filter.view().ask());
        actions.on(Action.NOTE_KIND, menus::chooseKind);
        actions.on(Action.MOVE_NOTE, menus::chooseSpeech);
        actions.on(Action.COMMIT_NOTE, model::openFollowUp);
        actions.on(Action.ROLL_CALL, rollCall::focus);
        actions.on(Action.DELETE, model::delete);
        actions.on(Action.MOVE_UP, () -> model.move(-1));
        actions.on(Action.MOVE_DOWN, () -> model.move(1));
        actions.on(Action.NEXT_REGION, this::toNextRegion);
        actions.on(Action.TO_ENTRY, this::toEntry);
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return model.titleProperty().map(words -> words.in(look.texts()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.subtitleProperty().map(words -> words.in(look.texts()));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.stream().summaryProperty().map(words -> words.in(look.texts()));
    }

    @Override
    public List<Node> tools() {
        return new SessionToolsControl(model, look).nodes();
    }

    @Override
    public void focus() {
        toEntry();
    }

    @Override
    public void leave() {
        seconds.stop();
        model.leave();
    }

    private void toEntry() {
        entry.focus();
    }

    /** After a command the entry line has the focus again. */
    private Runnable then(Runnable command) {
        return () -> {
            command.run();
            toEntry();
        };
    }

    /** Which part has the focus is asked of the scene: a part itself may miss that the focus came while it was being filled. */
    private void focused(@Nullable Node owner) {
        Stream.iterate(owner, Objects::nonNull, Node::getParent)
                .filter(parts::containsKey)
                .findFirst()
                .map(parts::get)
                .ifPresent(model::focused);
    }

    /** A letter typed where no text is goes into the entry line, in the roll call into its field: the key that follows the press finds the focus there. */
    private void typeIntoEntry(KeyEvent event) {
        var letter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        var command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (letter && !command && !(event.getTarget() instanceof TextInputControl) && !rollCall.take()) {
            toEntry();
        }
    }

    private void toNextRegion() {
        switch (model.region()) {
            case ENTRY -> stream.list().requestFocus();
            case STREAM -> course.list().requestFocus();
            case COURSE -> queue.list().requestFocus();
            case QUEUE -> rollCall.focus();
            case ROLL_CALL -> toEntry();
        }
    }
}
