package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.Id;

/**
 * A paragraph of a paper, as it is generated and as it was worded by hand.
 *
 * @param name stays while the record changes
 * @param edited name of the edit; empty when there is none
 * @param generated what the record says now; empty when the paragraph is gone
 * @param text what the paper says
 * @param outdated whether it was worded by hand on another ground than it has now
 * @param source the record it was made from
 */
public record PassageText(
        String name, Optional<String> edited, String generated, String text, boolean outdated, Optional<Id> source) {

    /** Whether what it was made from is no longer there. */
    public boolean gone() {
        return generated.isEmpty();
    }
}
