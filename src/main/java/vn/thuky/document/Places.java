package vn.thuky.document;

import vn.thuky.document.block.Phrase;
import vn.thuky.domain.people.Site;
import vn.thuky.text.DateWords;

/** Where a conference meets: the main site, and the others by name. */
final class Places {
    private final Dossier dossier;
    private final Draft draft;

    Places(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    /** "Bộ Giáo dục và Đào tạo (điểm cầu chính) và 05 điểm cầu: Hà Nội, …". */
    Phrase place() {
        var main = dossier.sites().stream().filter(Site::main).findFirst();
        var others = dossier.sites().stream()
                .filter(site -> !site.main())
                .map(People::name)
                .toList();
        var meets = dossier.conference().place().isBlank()
                ? main.map(Site::name).orElse("")
                : dossier.conference().place().strip();
        var known = draft.known(meets, "document.finding.noPlace");
        if (others.isEmpty()) {
            return known;
        }
        return draft.words("document.places", known, DateWords.count(others.size()), String.join(", ", others));
    }
}
