package vn.thuky.ui.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.Changes;
import vn.thuky.service.PaperSet;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;

/** The papers of one conference: which one is shown, its number, what is to look at in it, its pages and its export. */
public final class DocumentsViewModel {
    private final DocumentServices services;
    private final PaperChoices choices;
    private final Desk desk;
    private final ConferenceId conference;
    private final PaperFacts facts;
    private final PagesViewModel pages;
    private final PaperBases bases;
    private final PaperExport export;
    private final SetExporting sets;
    private final PaperPrint printing;
    private final ReadOnlyObjectWrapper<Set<FileFormat>> formats =
            new ReadOnlyObjectWrapper<>(EnumSet.of(FileFormat.PDF));
    private final Finalizing finalizing;
    private final Debounce refreshing;
    private final Changes.Subscription subscription;
    private final List<PaperRow> papers = Stream.of(DocumentKind.values())
            .map(kind -> new PaperRow(kind, this::keepNumber))
            .toList();
    private final ReadOnlyObjectWrapper<PaperRow> selected = new ReadOnlyObjectWrapper<>(rowOf(DocumentKind.MINUTES));
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper conferenceName = new ReadOnlyStringWrapper("");
    private Runnable numberWanted = () -> {};

    /** {@code opener} opens files that were exported. */
    public DocumentsViewModel(
            DocumentServices services, PaperChoices choices, Opener opener, Desk desk, ConferenceId conference) {
        this.services = services;
        this.choices = choices;
        this.desk = desk;
        this.conference = conference;
        var places = new FindingPlaces(conference.value());
        this.facts = new PaperFacts(services, conference, places, desk.tasks());
        this.pages = new PagesViewModel(services.exports(), desk.tasks(), conference);
        pages.onPointed(origin ->
                desk.navigator().open(origin.source().map(places::ofRecord).orElseGet(places::ofConference)));
        this.bases = new PaperBases(services, desk, conference);
        this.export = new PaperExport(services.exports(), opener, desk, conference);
        this.sets = new SetExporting(services.exports().together(), opener, desk);
        this.printing = new PaperPrint(services.exports(), desk, conference);
        this.finalizing = new Finalizing(services.versions(), desk, conference);
        this.refreshing = new Debounce(desk.tasks(), this::refresh);
        this.subscription =
                services.changes().follow(conference, () -> desk.tasks().deliver(refreshing::request));
        papers.forEach(
                row -> row.arrange(choices.edition(conference, row.kind()).arrangement()));
        selected.set(rowOf(choices.shown(conference)));
        refresh();
    }

