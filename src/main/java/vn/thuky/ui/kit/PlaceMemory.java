package vn.thuky.ui.kit;

/** Starts at the place one was at last, with the conference that was open there. */
public final class PlaceMemory {
    private static final String PLACE = "place";
    private static final String CONFERENCE = "conference";

    private final Memory memory;
    private final Navigator navigator;

    public PlaceMemory(Memory memory, Navigator navigator) {
        this.memory = memory;
        this.navigator = navigator;
    }

    /** At a place of the office the way back leads to the conference. */
    public void restore() {
        memory.get(CONFERENCE).filter(id -> !id.isEmpty()).ifPresent(id -> navigator.replace(new Place.Overview(id)));
        memory.get(PLACE).flatMap(PlaceAddress::place).ifPresent(place -> {
            if (place.conference().isPresent()) {
                navigator.replace(place);
            } else {
                navigator.open(place);
            }
        });
    }

    public void keep() {
        memory.put(PLACE, PlaceAddress.of(navigator.place()));
        memory.put(CONFERENCE, navigator.lastConference().orElse(""));
    }
}
