package vn.thuky.ui.sites;

import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thuky.domain.people.Site;

/** The texts of a site that are typed in the table. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum SiteText {
    NAME(Site::name, Site::withName),
    ADDRESS(Site::address, Site::withAddress),
    REPRESENTATIVE(
            site -> site.representative().name(),
            (site, text) -> site.withRepresentative(site.representative().withName(text))),
    REPRESENTATIVE_PHONE(
            site -> site.representative().phone(),
            (site, text) -> site.withRepresentative(site.representative().withPhone(text))),
    TECHNICIAN(
            site -> site.technician().name(),
            (site, text) -> site.withTechnician(site.technician().withName(text))),
    TECHNICIAN_PHONE(
            site -> site.technician().phone(),
            (site, text) -> site.withTechnician(site.technician().withPhone(text)));

    private final Function<Site, String> read;
    private final BiFunction<Site, String, Site> write;

    SiteText(Function<Site, String> read, BiFunction<Site, String, Site> write) {
        this.read = read;
        this.write = write;
    }

    String of(Site site) {
        return read.apply(site);
    }

    Site in(Site site, String text) {
        return write.apply(site, text);
    }
}
