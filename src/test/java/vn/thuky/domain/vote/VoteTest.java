package vn.thuky.domain.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.SiteId;

class VoteTest {
    private static final Vote VOTE =
            Vote.on(new VoteId("v1"), new ConferenceId("c1"), LocalDateTime.of(2026, 9, 30, 9, 0), "Thông qua quy chế");

    @Test
    void moreThanHalfOfThosePresentCarryNotOfThoseWhoVoted() {
        assertThat(passed(Majority.MORE_THAN_HALF, tally(10, 5, 1, 0))).isFalse();
        assertThat(passed(Majority.MORE_THAN_HALF, tally(10, 6, 4, 0))).isTrue();
        assertThat(passed(Majority.MORE_THAN_HALF, tally(11, 6, 0, 0))).isTrue();
    }

    @Test
    void twoThirdsAreEnoughWhereTheyAreNeeded() {
        assertThat(passed(Majority.TWO_THIRDS, tally(9, 6, 3, 0))).isTrue();
        assertThat(passed(Majority.TWO_THIRDS, tally(10, 6, 4, 0))).isFalse();
    }

    @Test
    void thoseWhoDidNotVoteAreLeftOutWhereTheVotesAreWhatCounts() {
        assertThat(tally(20, 6, 4, 0).notCast()).isEqualTo(10);
        assertThat(passed(Majority.MORE_THAN_HALF, tally(20, 6, 4, 0))).isFalse();
        assertThat(passed(Majority.MORE_THAN_HALF_OF_VOTES, tally(20, 6, 4, 0))).isTrue();
        assertThat(passed(Majority.TWO_THIRDS_OF_VOTES, tally(20, 6, 4, 0))).isFalse();
        assertThat(passed(Majority.TWO_THIRDS_OF_VOTES, tally(20, 6, 3, 0))).isTrue();
    }

    @Test
    void thoseWhoDidNotComeCountWhereAllInvitedAreWhatCounts() {
        var vote = VOTE.withInvited(20);
        var counts = List.of(tally(14, 11, 3, 0));

        assertThat(vote.withCounts(Majority.MORE_THAN_HALF_OF_INVITED, counts).passed())
                .isTrue();
        assertThat(vote.withCounts(Majority.TWO_THIRDS_OF_INVITED, counts).passed())
                .isFalse();
        assertThat(vote.withCounts(Majority.TWO_THIRDS, counts).passed()).isTrue();
        assertThat(VOTE.withCounts(Majority.TWO_THIRDS_OF_INVITED, counts).passed())
                .isTrue();
        assertThatThrownBy(() -> VOTE.withInvited(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileNobodySaidHowManyArePresentThoseWhoVotedCount() {
        assertThat(passed(Majority.MORE_THAN_HALF, tally(0, 3, 1, 1))).isTrue();
        assertThat(passed(Majority.MORE_THAN_HALF, tally(0, 0, 0, 0))).isFalse();
        assertThat(passed(Majority.TWO_THIRDS, tally(0, 0, 0, 0))).isFalse();
    }

    @Test
    void sitesAreAddedUp() {
        var here = new Tally(Optional.of(new SiteId("d0")), 5, 4, 1, 0);
        var there = new Tally(Optional.of(new SiteId("d1")), 3, 1, 1, 1);
        var vote = VOTE.withCounts(Majority.MORE_THAN_HALF, List.of(here, there));

        assertThat(vote.total()).isEqualTo(tally(8, 5, 2, 1));
        assertThat(vote.bySite()).isTrue();
        assertThat(vote.passed()).isTrue();
    }

    @Test
    void moreVotesThanPeopleAreSeenAndNegativeCountsRefused() {
        assertThat(tally(5, 4, 1, 0).tooMany()).isFalse();
        assertThat(tally(5, 4, 1, 1).tooMany()).isTrue();
        assertThat(tally(0, 4, 1, 1).tooMany()).isFalse();
        assertThatThrownBy(() -> tally(5, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean passed(Majority majority, Tally tally) {
        return VOTE.withCounts(majority, List.of(tally)).passed();
    }

    private static Tally tally(int present, int approving, int opposing, int abstaining) {
        return new Tally(Optional.empty(), present, approving, opposing, abstaining);
    }
}
