package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Role;

/** Thông báo kết luận: what the chair concluded, who does what until when, what becomes of proposals. */
final class Conclusions {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;

    Conclusions(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.CONCLUSIONS, draft);
        people = new People(dossier);
    }

    Paper paper() {
        draft.add(frame.dated());
        draft.add(new Title(
                draft.text("document.conclusions.title"),
                draft.words("document.conclusions.subject", chair(), frame.conference()),
                true));
        frame.preamble().forEach(draft::add);
        opening();
        new ConclusionsBody(dossier, draft, people).write();
        draft.say(draft.words("document.conclusions.report", frame.agency()));
        draft.say(draft.words("document.conclusions.end", chair(), Sentences.capital(frame.agency())));
        draft.add(new Signatures(Optional.empty(), frame.signer(), frame.recipients()));
        var conference = dossier.conference();
        new SendingCheck(dossier, draft, frame)
                .conclusions(
                        conference.actual().end().or(() -> conference.actual().start()));
        return frame.paper("document.conclusions.fullTitle", List.of(Section.portrait(draft.takeBlocks())));
    }

    private void opening() {
        var day = draft.day(
                dossier.conference().actual().start().map(LocalDateTime::toLocalDate), "document.finding.noStart");
        var place = new Places(dossier, draft).main();
        draft.say(draft.words(
                "document.conclusions.opening", Sentences.capital(day), place, chair(), frame.conference()));
        var groups = dossier.participants().stream()
                .filter(one -> one.attendance().state().present())
                .filter(one -> one.role() != Role.CHAIR && one.role() != Role.SECRETARY)
                .map(one -> one.group().strip())
                .filter(group -> !group.isEmpty())
                .map(Sentences::within)
                .distinct()
                .toList();
        if (!groups.isEmpty()) {
            draft.say(draft.words("document.conclusions.present", String.join("; ", groups)));
        }
        draft.say(draft.words("document.conclusions.follows", chair()));
    }

    /** "Thứ trưởng Bộ Giáo dục và Đào tạo Ngô Thị Minh". */
    private Phrase chair() {
        return people.having(Role.CHAIR).stream()
                .map(people::titled)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Phrase::of)
                .orElseGet(() -> draft.blank("document.finding.noChair"));
    }
}