    private PaperRow rowOf(DocumentKind kind) {
        return papers.stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    private void refresh() {
        desk.tasks().run(() -> services.conferences().find(conference), found -> found.ifPresent(this::refresh));
    }

    /** A conference that is gone has no papers; the window leaves it by itself. */
    private void refresh(Conference found) {
        conferenceName.set(found.name());
        lookAgain();
        findFormats();
        pages.show(selected.get().edition());
        bases.show(selected.get().kind());
    }

    /** Looks at every paper for what is to be done before it is signed. */
    void lookAgain() {
        facts.ask(papers, this::show);
    }

    private void show(List<PaperFacts.Facts> found) {
        found.forEach(fact -> fact.row().show(fact.document(), fact.findings(), fact.changed()));
        showFindings();
    }

    /** Leaves the list alone when nothing in it changed, so that it keeps its selection. */
    private void showFindings() {
        var now = selected.get().findingsProperty().get();
        if (!findings.equals(now)) {
            findings.setAll(now);
        }
    }

    private void keepNumber(PaperRow row, String typed) {
        desk.tasks()
                .run(
                        () -> services.documents().number(conference, row.kind(), typed),
                        refused -> refused.ifPresentOrElse(
                                why -> row.number()
                                        .refuse(
                                                typed,
                                                Message.of(
                                                        why.key(), why.values().toArray())),
                                this::refresh));
    }

    /** Gives the selected paper the next number of the year. */
    void reserveNumber() {
        var kind = selected.get().kind();
        desk.tasks()
                .run(
                        () -> services.documents().reserveNumber(conference, kind),
                        number -> desk.notices().info(Message.of("documents.number.reserved", kind, number)));
    }

    public void select(PaperRow row) {
        if (row != selected.get()) {
            selected.set(row);
            choices.show(conference, row.kind());
            showFindings();
            findFormats();
            pages.show(row.edition());
            bases.show(row.kind());
            desk.navigator()
                    .note(new Place.Documents(
                            conference.value(), Optional.of(row.kind().name())));
        }
    }

    /** Shows the selected paper in another of its arrangements. */
    void arrange(Arrangement arrangement) {
        if (selected.get().edition().arrangement() != arrangement) {
            selected.get().arrange(arrangement);
            choices.arrange(conference, selected.get().edition());
            refresh();
        }
    }

    /** Selects the paper of this kind, as a place names it. */
    public void reveal(String kind) {
        papers.stream()
                .filter(row -> row.kind().name().equals(kind))
                .findFirst()
                .ifPresent(this::select);
    }

    /** Goes where something is mended. */
    public void mend(FindingRow row) {
        if (row.place() instanceof Place.Documents) {
            numberWanted.run();
        } else if (row.finding().key().equals("document.finding.noIssueDate")) {
            desk.notices().info(Message.of("documents.dateWhenFinalized"));
        } else if (row.place() instanceof Place.Wording) {
            openWording();
        } else {
            desk.navigator().open(row.place());
        }
    }

    /** What to do when the number is to be typed. */
    void onNumberWanted(Runnable action) {
        numberWanted = action;
    }

    void export(FileFormat format) {
        export.export(selected.get().edition(), format);
    }

    /** Which formats the selected paper can be had in now. */
    private void findFormats() {
        var edition = selected.get().edition();
        desk.tasks().run(() -> services.exports().formats(conference, edition), found -> {
            if (edition.equals(selected.get().edition())) {
                formats.set(found);
            }
        });
    }

    ReadOnlyObjectProperty<Set<FileFormat>> formatsProperty() {
        return formats.getReadOnlyProperty();
    }

    /** Exports all papers, each as it is arranged in the list. */
    void exportSet(SetDraft draft) {
        var editions = papers.stream().map(PaperRow::edition).toList();
        sets.start(
                new PaperSet.Order(conference, editions, draft.formats(), false),
                draft.zippedProperty().get());
    }

    /** Exports the selected paper, a file for each it is sent to. */
    void exportEach(SetDraft draft) {
        var edition = selected.get().edition();
        sets.start(
                new PaperSet.Order(conference, List.of(edition), draft.formats(), true),
                draft.zippedProperty().get());
    }

    /** Prints the selected paper; the list of the printer's work shows its name in these words. */
    void print(Texts texts) {
        var edition = selected.get().edition();
        printing.print(edition, texts.name(edition.kind()), () -> export.export(edition, FileFormat.PDF));
    }

    void finalizePaper() {
        finalizing.finalizePaper(selected.get().kind(), selected.get().toLookAt());
    }

    void reopen() {
        finalizing.reopen(selected.get().kind());
    }

    /** Whether the selected paper can be finalized now. */
    ObservableValue<Boolean> canFinalizeProperty() {
        return isFinalProperty().flatMap(sent -> finalizing.runningProperty().map(running -> !sent && !running));
    }

    /** Whether the selected paper was sent and stands. */
    ObservableValue<Boolean> isFinalProperty() {
        return selected.flatMap(PaperRow::finalProperty);
    }

    Finalizing finalizing() {
        return finalizing;
    }

    void openWording() {
        desk.navigator().open(wording());
    }

    private Place wording() {
        return new Place.Wording(
                conference.value(), Optional.of(selected.get().kind().name()));
    }

    void openConclusions() {
        desk.navigator().open(new Place.Conclusions(conference.value()));
    }

    void openVersions() {
        var kind = selected.get().kind().name();
        desk.navigator().open(new Place.Versions(conference.value(), Optional.of(kind)));
    }

    void openHistory() {
        desk.tasks()
                .run(
                        () -> services.documents()
                                .document(conference, selected.get().kind())
                                .id(),
                        id -> desk.navigator().open(new Place.History(conference.value(), Optional.of(id.value()))));
    }

    PaperBases bases() {
        return bases;
    }

    PaperExport export() {
        return export;
    }

    PagesViewModel pages() {
        return pages;
    }

    List<PaperRow> papers() {
        return papers;
    }

    ReadOnlyObjectProperty<PaperRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ObservableList<FindingRow> findings() {
        return findings;
    }

    /** How far it is known what is to look at. */
    ReadOnlyObjectProperty<PaperFacts.State> lookedProperty() {
        return facts.stateProperty();
    }

    /** How many pages, and how much is to look at, once that is known. */
    ObservableValue<Message> summaryProperty() {
        return Bindings.createObjectBinding(
                () -> Message.of(
                        facts.stateProperty().get() == PaperFacts.State.LOOKED
                                ? "documents.summary"
                                : "documents.summary.notLooked",
                        pages.sheets().size(),
                        selected.get().toLookAt()),
                pages.sheets(),
                findings,
                facts.stateProperty());
    }

    ReadOnlyStringProperty conferenceNameProperty() {
        return conferenceName.getReadOnlyProperty();
    }

    void leave() {
        subscription.close();
        refreshing.cancel();
        facts.cancel();
        pages.close();
    }
}
