package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceMemoryTest {
    private final Memory memory = Memory.forgetful();

    @Test
    void theNextStartIsAtThePlaceOfTheConferenceOneWasIn() {
        kept(new Place.Overview("one"), new Place.Agenda("two"));

        assertThat(restored().place()).isEqualTo(new Place.Agenda("two"));
    }

    @Test
    void theConferenceStaysOpenWhenTheProgramIsLeftInTheSettings() {
        kept(new Place.Agenda("one"), new Place.Settings());

        var next = restored();
        assertThat(next.place()).isEqualTo(new Place.Settings());
        assertThat(next.lastConference()).contains("one");
    }

    @Test
    void aConferenceThatIsGoneIsNotOpenedAgain() {
        kept(new Place.Agenda("one"));
        var navigator = restored();
        navigator.forget("one");
        new PlaceMemory(memory, navigator).keep();

        var next = restored();
        assertThat(next.place()).isEqualTo(new Place.Home());
        assertThat(next.lastConference()).isEmpty();
    }

    private void kept(Place... way) {
        var navigator = new Navigator();
        for (var place : way) {
            navigator.open(place);
            new PlaceMemory(memory, navigator).keep();
        }
    }

    private Navigator restored() {
        var navigator = new Navigator();
        new PlaceMemory(memory, navigator).restore();
        return navigator;
    }
}
