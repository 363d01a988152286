package vn.thuky.service;

import java.util.List;

/**
 * What is to be said of a paper that was finalized.
 *
 * @param left what is to look at in it, as of the moment it was finalized
 * @param changed whether the record would make another text of it by now
 */
public record Standing(List<PaperFinding> left, boolean changed) {

    public Standing {
        left = List.copyOf(left);
    }
}
