package vn.thuky.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.store.Store;
import vn.thuky.text.Worded;

/** How a record is called: by its name, its title or its text, whichever it has. */
final class RecordNames {
    private static final List<String> NAMING = List.of("name", "title", "text", "fileName", "code");

    /** Of a record without a name of its own, its kind says more than these. */
    private static final List<String> LAST_RESORT = List.of("position", "abbreviation");

    private static final Worded NAMELESS = _ -> "";

    private final Store store;

    RecordNames(Store store) {
        this.store = store;
    }

    /** All fields it has now; empty when the record is gone. */
    Optional<Fields> body(RecordKind kind, String id) {
        return store.body(kind, id);
    }

    /** The name it has now; empty when the record is gone. */
    Optional<Worded> find(RecordKind kind, String id) {
        return store.body(kind, id).map(fields -> name(kind, fields));
    }

    /** The name of the record another one refers to; empty when it is gone. */
    Optional<Worded> find(Id id) {
        return kind(id).flatMap(kind -> find(kind, id.value()));
    }

    /** The name in what a change tells of a record that is gone; may be empty text. */
    Worded last(FieldEdit edit) {
        return edit.before()
                .or(edit::after)
                .map(fields -> name(edit.kind(), fields))
                .orElse(NAMELESS);
    }

    private static Worded name(RecordKind kind, Fields fields) {
        var own = kind == RecordKind.PARTICIPANT ? person(fields) : "";
        return Stream.concat(Stream.of(own), NAMING.stream().map(fields::text))
                .filter(text -> !text.isBlank())
                .findFirst()
                .<Worded>map(text -> _ -> text)
                .or(() -> sort(kind, fields).map(constant -> texts -> texts.name(constant)))
                .or(() -> lastResort(fields))
                .orElse(NAMELESS);
    }

    /** What sort of its kind it is: which paper, which speech. */
    private static Optional<Enum<?>> sort(RecordKind kind, Fields fields) {
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(component -> component.getName().equals("kind"))
                .flatMap(component -> Arrays.stream(component.getType().getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(fields.text("kind")))
                .findFirst();
    }

    private static Optional<Worded> lastResort(Fields fields) {
        return LAST_RESORT.stream()
                .map(fields::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> _ -> text);
    }

    /** A seat may have no name yet; it is then called by the office held. */
    private static String person(Fields fields) {
        var person = fields.text("person");
        var name = person.isEmpty() ? "" : RecordCodec.fields(person).text("name");
        return name.isEmpty() ? fields.text("position") : name;
    }

    private static Optional<RecordKind> kind(Id id) {
        return switch (id) {
            case OrganizationId _ -> Optional.of(RecordKind.ORGANIZATION);
            case ParticipantId _ -> Optional.of(RecordKind.PARTICIPANT);
            case SiteId _ -> Optional.of(RecordKind.SITE);
            case AgendaItemId _ -> Optional.of(RecordKind.AGENDA_ITEM);
            case SpeechId _ -> Optional.of(RecordKind.SPEECH);
            case NoteId _ -> Optional.of(RecordKind.NOTE);
            case CommitmentId _ -> Optional.of(RecordKind.COMMITMENT);
            case AttachmentId _ -> Optional.of(RecordKind.ATTACHMENT);
            case ReleaseId _ -> Optional.of(RecordKind.RELEASE);
            case LegalBasisId _ -> Optional.of(RecordKind.LEGAL_BASIS);
            case VoteId _ -> Optional.of(RecordKind.VOTE);
            default -> Optional.empty();
        };
    }
}
