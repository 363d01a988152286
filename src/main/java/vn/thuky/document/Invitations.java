package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;

/** Giấy mời: one for all who are invited, or one for each person or organization, one after the other. */
final class Invitations {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final Invitees invitees;
    private final Arrangement arrangement;

    Invitations(Dossier dossier, Draft draft, Arrangement arrangement) {
        this.dossier = dossier;
        this.draft = draft;
        this.arrangement = arrangement;
        frame = new Frame(dossier, DocumentKind.INVITATION, draft);
        people = new People(dossier);
        invitees = new Invitees(draft, people);
    }

    /** All of them in one paper, each from a page of its own on. */
    Paper paper() {
        var sections =
                letters().stream().flatMap(letter -> sections(letter).stream()).toList();
        check();
        return frame.paper("document.invitation.fullTitle", sections);
    }

    /** Each as a paper of its own, in the order of the list; the name of whom it is for is in its title. */
    List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        for (var letter : letters()) {
            var sections = sections(letter);
            check();
            papers.add(frame.paper("document.invitation.fullTitle", sections)
                    .named(draft.texts().get("document.invitation.titleFor", letter.file())));
        }
        return papers;
    }

    /** Whom each of them invites. */
    List<Phrase> invited() {
        return letters().stream()
                .map(letter -> Phrase.joined("; ", letter.names()))
                .toList();
    }

    private List<Invitees.Letter> letters() {
        return switch (arrangement) {
            case EACH_PERSON -> invitees.eachPerson();
            case EACH_ORGANIZATION -> invitees.eachOrganization();
            default -> List.of(invitees.all());
        };
    }

    private List<Section> sections(Invitees.Letter letter) {
        draft.add(frame.dated());
        draft.add(new Title(
                draft.text("document.invitation.title"),
                draft.words("document.invitation.subject", frame.conference()),
                true));
        frame.preamble().forEach(draft::add);
        addressees(letter);
        draft.say(draft.words("document.invitation.attend", frame.conference()));
        if (!dossier.conference().purpose().isBlank()) {
            draft.say(draft.words(
                    "document.invitation.purpose",
                    Sentences.ended(dossier.conference().purpose())));
        }
        draft.say(draft.words("document.programme.chair", people.chairs(draft)));
        draft.say(draft.words(
                "document.programme.time", draft.planned(dossier.conference().planned())));
        draft.say(draft.words("document.programme.place", place(letter)));
        if (!dossier.agenda().isEmpty()) {
            draft.say(draft.words("document.invitation.programme"));
        }
        var end = letter.names().size() == 1 ? "document.invitation.endOne" : "document.invitation.end";
        draft.say(draft.words(end, Sentences.capital(frame.agency())));
        draft.add(new Signatures(Optional.empty(), frame.signer(), recipients()));
        var letterSection = Section.portrait(draft.takeBlocks());
        return letter.listed() ? List.of(letterSection, list()) : List.of(letterSection);
    }

    /** One name in the sentence, several on lines of their own. */
    private void addressees(Invitees.Letter letter) {
        var agency = Sentences.capital(frame.agency());
        if (letter.names().size() == 1) {
            draft.say(draft.words(
                    "document.invitation.invites", agency, letter.names().getFirst()));
        } else {
            draft.say(draft.words("document.invitation.invitesAll", agency));
            letter.names()
                    .subList(0, letter.names().size() - 1)
                    .forEach(name -> draft.say(draft.words("document.invitation.name", name)));
            draft.say(draft.words("document.invitation.lastName", letter.names().getLast()));
        }
        letter.delegates().ifPresent(names -> draft.say(draft.words("document.invitation.delegates", names)));
    }

    private Phrase place(Invitees.Letter letter) {
        return letter.site()
                .filter(site -> !site.main())
                .map(site -> draft.texts().get("document.minutes.site", People.name(site))
                        + (site.address().isBlank() ? "" : ", " + site.address().strip()))
                .map(Phrase::of)
                .orElseGet(() -> new Places(dossier, draft).place());
    }

    private List<Phrase> recipients() {
        return frame.recipients(List.of(draft.words("document.invitation.recipient")));
    }

    private Section list() {
        draft.add(new AppendixTitle(
                draft.text("document.appendix"),
                draft.text("document.invitation.list"),
                draft.words("document.invitation.reference", frame.number()).italic()));
        draft.add(new Roster(draft, people, List.of()).byRank(invitees.people()));
        return Section.landscape(draft.takeBlocks());
    }

    private void check() {
        if (invitees.people().isEmpty()) {
            draft.find("document.finding.noParticipants");
        }
        new ParticipantsCheck(dossier, draft, people).names(invitees.people());
        new SendingCheck(dossier, draft, frame)
                .invitation(dossier.conference().planned().start());
    }
}
