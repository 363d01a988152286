package vn.thuky.ui.documents;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;

/** Which paper of each conference was looked at last, and how its papers were arranged; known until the program ends. */
public final class PaperChoices {
    private final Map<ConferenceId, DocumentKind> shown = new HashMap<>();
    private final Map<ConferenceId, Map<DocumentKind, Edition>> arranged = new HashMap<>();

    /** The paper shown last; the minutes where none was yet. */
    DocumentKind shown(ConferenceId conference) {
        return shown.getOrDefault(conference, DocumentKind.MINUTES);
    }

    void show(ConferenceId conference, DocumentKind kind) {
        shown.put(conference, kind);
    }

    Edition edition(ConferenceId conference, DocumentKind kind) {
        return Optional.ofNullable(arranged.get(conference))
                .flatMap(editions -> Optional.ofNullable(editions.get(kind)))
                .orElseGet(() -> Edition.usual(kind));
    }

    void arrange(ConferenceId conference, Edition edition) {
        arranged.computeIfAbsent(conference, _ -> new EnumMap<>(DocumentKind.class))
                .put(edition.kind(), edition);
    }
}
