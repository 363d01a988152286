package vn.thuky.service.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction.Target;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService;
import vn.thuky.service.HistoryService.FieldChange;
import vn.thuky.service.Workspace;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.text.Language;
import vn.thuky.text.Mentions;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** What the records of a conference or of the office say of a person, and what their history says besides. */
final class ScopeReading {
    private static final Texts VI = Texts.of(Language.VI);

    private final Workspace workspace;
    private final HistoryService history;
    private final Seats seats;
    private final Mentions mentions;
    private final Optional<Conference> conference;
    private final List<Occurrence> found = new ArrayList<>();
    private final Set<Target> present = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private long authored;

    /** {@code conference} is the one that is read, as far as it is listed. */
    ScopeReading(
            Workspace workspace,
            HistoryService history,
            Seats seats,
            Mentions mentions,
            Optional<Conference> conference) {
        this.workspace = workspace;
        this.history = history;
        this.seats = seats;
        this.mentions = mentions;
        this.conference = conference;
    }

    List<Occurrence> read(Scope scope) throws IOException {
        for (var kind : RecordKind.values()) {
            workspace.store().bodies(kind, scope).forEach((id, body) -> addPresent(scope, kind, id, body));
        }
        addFormer(scope);
        return found;
    }

    /** How many changes the person made. */
    long authored() {
        return authored;
    }

    private void addPresent(Scope scope, RecordKind kind, String id, Fields body) {
        var texts = body.texts();
        var isSeat = kind == RecordKind.PARTICIPANT
                && seats.all().stream().anyMatch(seat -> seat.id().value().equals(id));
        if (isSeat) {
            var certain = seats.certain().contains(new ParticipantId(id));
            add(scope, kind, id, How.SEAT, history.present(scope, kind, id), moment(body), certain);
        } else if (texts.stream().anyMatch(this::mentioned)) {
            add(
                    scope,
                    kind,
                    id,
                    How.NAMED,
                    mentioning(scope, kind, id),
                    moment(body),
                    seats.certain(scope.conference()));
        } else if (seats.certain().stream().map(ParticipantId::value).anyMatch(texts::contains)) {
            add(scope, kind, id, How.LINKED, mentioning(scope, kind, id), moment(body), true);
        }
    }

    /** The fields that name the person, or refer to the participant, who is called by name in words. */
    private List<FieldChange> mentioning(Scope scope, RecordKind kind, String id) {
        return history.present(scope, kind, id).stream()
                .filter(field -> mentions.in(field.after().in(VI)))
                .toList();
    }

    private boolean mentioned(String text) {
        return known.computeIfAbsent(text, mentions::in);
    }

    private void add(
            Scope scope,
            RecordKind kind,
            String id,
            How how,
            List<FieldChange> fields,
            Optional<LocalDateTime> at,
            boolean certain) {
        var target = Target.of(kind, id);
        if (how.changes()) {
            present.add(target);
        }
        var name = history.name(kind, id);
        Worded named = texts -> {
            var words = name.in(texts);
            return words.isBlank() ? texts.get("personal.noName") : words;
        };
        Worded said = how == How.NAMED && !fields.isEmpty() ? fields.getFirst().after() : named;
        found.add(new Occurrence(scope, kind, id, how, said, fields, conference, at, certain));
    }

    private void addFormer(Scope scope) throws IOException {
        var journal = workspace.folder().journal(scope);
        if (!Files.exists(journal)) {
            return;
        }
        var former = new LinkedHashSet<Former>();
        new JournalReading(journal, scope, workspace.folder().vault()).read(change -> {
            authored += mentioned(change.author()) ? 1 : 0;
            change.edits().stream()
                    .filter(edit -> !present.contains(Target.of(edit.kind(), edit.id())))
                    .filter(this::mentioned)
                    .forEach(edit -> former.add(new Former(edit.kind(), edit.id())));
        });
        former.forEach(one -> add(
                scope,
                one.kind(),
                one.id(),
                How.FORMER,
                List.of(),
                Optional.empty(),
                seats.certain(scope.conference())));
    }

    private record Former(RecordKind kind, String id) {}

    private boolean mentioned(FieldEdit edit) {
        var texts = edit.before().map(Fields::texts).map(HashSet::new).orElseGet(HashSet::new);
        edit.after().map(Fields::texts).ifPresent(texts::addAll);
        return texts.stream().anyMatch(this::mentioned);
    }

    private static Optional<LocalDateTime> moment(Fields body) {
        try {
            return Optional.of(body.text("at")).filter(text -> !text.isEmpty()).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
