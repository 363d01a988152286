package vn.thuky.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Exports;
import vn.thuky.service.Glance;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotSaved;
import vn.thuky.service.exchange.ConferenceExport;

/**
 * {@code thuky export}: writes papers of a conference to a file, or under names from their titles into a folder; or the whole conference
 * as a file for another laptop.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ThukyCommand thuky;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--document", paramLabel = "--document", required = true)
    private String document = "";

    @Option(names = "--by", paramLabel = "--by")
    private String by = "";

    @Option(names = "--format", paramLabel = "--format", required = true)
    private String format = "";

    @Option(names = "--to", paramLabel = "--to", required = true)
    private String to = "";

    @Option(names = "--with-contacts")
    private boolean withContacts;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Override
    public Integer call() throws CommandFailed, CannotOpen {
        if (document.equals(ALL) && format.equals(ConferenceExport.ENDING)) {
            return exchangeFile();
        }
        var editions = editions();
        var fileFormat =
                FileFormat.of(format).orElseThrow(() -> CommandFailed.wrongUsage("cli.unknown-format", format));
        var target = target();
        try (var glance = Glance.at(thuky.folder())) {
            var conference = conference(glance);
            var exports = glance.exports(Clock.system(ZoneId.systemDefault()));
            for (var edition : editions) {
                var file = Files.isDirectory(target)
                        ? target.resolve(exports.fileName(conference.id(), edition, fileFormat))
                        : target;
                write(exports, conference, edition, fileFormat, file);
            }
        }
        return 0;
    }

    private int exchangeFile() throws CommandFailed, CannotOpen {
        try (var glance = Glance.at(thuky.folder())) {
            var conference = conference(glance);
            var export = new ConferenceExport(thuky.folder(), glance.store());
            var path = thuky.path(to);
            var file = Files.isDirectory(path) ? path.resolve(export.fileName(conference.id())) : path;
            checkFree(file);
            var written = write(export, conference, file, withContacts || export.contactsUsual());
            if (written.leftOut() > 0) {
                var texts = thuky.texts();
                thuky.console().err().println(texts.get("exchange.exportedPart", file.toString(), written.leftOut()));
            }
            thuky.console().out().println(file);
        }
        return 0;
    }

    private static ConferenceExport.Written write(
            ConferenceExport export, Conference conference, Path file, boolean contacts) throws CommandFailed {
        try {
            return export.write(conference.id(), file, contacts);
        } catch (NotSaved e) {
            throw CommandFailed.couldNot("cli.target-unwritable", file.toString());
        }
    }

    private void checkFree(Path file) throws CommandFailed {
        if (Files.exists(file) && !overwrite) {
            throw CommandFailed.couldNot("cli.target-exists", file.toString());
        }
    }

    private void write(Exports exports, Conference conference, Edition edition, FileFormat fileFormat, Path file)
            throws CommandFailed {
        checkFree(file);
        try {
            exports.export(conference.id(), edition, fileFormat, file);
        } catch (NotSaved e) {
            throw CommandFailed.couldNot("cli.target-unwritable", file.toString());
        } catch (KeptFileLost e) {
            throw CommandFailed.couldNot("cli.kept-file-lost", edition.kind().code());
        }
        thuky.console().out().println(file);
    }

    /** The conference of this identity, or the only one that begins so. */
    private Conference conference(Glance glance) throws CommandFailed {
        var all = glance.conferences();
        var exact = all.stream().filter(c -> c.id().value().equals(id)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        var beginning = all.stream().filter(c -> c.id().value().startsWith(id)).toList();
        if (beginning.size() != 1) {
            throw CommandFailed.couldNot("cli.unknown-conference", id);
        }
        return beginning.getFirst();
    }

    private List<Edition> editions() throws CommandFailed {
        if (document.equals(ALL) && by.isEmpty()) {
            return Stream.of(DocumentKind.values()).map(Edition::usual).toList();
        }
        var kind = DocumentKind.of(document)
                .orElseThrow(() -> CommandFailed.wrongUsage("cli.unknown-document", document, kinds()));
        if (by.isEmpty()) {
            return List.of(Edition.usual(kind));
        }
        var arrangement = Arrangement.of(by)
                .filter(kind.arrangements()::contains)
                .orElseThrow(() -> CommandFailed.wrongUsage("cli.unknown-arrangement", by, arrangements(kind)));
        return List.of(new Edition(kind, arrangement));
    }

    private static String kinds() {
        return Stream.concat(Stream.of(DocumentKind.values()).map(DocumentKind::code), Stream.of(ALL))
                .collect(Collectors.joining(", "));
    }

    private static String arrangements(DocumentKind kind) {
        return kind.arrangements().stream().map(Arrangement::code).collect(Collectors.joining(", "));
    }

    private Path target() throws CommandFailed {
        var path = thuky.path(to);
        if (document.equals(ALL) && !Files.isDirectory(path)) {
            throw CommandFailed.couldNot("cli.target-no-folder", to);
        }
        return path;
    }
}
