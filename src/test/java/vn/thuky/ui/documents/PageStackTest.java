package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageStackTest {
    private static final PageSize UPRIGHT = new PageSize(600, 800);
    private static final PageSize LANDSCAPE = new PageSize(800, 600);

    @Test
    void pagesLieOneBelowTheOther() {
        var stack = new PageStack(List.of(UPRIGHT, UPRIGHT), 0.5, 1000);

        assertThat(stack.top(0)).isEqualTo(PageStack.GAP);
        assertThat(stack.top(1)).isEqualTo(400 + 2 * PageStack.GAP);
        assertThat(stack.totalHeight()).isEqualTo(800 + 3 * PageStack.GAP);
        assertThat(stack.pageAt(0)).isZero();
        assertThat(stack.pageAt(stack.top(1))).isOne();
        assertThat(stack.pageAt(9999)).isOne();
    }

    @Test
    void aPageThatWouldBeTooWideIsShownSmaller() {
        var stack = new PageStack(List.of(UPRIGHT, LANDSCAPE), 1, 600);

        assertThat(stack.width(0)).isEqualTo(600);
        assertThat(stack.width(1)).isEqualTo(600);
        assertThat(stack.height(1)).isEqualTo(450);
    }

    @Test
    void aSpotOutlivesAnotherZoom() {
        var small = new PageStack(List.of(UPRIGHT, UPRIGHT), 0.5, 1000);
        var large = new PageStack(List.of(UPRIGHT, UPRIGHT), 2, 5000);
        var spot = small.spot(small.top(1) + 100);

        assertThat(spot).isEqualTo(new PageStack.Spot(1, 0.25));
        assertThat(large.y(spot)).isCloseTo(large.top(1) + 400, within(0.01));
    }

    @Test
    void aSpotOnAPageThatIsGoneIsOnTheLastOne() {
        var longer = new PageStack(List.of(UPRIGHT, UPRIGHT), 1, 1000);
        var shorter = new PageStack(List.of(UPRIGHT), 1, 1000);

        assertThat(shorter.y(longer.spot(longer.top(1)))).isEqualTo(shorter.top(0));
        assertThat(PageStack.EMPTY.y(longer.spot(0))).isZero();
    }
}
