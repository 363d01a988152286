package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.Dossier;
import vn.thuky.document.Papers;
import vn.thuky.document.form.FieldCatalogue;
import vn.thuky.document.form.FormFields;
import vn.thuky.document.form.PaperFields;
import vn.thuky.document.form.StandardForm;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FormFile;
import vn.thuky.export.Exporter;
import vn.thuky.export.Imprint;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.SafeFile;
import vn.thuky.reading.FormReading;
import vn.thuky.store.OfficeStore;
import vn.thuky.text.FileNames;
import vn.thuky.text.Worded;

/** The Word files of the office that its papers are written into. Blocking. */
public final class HouseForms {
    private final Ledger ledger;
    private final OfficeStore store;
    private final FormShelf shelf;
    private final OfficeProgram program;
    private final Clock clock;
    private final Papers papers = new Papers();

    public HouseForms(Ledger ledger, OfficeStore store, DataFolder folder, OfficeProgram program, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.shelf = new FormShelf(folder, clock);
        this.program = program;
        this.clock = clock;
    }

    /** What came of loading a form. */
    public sealed interface Loading {

        /** It is the form of its kind now; empty when it was before. */
        record Taken(Optional<Change> change) implements Loading {}

        /** It was not taken; why, each with its place. */
        record Refused(List<Worded> problems) implements Loading {

            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The form of a kind. */
    public Optional<FormFile> form(DocumentKind kind) {
        return store.rule(kind).form();
    }

    /** Whether PDF files can be made from forms here. */
    public boolean makesPdf() {
        return program.isThere();
    }

    /**
     * Takes a file as the form of a kind when nothing in it is wrong.
     *
     * @throws NotSaved when it could not be kept
     */
    public Loading load(DocumentKind kind, Path file) {
        try {
            var content = FormReading.content(file);
            var problems = FormShelf.form(content).check(example(kind));
            if (!problems.isEmpty()) {
                return new Loading.Refused(List.copyOf(problems));
            }
            var kept = shelf.keep(String.valueOf(file.getFileName()), content);
            var rule = store.rule(kind).withForm(Optional.of(kept));
            return new Loading.Taken(ledger.write(Edit.put(rule)));
        } catch (FormReading.Refused e) {
            return new Loading.Refused(List.of(texts -> texts.name(e.why())));
        } catch (IOException e) {
            return new Loading.Refused(List.of(texts -> texts.get("forms.unreadable")));
        }
    }

    /** Has the papers of a kind in the standard layout again. */
    public Optional<Change> remove(DocumentKind kind) {
        return ledger.write(Edit.put(store.rule(kind).withForm(Optional.empty())));
    }

    /** A name for the file of a form. */
    public String fileName(DocumentKind kind) {
        return FileNames.of("mau-" + kind.code(), FileFormat.DOCX.extension());
    }

    /**
     * Writes the form of a kind into a file, to be looked at or changed; the standard layout as a form where it has none.
     *
     * @throws NotSaved when the file cannot be written
     * @throws KeptFileLost when the form is not there any more
     */
    public void write(DocumentKind kind, Path target) {
        var form = form(kind);
        save(form.isPresent() ? shelf.content(form.get()) : standard(kind), target);
    }

    /**
     * Writes the standard layout of a kind as a form into a file, to be changed in Word.
     *
     * @throws NotSaved when the file cannot be written
     */
    public void writeStandard(DocumentKind kind, Path target) {
        save(standard(kind), target);
    }

    private static void save(byte[] content, Path target) {
        try {
            SafeFile.replace(target, stream -> stream.write(content));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    private byte[] standard(DocumentKind kind) {
        var paper = papers.paper(kind, sample(), now());
        var imprint = new Imprint(store.settings().user(), ZonedDateTime.now(clock));
        return new Exporter().bytes(StandardForm.of(paper), FileFormat.DOCX, imprint);
    }

    /** All that a form of a kind can say, with what the sample conference says there. */
    public List<FormField> fields(DocumentKind kind) {
        return FieldCatalogue.of(example(kind)).stream()
                .map(field -> new FormField(field.mark(), field.key(), field.example(), field.within()))
                .toList();
    }

    private FormFields example(DocumentKind kind) {
        var sample = sample();
        var paper = papers.paper(kind, sample, now());
        return new PaperFields(sample, now()).of(Edition.usual(kind), paper).getFirst();
    }

    private Dossier sample() {
        return Sample.dossier(store.settings());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
