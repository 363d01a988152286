package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.service.Upcoming;
import vn.thuky.text.Fold;
import vn.thuky.text.Texts;

/** What the variables of snippets stand for now. Each has an English and a Vietnamese name. */
final class Variables {
    /** Stands for what is not known now, so that its place is seen. */
    private static final String UNKNOWN = "…";

    private final LiveState state;
    private final LiveNames names;

    Variables(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
    }

    /** The words for a variable; empty when there is none of this name. */
    Optional<String> value(String name, Texts texts) {
        return switch (Fold.key(name.strip())) {
            case "speaker", "nguoi noi" ->
                known(state.runningSpeech().map(speech -> names.speaker(speech).in(texts)));
            case "next", "tiep theo" ->
                known(Upcoming.of(List.of(), state.speeches())
                        .speech()
                        .map(speech -> names.speaker(speech).in(texts)));
            case "item", "muc" -> known(state.runningItem().map(AgendaItem::title));
            case "site", "diem cau" ->
                known(state.runningSpeech()
                        .flatMap(speech -> speech.site().flatMap(state::site))
                        .map(Site::name));
            case "title", "bai" ->
                known(state.runningSpeech().map(speech -> names.title(speech).in(texts)));
            case "chair", "chu tri" ->
                known(state.participants().stream()
                        .filter(person -> person.role() == Role.CHAIR)
                        .findFirst()
                        .map(names::person));
            case "conference", "hoi nghi" ->
                known(Optional.of(state.conference().name()));
            case "time", "gio" -> known(Optional.of(Figures.clock(state.now())));
            case "date", "ngay" -> known(Optional.of(Figures.day(state.now().toLocalDate())));
            default -> Optional.empty();
        };
    }

    private static Optional<String> known(Optional<String> value) {
        return value.filter(words -> !words.isBlank()).or(() -> Optional.of(UNKNOWN));
    }
}
