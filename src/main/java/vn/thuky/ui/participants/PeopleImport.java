package vn.thuky.ui.participants;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.ParticipantService.Pasted;
import vn.thuky.service.PeopleList;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;

/** Adds the people of a file the user names, after showing whom it holds. */
final class PeopleImport {
    private static final int SHOWN = 8;
    private static final int LONGEST = 120;

    private final ParticipantService service;
    private final Desk desk;
    private final ConferenceId conference;
    private final Consumer<Pasted> told;

    PeopleImport(ParticipantService service, Desk desk, ConferenceId conference, Consumer<Pasted> told) {
        this.service = service;
        this.desk = desk;
        this.conference = conference;
        this.told = told;
    }

    void ask() {
        var formats = List.of(
                new Dialogs.FileFormat("participants.file.excel", "xlsx"),
                new Dialogs.FileFormat("participants.file.csv", "csv"),
                new Dialogs.FileFormat("participants.file.text", "txt"));
        desk.dialogs()
                .open(new Dialogs.FileRequest(Message.of("participants.file.title"), "", formats))
                .ifPresent(file -> desk.work(
                        Message.of("participants.file.reading", String.valueOf(file.getFileName())),
                        working -> PeopleList.in(file, working::reached),
                        list -> show(file, list)));
    }

    private void show(Path file, PeopleList list) {
        var name = String.valueOf(file.getFileName());
        switch (list) {
            case PeopleList.Found found -> {
                if (desk.dialogs().confirm(question(name, found))) {
                    desk.tasks().run(() -> service.addAll(conference, found), told);
                }
            }
            case PeopleList.Nobody(var why) ->
                desk.notices().warning(Message.of("participants.file.refused", name, why));
        }
    }

    private static Dialogs.Question question(String name, PeopleList.Found found) {
        Worded people = _ -> found.first(SHOWN).stream()
                .map(line -> "• " + Excerpt.of(line, LONGEST))
                .collect(Collectors.joining("\n"));
        var rest = Math.max(0, found.size() - SHOWN);
        return new Dialogs.Question(
                Message.of("participants.file.question", found.size(), name),
                found.errors() == 0
                        ? Message.of("participants.file.preview", people, rest)
                        : Message.of("participants.file.previewErrors", people, rest, found.errors()),
                "participants.file.take",
                Dialogs.Weight.HARMLESS);
    }
}
