package vn.thuky.domain.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.NoteId;

/**
 * What an organization pledged or was assigned to do.
 *
 * @param position order in the register of its conference, from 0
 * @param source the note it was made from
 * @param leads who is answerable
 * @param supporting who co-operates
 * @param product what is to be handed in, or the indicator; may be empty
 * @param deadlineChanges earlier deadlines, oldest first
 * @param progress reports, oldest first
 * @param carriedFrom the commitment of an earlier conference it goes on with
 */
public record Commitment(
        CommitmentId id,
        ConferenceId conference,
        int position,
        String text,
        CommitmentOrigin origin,
        Optional<NoteId> source,
        List<OrganizationId> leads,
        List<OrganizationId> supporting,
        String product,
        Optional<LocalDate> deadline,
        List<DeadlineChange> deadlineChanges,
        List<Progress> progress,
        CommitmentState state,
        Optional<CommitmentId> carriedFrom)
        implements Entity {

    /** Days before a deadline from which it is due soon. */
    public static final int SOON_DAYS = 7;

    /** Days without a report after which an update is missing. */
    public static final int UPDATE_DAYS = 30;

    public Commitment {
        leads = List.copyOf(leads);
        supporting = List.copyOf(supporting);
        deadlineChanges = List.copyOf(deadlineChanges);
        progress = List.copyOf(progress);
    }

    public static Commitment of(CommitmentId id, ConferenceId conference, String text) {
        return new Commitment(
                id,
                conference,
                0,
                text,
                CommitmentOrigin.PLEDGED,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                CommitmentState.OPEN,
                Optional.empty());
    }

    /** What is wrong with it on this day, seen from a conference held on {@code since}. */
    public Set<Attention> attention(LocalDate today, LocalDate since) {
        var found = EnumSet.noneOf(Attention.class);
        if (state == CommitmentState.DONE
                && progress.stream().allMatch(p -> p.evidence().isEmpty())) {
            found.add(Attention.NO_EVIDENCE);
        }
        if (state != CommitmentState.OPEN) {
            return found;
        }
        if (leads.isEmpty()) {
            found.add(Attention.NO_LEAD);
        }
        if (deadline.isEmpty()) {
            found.add(Attention.NO_DEADLINE);
        } else if (deadline.get().isBefore(today)) {
            found.add(Attention.OVERDUE);
        } else if (ChronoUnit.DAYS.between(today, deadline.get()) <= SOON_DAYS) {
            found.add(Attention.DUE_SOON);
        }
        var reported = progress.isEmpty() ? since : progress.getLast().date();
        if (ChronoUnit.DAYS.between(reported, today) > UPDATE_DAYS) {
            found.add(Attention.NO_UPDATE);
        }
        return found;
    }

    /** Percent of the last report; 0 before the first, 100 when done. */
    public int percent() {
        if (state == CommitmentState.DONE) {
            return 100;
        }
        return progress.isEmpty() ? 0 : progress.getLast().percent();
    }

    /** The same with another deadline. One that was set before is kept with the reason, the time and the author. */
    public Commitment rescheduled(Optional<LocalDate> value, String reason, LocalDateTime at, String author) {
        if (deadline.isEmpty() || deadline.equals(value)) {
            return withDeadline(value, deadlineChanges);
        }
        var changes = new ArrayList<>(deadlineChanges);
        changes.add(new DeadlineChange(deadline, reason, at, author));
        return withDeadline(value, changes);
    }

    public Commitment withText(String value) {
        return new Commitment(
                id,
                conference,
                position,
                value,
                origin,
                source,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    public Commitment withSupporting(List<OrganizationId> value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                leads,
                value,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    public Commitment withProduct(String value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                leads,
                supporting,
                value,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    public Commitment withOrigin(CommitmentOrigin value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                value,
                source,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    public Commitment withSource(Optional<NoteId> value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                value,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    /** The commitment that goes on with this one in a later conference. It begins with what was reached, without the evidence. */
    public Commitment carriedInto(CommitmentId newId, ConferenceId later, int newPosition) {
        var reached = progress.isEmpty()
                ? List.<Progress>of()
                : List.of(new Progress(
                        progress.getLast().date(),
                        progress.getLast().percent(),
                        progress.getLast().text(),
                        Optional.empty()));
        return new Commitment(
                newId,
                later,
                newPosition,
                text,
                origin,
                Optional.empty(),
                leads,
                supporting,
                product,
                deadline,
                List.of(),
                reached,
                CommitmentState.OPEN,
                Optional.of(id));
    }

    public Commitment withLeads(List<OrganizationId> value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                value,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }

    /** The same with another deadline; the changes hold what it was before. */
    public Commitment withDeadline(Optional<LocalDate> value, List<DeadlineChange> changes) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                leads,
                supporting,
                product,
                value,
                changes,
                progress,
                state,
                carriedFrom);
    }

    public Commitment withProgress(List<Progress> value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                value,
                state,
                carriedFrom);
    }

    public Commitment withState(CommitmentState value) {
        return new Commitment(
                id,
                conference,
                position,
                text,
                origin,
                source,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                value,
                carriedFrom);
    }

    public Commitment withPosition(int value) {
        return new Commitment(
                id,
                conference,
                value,
                text,
                origin,
                source,
                leads,
                supporting,
                product,
                deadline,
                deadlineChanges,
                progress,
                state,
                carriedFrom);
    }
}
