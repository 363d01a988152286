package vn.thuky.ui.speeches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.SpeechService;
import vn.thuky.text.TimeReading;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Takes what is typed into the cells of the speeches. What is not understood stays there, marked. */
final class SpeechEdits {

    /** What a speech can be before it is given; what comes after is told by its course. */
    static final List<SpeechStatus> STATUSES =
            List.of(SpeechStatus.REGISTERED, SpeechStatus.ACCEPTED, SpeechStatus.WAITING, SpeechStatus.WITHDRAWN);

    private final SpeechService service;
    private final Desk desk;
    private final Supplier<Optional<SpeechSheet>> sheet;

    /** The sheet as it was last read. */
    SpeechEdits(SpeechService service, Desk desk, Supplier<Optional<SpeechSheet>> sheet) {
        this.service = service;
        this.desk = desk;
        this.sheet = sheet;
    }

    void retitle(SpeechRow row, String title) {
        row.title().accept(title);
        change(row, speech -> speech.withTitle(title));
    }

    void setKind(SpeechRow row, SpeechKind kind) {
        change(row, speech -> speech.withKind(kind));
    }

    void setSite(SpeechRow row, Choice<SiteId> site) {
        change(row, speech -> speech.withSite(site.id()));
    }

    void setItem(SpeechRow row, Choice<AgendaItemId> item) {
        change(row, speech -> speech.withItem(item.id()));
    }

    /** Names the speakers, several with a semicolon between them; nobody while that is not known yet. */
    void setSpeakers(SpeechRow row, String typed) {
        sheet.get()
                .flatMap(now -> now.people().read(typed))
                .ifPresentOrElse(
                        speakers -> {
                            row.speakers().accept(typed);
                            desk.tasks().run(() -> service.name(row.key(), speakers), _ -> {});
                        },
                        () -> row.speakers().refuse(typed, Message.of("speeches.problem.speakers")));
    }

    void setOrganization(SpeechRow row, String typed) {
        sheet.get()
                .flatMap(now -> now.organizations().read(typed))
                .filter(read -> read.size() <= 1)
                .ifPresentOrElse(
                        read -> {
                            row.organization().accept(typed);
                            change(
                                    row,
                                    speech -> speech.withOrganization(
                                            read.stream().findFirst()));
                        },
                        () -> row.organization().refuse(typed, Message.of("speeches.problem.organization")));
    }

    void setLength(SpeechRow row, String typed) {
        var length = typed.isEmpty() ? Optional.of(Duration.ZERO) : TimeReading.length(typed);
        length.ifPresentOrElse(
                value -> {
                    row.length().accept(SpeechRow.minutes(value));
                    change(row, speech -> speech.withRegistered(value));
                },
                () -> row.length().refuse(typed, Message.of("speeches.problem.length")));
    }

    void setStatus(SpeechRow row, SpeechStatus status) {
        if (row.speech().actual().start().isPresent()) {
            desk.notices().info(Message.of("speeches.given"));
            return;
        }
        change(row, speech -> speech.withCourse(status, speech.actual()));
    }

    private void change(SpeechRow row, UnaryOperator<Speech> how) {
        desk.tasks().run(() -> service.change(row.key(), how), _ -> {});
    }
}
