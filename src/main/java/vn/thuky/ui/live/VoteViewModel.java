package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.text.Clean;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/** Writes down a vote, or corrects one: the question, the counts in all or by site, and whether it is carried. */
public final class VoteViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty bySite = new SimpleBooleanProperty();
    private final ObjectProperty<Majority> majority = new SimpleObjectProperty<>(Majority.MORE_THAN_HALF);
    private final ObservableList<TallyRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LiveRow<VoteLine>> votes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Worded> said = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private Optional<Vote> corrected = Optional.empty();

    /** What is shown of a vote written down before. */
    public record VoteLine(String key, String text, Worded result) implements LiveRow.Line {}

    VoteViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        bySite.subscribe(_ -> makeRows());
        majority.subscribe(_ -> understand());
    }

    /** A vote is being written down. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The question. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether each site is counted on its own. */
    public BooleanProperty bySiteProperty() {
        return bySite;
    }

    public ObjectProperty<Majority> majorityProperty() {
        return majority;
    }

    public ObservableList<TallyRow> rows() {
        return rows;
    }

    /** The votes written down so far, the oldest first. */
    public ObservableList<LiveRow<VoteLine>> votes() {
        return votes;
    }

    /** The result, or what is wrong with the counts; nothing before a vote was counted. */
    public ReadOnlyObjectProperty<Worded> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The counts cannot be, or are no numbers. */
    public ReadOnlyBooleanProperty doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }

    /** What is open was written down before, and can be deleted. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Opens a new vote, with those present by the roll call and entitled to vote as who can vote. */
    public void begin() {
        show(Optional.empty(), "", Majority.MORE_THAN_HALF, false);
    }

    /** Opens a vote written down before. */
    public void correct(String key) {
        state.vote(new VoteId(key)).ifPresent(vote -> {
            show(Optional.of(vote), vote.text(), vote.majority(), vote.bySite());
            vote.tallies().forEach(this::show);
        });
    }

    private void show(Optional<Vote> vote, String question, Majority needed, boolean sites) {
        corrected = vote;
        kept.set(vote.isPresent());
        text.set(question);
        majority.set(needed);
        bySite.set(sites);
        makeRows();
        open.set(true);
    }

    private void show(Tally tally) {
        rows.stream()
                .filter(row -> row.site().equals(tally.site()))
                .findFirst()
                .orElseGet(() -> added(tally))
                .show(tally);
    }

    /** A site that was deleted has no row of its own any more. */
    private TallyRow added(Tally tally) {
        var row = row(tally.site(), Message.of("live.roll.noSite"), List.of());
        rows.add(row);
        return row;
    }

    /** Writes it down, when its counts are numbers that can be. */
    public void keep() {
        var question = Clean.text(text.get()).strip();
        var vote = counted().map(tallies -> vote(question).withCounts(majority.get(), tallies));
        if (question.isEmpty()) {
            say(Message.of("live.vote.noQuestion"), true);
        } else if (vote.isPresent() && vote.get().tallies().stream().noneMatch(Tally::tooMany)) {
            var before = corrected;
            cancel();
            desk.tasks().run(() -> services.votes().put(vote.get()), _ -> confirm(vote.get(), before));
        }
    }

    private void confirm(Vote vote, Optional<Vote> before) {
        desk.notices()
                .success(
                        Message.of("live.vote.kept", vote.text(), result(vote)),
                        new Notice.Offer(
                                "action.undo",
                                () -> before.ifPresentOrElse(
                                        this::putBack,
                                        () -> desk.tasks()
                                                .run(() -> services.votes().delete(vote.id()), _ -> {}))));
    }

    private Vote vote(String question) {
        return corrected
                .map(old -> old.withText(question))
                .orElseGet(() -> Vote.on(VoteId.fresh(), state.conference().id(), state.now(), question)
                        .withInvited(RollCall.of(entitled(state.participants())).invited())
                        .withItem(state.runningItem().map(AgendaItem::id)));
    }

    private static List<Participant> entitled(List<Participant> people) {
        return people.stream().filter(one -> one.role().votes()).toList();
    }

    /** Deletes the vote that is open. */
    public void delete() {
        corrected.ifPresent(this::delete);
    }

    /** Deletes a vote written down before. */
    void delete(VoteId id) {
        state.vote(id).ifPresent(this::delete);
    }

    private void delete(Vote vote) {
        cancel();
        desk.tasks()
                .run(
                        () -> services.votes().delete(vote.id()),
                        _ -> desk.notices()
                                .success(
                                        Message.of("live.vote.deleted", vote.text()),
                                        new Notice.Offer("action.undo", () -> putBack(vote))));
    }

    private void putBack(Vote vote) {
        desk.tasks().run(() -> services.votes().put(vote), _ -> {});
    }

    public void cancel() {
        open.set(false);
        corrected = Optional.empty();
    }

    /** Shows the votes as they are now. */
    void refresh() {
        LiveRow.show(votes, state.votes().stream().map(this::line).toList());
    }

    private VoteLine line(Vote vote) {
        return new VoteLine(vote.id().value(), vote.text(), result(vote));
    }

    private void makeRows() {
        var all = state.participants();
        var made = new ArrayList<TallyRow>();
        if (bySite.get()) {
            for (var site : state.sites()) {
                made.add(row(Optional.of(site.id()), new LiveNames(state).site(site), of(all, site)));
            }
        } else {
            made.add(row(Optional.empty(), Message.of("live.vote.all"), all));
        }
        rows.setAll(made);
        understand();
    }

    private static List<Participant> of(List<Participant> all, Site site) {
        return all.stream()
                .filter(person -> person.site().equals(Optional.of(site.id())))
                .toList();
    }

    private TallyRow row(Optional<SiteId> site, Worded name, List<Participant> people) {
        var row = new TallyRow(site, name, RollCall.of(entitled(people)).present());
        row.counts().forEach(count -> count.subscribe(this::understand));
        return row;
    }

    private Optional<List<Tally>> counted() {
        var tallies = rows.stream().map(TallyRow::tally).toList();
        return tallies.stream().allMatch(Optional::isPresent)
                ? Optional.of(tallies.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void understand() {
        var tallies = counted();
        if (tallies.isEmpty()) {
            say(Message.of("live.vote.notANumber"), true);
        } else if (tallies.get().stream().anyMatch(Tally::tooMany)) {
            say(Message.of("live.vote.tooMany"), true);
        } else if (rows.stream().noneMatch(TallyRow::counted)) {
            say(new Plain(""), false);
        } else {
            say(result(vote(text.get()).withCounts(majority.get(), tallies.get())), false);
        }
    }

    private void say(Worded words, boolean wrong) {
        said.set(words);
        doubtful.set(wrong);
    }

    /** What a vote came to. */
    static Worded result(Vote vote) {
        var total = vote.total();
        var counted = Message.of(
                vote.passed() ? "live.vote.passed" : "live.vote.failed",
                total.approving(),
                total.opposing(),
                total.abstaining(),
                total.present(),
                total.notCast());
        return vote.ofInvited() ? Message.of("live.vote.ofInvited", counted, vote.invited()) : counted;
    }
}
