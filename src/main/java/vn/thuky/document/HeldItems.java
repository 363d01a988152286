package vn.thuky.document;

import java.util.List;
import vn.thuky.document.Proceedings.Part;
import vn.thuky.domain.agenda.AgendaKind;

/** Which parts of the agenda the minutes tell: once a conference was opened, not those that never began and of which nothing is known. */
final class HeldItems {
    private final Dossier dossier;
    private final Proceedings proceedings;

    HeldItems(Dossier dossier, Proceedings proceedings) {
        this.dossier = dossier;
        this.proceedings = proceedings;
    }

    boolean tells(Part part) {
        return part.item().isEmpty()
                || dossier.conference().actual().start().isEmpty()
                || part.item().get().actual().start().isPresent()
                || !part.talks().isEmpty()
                || !part.notes().isEmpty()
                || hasOutcome(part);
    }

    /** Parts that are not told; a break that was not taken is nothing left undone. */
    List<Part> leftOut() {
        return proceedings.parts().stream()
                .filter(part -> !tells(part) && part.kind() != AgendaKind.BREAK)
                .toList();
    }

    private boolean hasOutcome(Part part) {
        return switch (part.kind()) {
            case COMMITMENT -> !dossier.commitments().isEmpty();
            case CONCLUSION -> !proceedings.directions().isEmpty();
            case VOTE -> !dossier.votes().isEmpty();
            default -> false;
        };
    }
}
