package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator();

    @Test
    void startsAtHomeWithNoWayBack() {
        assertThat(navigator.place()).isEqualTo(new Place.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goesBackAndForwardTheWayItCame() {
        navigator.open(new Place.Overview("a"));
        navigator.open(new Place.Agenda("a"));
        navigator.back();
        navigator.back();

        assertThat(navigator.place()).isEqualTo(new Place.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.forward();
        navigator.forward();
        assertThat(navigator.place()).isEqualTo(new Place.Agenda("a"));
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void openingAnotherPlaceForgetsTheWayForward() {
        navigator.open(new Place.Overview("a"));
        navigator.back();
        navigator.open(new Place.Settings());

        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void theWayBackLeadsToWhatWasSelectedThere() {
        navigator.open(new Place.Documents("a"));
        navigator.note(new Place.Documents("a", Optional.of("MINUTES")));
        assertThat(navigator.place()).isEqualTo(new Place.Documents("a"));
        navigator.open(new Place.Settings());
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Documents("a", Optional.of("MINUTES")));
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Home());
    }

    @Test
    void openingTheSamePlaceAgainIsNoStep() {
        navigator.open(new Place.Home());

        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aConferenceThatIsGoneIsNoLongerOnTheWay() {
        navigator.open(new Place.Overview("gone"));
        navigator.open(new Place.Overview("kept"));
        navigator.open(new Place.Agenda("gone"));
        navigator.forget("gone");

        assertThat(navigator.place()).isEqualTo(new Place.Home());
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Overview("kept"));
    }

    @Test
    void theConferenceOneWasInIsKnownAtAPlaceOfTheOffice() {
        var navigator = new Navigator();
        assertThat(navigator.lastConference()).isEmpty();
        navigator.open(new Place.Overview("one"));
        navigator.open(new Place.Agenda("two"));
        navigator.open(new Place.Settings());

        assertThat(navigator.lastConference()).contains("two");
    }

    @Test
    void everyPlaceHasAnAddressThatLeadsBackToIt() {
        var places = List.<Place>of(
                new Place.Home(),
                new Place.Tracking(),
                new Place.Organizations(),
                new Place.Settings(),
                new Place.Overview("a"),
                new Place.Sites("a"),
                new Place.Participants("a"),
                new Place.Agenda("a"),
                new Place.Speeches("a"),
                new Place.Live("a"),
                new Place.Commitments("a"),
                new Place.Documents("a"),
                new Place.History("a"));

        for (var place : places) {
            assertThat(PlaceAddress.place(PlaceAddress.of(place))).contains(place);
        }
        assertThat(PlaceAddress.place("Nowhere/x")).isEqualTo(Optional.empty());
        assertThat(PlaceAddress.place("")).isEqualTo(Optional.empty());
    }
}
