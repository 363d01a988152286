package vn.thuky.domain.vote;

/** How many have to be for something: of those present and entitled when it is put to the vote, of all who were invited and entitled, or of the votes given. */
public enum Majority {
    MORE_THAN_HALF,
    TWO_THIRDS,
    MORE_THAN_HALF_OF_INVITED,
    TWO_THIRDS_OF_INVITED,
    MORE_THAN_HALF_OF_VOTES,
    TWO_THIRDS_OF_VOTES;

    /** Whether those who did not vote are left out of the count. */
    boolean ofVotes() {
        return this == MORE_THAN_HALF_OF_VOTES || this == TWO_THIRDS_OF_VOTES;
    }

    /** Whether those who did not come count too. */
    boolean ofInvited() {
        return this == MORE_THAN_HALF_OF_INVITED || this == TWO_THIRDS_OF_INVITED;
    }

    boolean reached(int approving, int voters) {
        return switch (this) {
            case MORE_THAN_HALF, MORE_THAN_HALF_OF_INVITED, MORE_THAN_HALF_OF_VOTES -> 2 * approving > voters;
            case TWO_THIRDS, TWO_THIRDS_OF_INVITED, TWO_THIRDS_OF_VOTES -> approving > 0 && 3 * approving >= 2 * voters;
        };
    }
}
