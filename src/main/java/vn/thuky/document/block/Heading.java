package vn.thuky.document.block;

import java.util.Optional;
import vn.thuky.domain.Id;

/**
 * A numbered heading within a paper; levels are not skipped.
 *
 * @param level 1 for "1. Khai mạc", 2 for "3.1. Sở …"
 * @param source the record it was made from
 */
public record Heading(int level, Phrase text, Optional<Id> source) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
