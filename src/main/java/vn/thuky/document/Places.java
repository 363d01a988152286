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
        var others = dossier.sites().stream()
                .filter(site -> !site.main())
                .map(Places::listed)
                .toList();
        var known = main();
        if (others.isEmpty()) {
            return known;
        }
        return draft.words("document.places", known, DateWords.count(others.size()), String.join(", ", others));
    }

    /** As it stands in a list; one known by its number alone keeps the word, since "5" would read as how many. */
    private static String listed(Site site) {
        var name = People.name(site);
        var numbered = name.chars().limit(1).anyMatch(Character::isDigit);
        return numbered ? site.name().strip() : name;
    }

    /** Where the main site meets: "Bộ Giáo dục và Đào tạo". */
    Phrase main() {
        var main = dossier.sites().stream().filter(Site::main).findFirst();
        var meets = dossier.conference().place().isBlank()
                ? main.map(Site::name).orElse("")
                : dossier.conference().place().strip();
        return draft.known(meets, "document.finding.noPlace");
    }
}
