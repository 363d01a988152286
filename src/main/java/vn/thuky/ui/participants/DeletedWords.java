package vn.thuky.ui.participants;

import java.util.ArrayList;
import java.util.stream.Collectors;
import vn.thuky.service.ParticipantService.Traces;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** Says who was deleted, and what of the record that touches. */
final class DeletedWords {
    private DeletedWords() {}

    static Message of(Message deleted, Traces traces) {
        var touched = new ArrayList<Message>();
        if (traces.spoken() > 0) {
            touched.add(Message.of("participants.deleted.spoken", traces.spoken()));
        }
        if (traces.notes() > 0) {
            touched.add(Message.of("participants.deleted.notes", traces.notes()));
        }
        if (traces.present() > 0) {
            touched.add(Message.of("participants.deleted.present", traces.present()));
        }
        if (touched.isEmpty()) {
            return deleted;
        }
        Worded list = texts -> touched.stream().map(part -> part.in(texts)).collect(Collectors.joining("; "));
        return Message.of("participants.deleted.touching", deleted, list);
    }
}
