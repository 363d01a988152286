package vn.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;

/** A site an item can take place at, or none. */
record SiteChoice(Optional<SiteId> id, String name) {
    static final SiteChoice NONE = new SiteChoice(Optional.empty(), "");

    static SiteChoice of(Site site) {
        return new SiteChoice(Optional.of(site.id()), site.name());
    }

    /** The choice with this identity; none when there is no such site. */
    static SiteChoice among(List<Site> sites, Optional<SiteId> id) {
        return sites.stream()
                .filter(site -> id.equals(Optional.of(site.id())))
                .map(SiteChoice::of)
                .findFirst()
                .orElse(NONE);
    }
}
