package vn.thuky.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;

class NumberSeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 9);

    private static Document paper(String id, String number) {
        return Document.draft(new DocumentId(id), new ConferenceId("c"), DocumentKind.MINUTES)
                .numbered(number, 2026);
    }

    @Test
    void aNumberBelowTenHasOneLeadingZero() {
        assertThat(NumberSeries.written(" 5 ")).contains("05");
        assertThat(NumberSeries.written("005")).contains("05");
        assertThat(NumberSeries.written("0010")).contains("10");
    }

    @Test
    void whatIsNoNumberAboveZeroIsNone() {
        assertThat(NumberSeries.written("0")).isEmpty();
        assertThat(NumberSeries.written("5/BB")).isEmpty();
        assertThat(NumberSeries.written("1234567")).isEmpty();
    }

    @Test
    void theNextNumberFollowsTheHighestOneOfOtherPapers() {
        var series = new NumberSeries(List.of(paper("a", "09"), paper("b", "03"), paper("c", "12")));

        assertThat(series.next(paper("d", ""))).isEqualTo("13");
        assertThat(series.next(paper("c", "12"))).isEqualTo("10");
        assertThat(new NumberSeries(List.of()).next(paper("a", ""))).isEqualTo("01");
    }

    @Test
    void aPaperIsNotInTheWayOfItself() {
        var series = new NumberSeries(List.of(paper("a", "09")));

        assertThat(series.holder("09", paper("a", "09"))).isEmpty();
        assertThat(series.holder("09", paper("b", ""))).contains(paper("a", "09"));
    }

    @Test
    void theYearIsThatOfSendingUnlessTheConferenceIsLongPast() {
        assertThat(NumberSeries.year(Optional.of(LocalDate.of(2025, 12, 29)), TODAY))
                .isEqualTo(2026);
        assertThat(NumberSeries.year(Optional.of(LocalDate.of(2024, 1, 16)), TODAY))
                .isEqualTo(2024);
        assertThat(NumberSeries.year(Optional.empty(), TODAY)).isEqualTo(2026);
    }
}
