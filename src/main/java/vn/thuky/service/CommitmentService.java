package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.commitment.Progress;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The register of commitments: of one conference, and over all of them. */
public final class CommitmentService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public CommitmentService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** The register of a conference in its order. */
    public List<TrackedCommitment> register(ConferenceId conference) {
        return tracked(store.commitments().commitments(conference));
    }

    /** The registers of all conferences, the latest conference first. */
    public List<TrackedCommitment> everywhere() {
        return tracked(store.commitments().all());
    }

    /** What still has to be done, over all conferences, the nearest deadline first. */
    public List<TrackedCommitment> open() {
        return tracked(store.commitments().open()).stream()
                .filter(TrackedCommitment::open)
                .toList();
    }

    /** What stands behind a commitment; empty when it is gone. */
    public Optional<CommitmentDetails> details(CommitmentId id) {
        return store.commitments().commitment(id).map(commitment -> {
            var files = commitment.progress().stream()
                    .flatMap(report -> report.evidence().stream())
                    .flatMap(file -> store.attachments().attachment(file).stream())
                    .collect(Collectors.toMap(Attachment::id, Function.identity(), (a, b) -> a));
            var earlier = commitment
                    .carriedFrom()
                    .flatMap(store.commitments()::commitment)
                    .flatMap(before -> store.conferences().find(before.conference()));
            return new CommitmentDetails(
                    commitment, commitment.source().flatMap(store.speeches()::note), files, earlier);
        });
    }

    /** Who can lead or support: the office-wide list. */
    public List<Organization> organizations() {
        return store.people().organizations();
    }

    /** All conferences, the latest first: into which a commitment can be carried over. */
    public List<Conference> conferences() {
        return store.conferences().all();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Adds a commitment at the end of a register. */
    public Commitment append(ConferenceId conference, String text, CommitmentOrigin origin) {
        var commitment = Commitment.of(CommitmentId.fresh(), conference, text)
                .withOrigin(origin)
                .withPosition(below(conference));
        ledger.write(Edit.put(commitment));
        return commitment;
    }

    /** Changes one commitment, but for its deadline; empty when it is gone or nothing differs. */
    public Optional<Change> change(CommitmentId id, UnaryOperator<Commitment> how) {
        return store.commitments().commitment(id).flatMap(commitment -> ledger.write(Edit.put(how.apply(commitment))));
    }

    /** Sets the deadline. One that was set before is kept with the reason, the time and the author. */
    public Optional<Change> reschedule(CommitmentId id, Optional<LocalDate> deadline, String reason) {
        return change(id, commitment -> {
            var author = store.office().settings().user();
            return commitment.rescheduled(deadline, reason, LocalDateTime.now(clock), author);
        });
    }

    /** Adds a report, with a file, taken over by {@link AttachmentService}, as evidence. */
    public Optional<Change> report(CommitmentId id, int percent, String text, Optional<Attachment> evidence) {
        return store.commitments().commitment(id).flatMap(commitment -> {
            var reports = new ArrayList<>(commitment.progress());
            reports.add(new Progress(today(), percent, text, evidence.map(Attachment::id)));
            var edits = new ArrayList<Edit>();
            evidence.map(Edit::put).ifPresent(edits::add);
            edits.add(Edit.put(commitment.withProgress(reports)));
            return ledger.write(edits);
        });
    }

    /** Takes back a report; its file stays in the data folder, so that undoing brings it back. */
    public Optional<Change> deleteReport(CommitmentId id, Progress report) {
        return store.commitments().commitment(id).flatMap(commitment -> {
            var reports = new ArrayList<>(commitment.progress());
            reports.remove(report);
            var edits = new ArrayList<Edit>();
            edits.add(Edit.put(commitment.withProgress(reports)));
            report.evidence()
                    .flatMap(store.attachments()::attachment)
                    .map(Edit::remove)
                    .ifPresent(edits::add);
            return ledger.write(edits);
        });
    }

    /** Sets the state: done, cancelled, or open again. */
    public Optional<Change> state(Collection<CommitmentId> ids, CommitmentState state) {
        return ledger.write(ids.stream()
                .flatMap(id -> store.commitments().commitment(id).stream())
                .map(commitment -> Edit.put(commitment.withState(state)))
                .toList());
    }

    /** Lets commitments go on in another conference; those that do already are passed over. */
    public Optional<Change> carryOver(Collection<CommitmentId> ids, ConferenceId into) {
        var there = store.commitments().commitments(into);
        var below = below(into);
        var edits = new ArrayList<Edit>();
        for (var id : ids) {
            if (there.stream().noneMatch(one -> one.carriedFrom().equals(Optional.of(id)))) {
                store.commitments()
                        .commitment(id)
                        .filter(commitment -> !commitment.conference().equals(into))
                        .map(commitment -> commitment.carriedInto(CommitmentId.fresh(), into, below + edits.size()))
                        .map(Edit::put)
                        .ifPresent(edits::add);
            }
        }
        return ledger.write(edits);
    }

    /** Deletes commitments, in one step for each conference they belong to. */
    public List<Change> delete(Collection<CommitmentId> ids) {
        var byConference = new LinkedHashMap<ConferenceId, List<Edit>>();
        ids.stream()
                .flatMap(id -> store.commitments().commitment(id).stream())
                .forEach(gone -> byConference
                        .computeIfAbsent(gone.conference(), _ -> new ArrayList<>())
                        .add(Edit.remove(gone)));
        return byConference.values().stream()
                .flatMap(edits -> ledger.write(edits).stream())
                .toList();
    }

    /** The position after the last of a register; deleted ones leave gaps. */
    private int below(ConferenceId conference) {
        return store.commitments().commitments(conference).stream()
                        .mapToInt(Commitment::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private List<TrackedCommitment> tracked(List<Commitment> commitments) {
        var carried = new HashSet<CommitmentId>();
        store.commitments().all().forEach(one -> one.carriedFrom().ifPresent(carried::add));
        var conferences = new HashMap<ConferenceId, Conference>();
        store.conferences().all().forEach(conference -> conferences.put(conference.id(), conference));
        var tracked = new ArrayList<TrackedCommitment>();
        for (var commitment : commitments) {
            Optional.ofNullable(conferences.get(commitment.conference()))
                    .map(conference ->
                            TrackedCommitment.of(commitment, conference, carried.contains(commitment.id()), today()))
                    .ifPresent(tracked::add);
        }
        return tracked;
    }
}
