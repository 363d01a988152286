package vn.thuky.ui.agenda;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.service.AgendaService;
import vn.thuky.ui.kit.KeptText;
import vn.thuky.ui.kit.Tasks;

/** What the selected item needs of the people who run it: texts that save themselves. */
final class CuesText {
    private final AgendaService service;
    private final Tasks tasks;
    private final KeptText script;
    private final KeptText technical;
    private final KeptText fallback;
    private Optional<AgendaItemId> shown = Optional.empty();

    CuesText(AgendaService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
        this.script = new KeptText(tasks);
        this.technical = new KeptText(tasks);
        this.fallback = new KeptText(tasks);
    }

    KeptText script() {
        return script;
    }

    KeptText technical() {
        return technical;
    }

    KeptText fallback() {
        return fallback;
    }

    /** Shows the texts of an item, or what changed in those of the one shown. */
    void show(Optional<AgendaRow> row) {
        var cues = row.map(one -> one.item().cues()).orElse(Cues.NONE);
        var id = row.map(AgendaRow::key);
        if (id.equals(shown)) {
            script.refresh(cues.script());
            technical.refresh(cues.technical());
            fallback.refresh(cues.fallback());
            return;
        }
        shown = id;
        show(script, Cues::script, cues, (old, text) -> new Cues(text, old.technical(), old.fallback()));
        show(technical, Cues::technical, cues, (old, text) -> new Cues(old.script(), text, old.fallback()));
        show(fallback, Cues::fallback, cues, (old, text) -> new Cues(old.script(), old.technical(), text));
    }

    private void show(KeptText text, Function<Cues, String> part, Cues cues, BiFunction<Cues, String, Cues> with) {
        var id = shown;
        text.show(
                part.apply(cues),
                (typed, done) -> id.ifPresent(item -> tasks.run(
                        () -> service.change(item, one -> one.withCues(with.apply(one.cues(), typed))),
                        _ -> done.run())));
    }

    /** Saves what is not saved yet. */
    void flush() {
        script.flush();
        technical.flush();
        fallback.flush();
    }
}
