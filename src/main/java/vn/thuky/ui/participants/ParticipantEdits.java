package vn.thuky.ui.participants;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.ParticipantService.Roster;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Tasks;

/** What is typed and chosen in the cells of one row, and what is suggested there. What is not understood stays in its cell, marked. */
final class ParticipantEdits {
    private final ParticipantService service;
    private final Tasks tasks;
    private final List<ParticipantRow> rows;
    private final Supplier<Optional<Roster>> roster;

    ParticipantEdits(
            ParticipantService service, Tasks tasks, List<ParticipantRow> rows, Supplier<Optional<Roster>> roster) {
        this.service = service;
        this.tasks = tasks;
        this.rows = rows;
        this.roster = roster;
    }

    void type(ParticipantRow row, ParticipantText text, String typed) {
        if (text == ParticipantText.ORGANIZATION) {
            keep(row, text, typed, () -> service.setOrganization(List.of(row.key()), typed));
        } else {
            roster.get().ifPresent(known -> read(row, text, typed, new CellReading(known)));
        }
    }

    private void read(ParticipantRow row, ParticipantText text, String typed, CellReading reading) {
        switch (reading.read(text, row.participant(), typed)) {
            case Understood.Change(var how) -> keep(row, text, typed, () -> service.change(List.of(row.key()), how));
            case Understood.Problem(var message) -> row.text(text).refuse(typed, message);
        }
    }

    /** Shows what was typed at once; when it means what was there already, that is shown again. */
    private void keep(ParticipantRow row, ParticipantText text, String typed, Callable<Optional<Change>> step) {
        row.text(text).accept(typed);
        tasks.run(step, change -> {
            if (change.isEmpty()) {
                row.showAgain(text);
            }
        });
    }

    /** The sites one can choose from, none first. */
    List<Choice<SiteId>> sites() {
        return roster.get().map(Names::sites).orElse(List.of());
    }

    void setSite(ParticipantRow row, Choice<SiteId> site) {
        tasks.run(() -> service.change(List.of(row.key()), now -> now.withSite(site.id())), _ -> {});
    }

    void setRole(ParticipantRow row, Role role) {
        tasks.run(() -> service.change(List.of(row.key()), now -> now.withRole(role)), _ -> {});
    }

    void setState(ParticipantRow row, AttendanceState state) {
        tasks.run(() -> service.setAttendance(List.of(row.key()), state), _ -> {});
    }

    /** What may be meant in a cell: organizations and people that are known, or what stands in the same column elsewhere. */
    List<String> suggestions(ParticipantText text) {
        return switch (text) {
            case ORGANIZATION ->
                roster.get().map(ParticipantEdits::organizations).orElse(List.of());
            case SUBSTITUTE_FOR ->
                roster.get().map(known -> new Names(known).people()).orElse(List.of());
            default -> inUse(text);
        };
    }

    private static List<String> organizations(Roster known) {
        return known.organizations().stream()
                .flatMap(one -> Stream.of(one.abbreviation(), one.name()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The texts that stand in a column, each once. */
    List<String> inUse(ParticipantText text) {
        return rows.stream()
                .map(row -> text.of(row.lineProperty().get()))
                .filter(used -> !used.isBlank())
                .distinct()
                .toList();
    }
}
