package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.NumberSeries;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** What of the papers is not generated from the record. */
public final class DocumentService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public DocumentService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** The paper of this kind; a draft without number where nothing was entered yet. */
    public Document document(ConferenceId conference, DocumentKind kind) {
        return store.documents().documents(conference).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseGet(() -> Document.draft(DocumentId.fresh(), conference, kind));
    }

    /**
     * Gives a paper its number; empty text takes it away.
     *
     * @return why it cannot have it; empty when it has it now
     */
    public Optional<Refusal> number(ConferenceId conference, DocumentKind kind, String typed) {
        var document = document(conference, kind);
        if (document.isFinal()) {
            return Optional.of(new Refusal("document.number.final", List.of()));
        }
        if (typed.isBlank()) {
            ledger.write(Edit.put(document.numbered("", 0)));
            return Optional.empty();
        }
        var written = NumberSeries.written(typed);
        if (written.isEmpty()) {
            return Optional.of(new Refusal("document.number.digits", List.of()));
        }
        var year = year(conference);
        var holder = store.documents().numbers(kind, year).holder(written.get(), document);
        if (holder.isEmpty()) {
            ledger.write(Edit.put(document.numbered(written.get(), year)));
        }
        return holder.map(other -> taken(written.get(), other));
    }

    /** Keeps the next number of the year for a paper that is not sent yet, so that no other can have it; one that was keeps its own. */
    public String reserveNumber(ConferenceId conference, DocumentKind kind) {
        var document = document(conference, kind);
        if (document.isFinal()) {
            return document.number();
        }
        var year = year(conference);
        var next = store.documents().numbers(kind, year).next(document);
        ledger.write(Edit.put(document.numbered(next, year)));
        return next;
    }

    /**
     * Puts a paper that is not sent yet on these legal bases; empty for those of its kind.
     *
     * @return why that is not possible; empty when it is done
     */
    public Optional<Refusal> base(ConferenceId conference, DocumentKind kind, Optional<List<LegalBasisId>> bases) {
        var document = document(conference, kind);
        if (document.isFinal()) {
            return Optional.of(new Refusal("document.wording.final", List.of()));
        }
        ledger.write(Edit.put(document.basedOn(bases)));
        return Optional.empty();
    }

    /**
     * Words a paragraph by hand, in all formats, for as long as it is not given up. The notes it was made from stay as they are.
     *
     * @param text the new words; blank ones, or those that are generated, give up what was worded by hand
     * @return why that is not possible; empty when it is done
     */
    public Optional<Refusal> reword(ConferenceId conference, DocumentKind kind, PassageText passage, String text) {
        var document = document(conference, kind);
        if (document.isFinal()) {
            return Optional.of(new Refusal("document.wording.final", List.of()));
        }
        var without = passage.edited().map(document::unworded).orElse(document);
        var words = text.strip();
        ledger.write(Edit.put(
                words.isEmpty()
                        ? without
                        : without.reworded(new TextEdit(passage.name(), passage.generated(), words))));
        return Optional.empty();
    }

    private Refusal taken(String number, Document other) {
        var holder = store.conferences().find(other.conference());
        return new Refusal(
                "document.number.taken",
                List.of(
                        number,
                        String.valueOf(other.year()),
                        holder.map(conference -> conference.name()).orElse("")));
    }

    private int year(ConferenceId conference) {
        var held = store.conferences()
                .find(conference)
                .flatMap(found -> found.actual().start().or(found.planned()::start));
        return NumberSeries.year(held.map(moment -> moment.toLocalDate()), LocalDate.now(clock));
    }
}
