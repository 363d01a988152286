package vn.thuky.ui.documents;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Edition;
import vn.thuky.service.Exports;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.Preview;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Printing;
import vn.thuky.ui.kit.Working;

/** Prints a paper: the pages of the preview, as sharp as the printer prints. */
final class PaperPrint {
    private static final double POINTS_AN_INCH = 72;

    private final Exports exports;
    private final Desk desk;
    private final ConferenceId conference;

    PaperPrint(Exports exports, Desk desk, ConferenceId conference) {
        this.exports = exports;
        this.desk = desk;
        this.conference = conference;
    }

    /** Asks for the printer, and prints; {@code instead} is what can be done without one. */
    void print(Edition edition, String name, Runnable instead) {
        switch (desk.dialogs().print(name)) {
            case Printing.NoPrinter _ ->
                desk.notices()
                        .show(new Notice(
                                Notice.Kind.WARNING,
                                Message.of("documents.print.none"),
                                List.of(new Notice.Offer("documents.export.PDF", instead))));
            case Printing.NotWanted _ -> {}
            case Printing.Chosen(var job) ->
                desk.work(
                        Message.of("documents.printing", edition.kind()),
                        working -> printed(edition, job, working),
                        desk.notices()::show);
        }
    }

    private Notice printed(Edition edition, Printing.Job job, Working working) {
        try (var preview = exports.preview(conference, edition)) {
            var pages = IntStream.range(0, preview.pageCount())
                    .filter(page -> job.wants(page + 1))
                    .toArray();
            for (int done = 0; done < pages.length; done++) {
                if (!working.reached(done, pages.length)) {
                    job.cancel();
                    return notice(Notice.Kind.INFO, Message.of("documents.print.calledOff", done));
                }
                if (!job.print(sheet(preview, pages[done], job.dotsPerInch()))) {
                    job.cancel();
                    return notice(Notice.Kind.ERROR, Message.of("documents.print.failed"));
                }
            }
            return job.end()
                    ? notice(Notice.Kind.SUCCESS, Message.of("documents.print.sent", edition.kind(), pages.length))
                    : notice(Notice.Kind.ERROR, Message.of("documents.print.failed"));
        } catch (KeptFileLost e) {
            job.cancel();
            return notice(Notice.Kind.ERROR, Message.of("documents.keptFileLost"));
        }
    }

    private static Printing.Sheet sheet(Preview preview, int page, double dotsPerInch) {
        var picture = preview.draw(page, dotsPerInch / POINTS_AN_INCH);
        return new Printing.Sheet(preview.width(page), preview.height(page), picture.width(), picture.argb());
    }

    private static Notice notice(Notice.Kind kind, Message message) {
        return new Notice(kind, message, List.of());
    }
}
