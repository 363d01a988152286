package vn.thuky.service;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.document.Dossier;
import vn.thuky.document.block.Paper;
import vn.thuky.document.form.PaperFields;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FormFile;
import vn.thuky.reading.FormReading;

/** Papers in the forms of the office. A form that is broken never stops a paper: it is said, and the standard layout is used. */
public final class FormOutput {
    private static final Logger LOG = Logger.getLogger(FormOutput.class.getName());

    private final FormShelf shelf;
    private final OfficeProgram program;
    private final Clock clock;

    /** The forms that are kept in a data folder. */
    public FormOutput(DataFolder folder, OfficeProgram program, Clock clock) {
        this.shelf = new FormShelf(folder, clock);
        this.program = program;
        this.clock = clock;
    }

    /**
     * A paper in the form of its kind.
     *
     * @param content empty when it is to have the standard layout
     * @param why it has, where there is a form; empty otherwise
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, written into a file, never compared
    record Outcome(Optional<byte[]> content, Optional<Refusal> why) {
        private static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());

        /** The same reason, and the file in the standard layout. */
        Outcome with(byte[] standard) {
            return new Outcome(Optional.of(standard), why);
        }

        private static Outcome of(byte[] content) {
            return new Outcome(Optional.of(content), Optional.empty());
        }

        private static Outcome standard(String key, String... values) {
            return new Outcome(Optional.empty(), Optional.of(new Refusal(key, List.of(values))));
        }
    }

    /** The paper in a format; only Word files and, through an installed LibreOffice, PDF are made from forms. */
    Outcome made(Dossier dossier, Edition edition, Paper paper, FileFormat format) {
        var form = dossier.rule(edition.kind()).form();
        if (form.isEmpty() || (format != FileFormat.DOCX && format != FileFormat.PDF)) {
            return Outcome.NONE;
        }
        var docx = docx(form.get(), dossier, edition, paper);
        if (format == FileFormat.DOCX || docx.content().isEmpty()) {
            return docx;
        }
        if (!program.isThere()) {
            return Outcome.standard("forms.noProgram", form.get().fileName());
        }
        return docx.content()
                .flatMap(program::pdf)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.standard("forms.noPdf", form.get().fileName()));
    }

    private Outcome docx(FormFile form, Dossier dossier, Edition edition, Paper paper) {
        try {
            var fields = new PaperFields(dossier, LocalDateTime.now(clock)).of(edition, paper);
            return Outcome.of(shelf.form(form).titled(paper.title()).filled(fields));
        } catch (KeptFileLost e) {
            return Outcome.standard("forms.lost", form.fileName());
        } catch (FormReading.Refused | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a form is broken", e);
            return Outcome.standard("forms.broken", form.fileName());
        }
    }
}
