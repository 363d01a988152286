package vn.thuky.domain.vote;

/** How many have to be for something, of those present when it is put to the vote. */
public enum Majority {
    MORE_THAN_HALF,
    TWO_THIRDS;

    boolean reached(int approving, int voters) {
        return switch (this) {
            case MORE_THAN_HALF -> 2 * approving > voters;
            case TWO_THIRDS -> approving > 0 && 3 * approving >= 2 * voters;
        };
    }
}
