package vn.thuky.document;

import java.util.List;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Participant;

/** Biển tên: a sheet for each participant, to be folded and put on the table. */
final class NamePlates {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;

    NamePlates(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.NAME_PLATES, draft);
        people = new People(dossier);
    }

    Paper paper() {
        new ParticipantsCheck(dossier, draft, people).run();
        var all = people.expected();
        all.forEach(one -> draft.add(plate(one)));
        if (all.isEmpty()) {
            draft.add(new NamePlate(Phrase.LONG_BLANK, Phrase.EMPTY));
        }
        return frame.paper("document.plates.fullTitle", List.of(Section.folded(draft.takeBlocks())));
    }

    /** The name in capitals over the seat; without a name the seat stands large. */
    private NamePlate plate(Participant one) {
        var seat = Phrase.of(people.seat(one));
        if (one.person().known()) {
            return new NamePlate(Phrase.of(one.person().name().strip()).capitals(), seat);
        }
        return new NamePlate(seat.isEmpty() ? Phrase.LONG_BLANK : seat, Phrase.EMPTY);
    }
}
