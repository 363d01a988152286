package vn.thuky.journal;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRuleId;
import vn.thuky.domain.office.SettingsId;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.people.ClusterId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.vote.VoteId;

/**
 * Records to and from their fields. Names of record components are the names of fields; identities are plain text, times ISO 8601.
 * Fields of a later version are passed over when a record is made, and stay where they are stored.
 */
public final class RecordCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(identities())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For what comes from elsewhere: no name twice in an object, no deep nesting. */
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(40).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RecordCodec() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper strictMapper() {
        return STRICT;
    }

    /** All fields of a record. */
    public static Fields encode(Entity entity) {
        return new Fields(MAPPER.valueToTree(entity));
    }

    /** The record with these fields; absent ones are those of the kind's blank. Throws {@link BadRecord} when they make none. */
    public static Entity decode(RecordKind kind, String id, Scope scope, Fields fields) {
        try {
            return MAPPER.treeToValue(complete(kind, id, scope, fields).node(), kind.type());
        } catch (JacksonException e) {
            throw new BadRecord(kind.code() + " " + id + ": " + e.getOriginalMessage(), e);
        }
    }

    /** These fields, and those of the kind's blank for any that are absent. */
    public static Fields complete(RecordKind kind, String id, Scope scope, Fields fields) {
        return fields.hasAll(kind.fieldNames())
                ? fields
                : encode(kind.blank(id, scope)).overlaid(fields);
    }

    /** The record with these fields, all present, as {@link #text} wrote them. */
    public static <T extends Entity> T decode(Class<T> type, String text) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new BadRecord(type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The fields as one text. */
    public static String text(Fields fields) {
        return MAPPER.writeValueAsString(fields.node());
    }

    /** Reads {@link #text}. Throws {@link BadRecord} when it is something else. */
    public static Fields fields(String text) {
        try {
            return new Fields((ObjectNode) MAPPER.readTree(text));
        } catch (JacksonException | ClassCastException e) {
            throw new BadRecord("not the fields of a record", e);
        }
    }

    /** What differs between two states of a record; empty when nothing does. */
    public static Optional<FieldEdit> difference(
            RecordKind kind, String id, Optional<Fields> before, Optional<Fields> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.equals(after) ? Optional.empty() : Optional.of(new FieldEdit(kind, id, before, after));
        }
        var old = MAPPER.createObjectNode();
        var now = MAPPER.createObjectNode();
        for (var field : after.get().node().properties()) {
            var was = before.get().node().get(field.getKey());
            if (!field.getValue().equals(was)) {
                now.set(field.getKey(), field.getValue());
                old.set(field.getKey(), was == null ? MAPPER.nullNode() : was);
            }
        }
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldEdit(kind, id, Optional.of(new Fields(old)), Optional.of(new Fields(now))));
    }

    /** Fields do not make a record of their kind. */
    public static final class BadRecord extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadRecord(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private static SimpleModule identities() {
        var module = new SimpleModule();
        module.addSerializer(Id.class, new ValueSerializer<>() {
            @Override
            public void serialize(Id id, JsonGenerator out, SerializationContext context) {
                out.writeString(id.value());
            }
        });
        identity(module, ConferenceId.class, ConferenceId::new);
        identity(module, OrganizationId.class, OrganizationId::new);
        identity(module, ClusterId.class, ClusterId::new);
        identity(module, SiteId.class, SiteId::new);
        identity(module, ParticipantId.class, ParticipantId::new);
        identity(module, AgendaItemId.class, AgendaItemId::new);
        identity(module, SpeechId.class, SpeechId::new);
        identity(module, NoteId.class, NoteId::new);
        identity(module, CommitmentId.class, CommitmentId::new);
        identity(module, AttachmentId.class, AttachmentId::new);
        identity(module, DocumentId.class, DocumentId::new);
        identity(module, PaperRuleId.class, PaperRuleId::new);
        identity(module, LegalBasisId.class, LegalBasisId::new);
        identity(module, ReleaseId.class, ReleaseId::new);
        identity(module, VoteId.class, VoteId::new);
        identity(module, SettingsId.class, SettingsId::new);
        identity(module, ShorthandId.class, ShorthandId::new);
        return module;
    }

    private static <I extends Id> void identity(SimpleModule module, Class<I> type, Function<String, I> make) {
        module.addDeserializer(type, new ValueDeserializer<>() {
            @Override
            public I deserialize(JsonParser in, DeserializationContext context) {
                return make.apply(in.getValueAsString(""));
            }
        });
    }
}
