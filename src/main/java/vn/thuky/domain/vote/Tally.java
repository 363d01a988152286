package vn.thuky.domain.vote;

import java.util.Optional;
import vn.thuky.domain.people.SiteId;

/**
 * Votes counted at one site, or in all; no number is negative.
 *
 * @param site empty for the conference as a whole, and for a site that is gone
 * @param present who could vote; 0 while nobody has said
 */
public record Tally(Optional<SiteId> site, int present, int approving, int opposing, int abstaining) {

    public Tally {
        if (Math.min(Math.min(present, approving), Math.min(opposing, abstaining)) < 0) {
            throw new IllegalArgumentException("negative count");
        }
    }

    public int cast() {
        return approving + opposing + abstaining;
    }

    /** Who could vote and did not. */
    public int notCast() {
        return Math.max(0, present - cast());
    }

    /** More votes than people: to be pointed out. */
    public boolean tooMany() {
        return present > 0 && cast() > present;
    }

    public Tally withoutSite() {
        return new Tally(Optional.empty(), present, approving, opposing, abstaining);
    }

    Tally plus(Tally other) {
        return new Tally(
                Optional.empty(),
                present + other.present,
                approving + other.approving,
                opposing + other.opposing,
                abstaining + other.abstaining);
    }
}
