package vn.thuky.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Exports;
import vn.thuky.service.Glance;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotInFormat;
import vn.thuky.service.NotSaved;
import vn.thuky.service.PaperSet;
import vn.thuky.service.Progress;
import vn.thuky.service.SetExport;
import vn.thuky.service.exchange.ConferenceExport;

/**
 * {@code thuky export}: writes papers of a conference to a file, under names from their titles into a folder, or into a ZIP file; or
 * the whole conference as a file for another laptop.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final String ZIP = "zip";

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

    @Option(names = "--each")
    private boolean each;

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
        var formats = formats();
        var target = thuky.path(to);
        var zipped = format.equals(ZIP) || to.toLowerCase(Locale.ROOT).endsWith("." + ZIP);
        if (!zipped && (document.equals(ALL) || each || formats.size() > 1) && !Files.isDirectory(target)) {
            throw CommandFailed.couldNot("cli.target-no-folder", to);
        }
        try (var glance = Glance.at(thuky.unlocked())) {
            var conference = conference(glance).id();
            var exports = glance.exports(Clock.system(ZoneId.systemDefault()));
            if (zipped || each) {
                var order = new PaperSet.Order(conference, editions, formats, each);
                together(exports.together(), order, zipped);
            } else {
                for (var edition : editions) {
                    papers(exports, conference, edition, formats);
                }
            }
        }
        return 0;
    }

    /** Into one file or one new folder. */
    private void together(SetExport export, PaperSet.Order order, boolean zipped) throws CommandFailed {
        var path = thuky.path(to);
        var target = zipped && Files.isDirectory(path) ? path.resolve(export.name(order) + "." + ZIP) : path;
        if (zipped) {
            checkFree(target);
        }
        try {
            if (zipped) {
                export.zip(order, target, Progress.NONE);
            }
            thuky.console().out().println(zipped ? target : export.folder(order, target, Progress.NONE));
        } catch (NotSaved e) {
            throw unwritable(target, e);
        } catch (NotInFormat e) {
            throw CommandFailed.couldNot("cli.not-in-format", format);
        } catch (KeptFileLost e) {
            throw CommandFailed.couldNot("cli.kept-file-lost", document);
        }
    }

    /** One paper in each format; among all papers those are left out that cannot be had in it. */
    private void papers(Exports exports, ConferenceId conference, Edition edition, Set<FileFormat> formats)
            throws CommandFailed {
        var possible = exports.formats(conference, edition);
        for (var one : formats) {
            if (possible.contains(one)) {
                var path = thuky.path(to);
                var file = Files.isDirectory(path) ? path.resolve(exports.fileName(conference, edition, one)) : path;
                write(exports, conference, edition, one, file);
            } else if (!document.equals(ALL)) {
                throw CommandFailed.couldNot("cli.not-in-format", one.extension());
            }
        }
    }

    private Set<FileFormat> formats() throws CommandFailed {
        if (format.equals(ZIP)) {
            return EnumSet.allOf(FileFormat.class);
        }
        var formats = EnumSet.noneOf(FileFormat.class);
        for (var one : format.split(",", -1)) {
            formats.add(
                    FileFormat.of(one.strip()).orElseThrow(() -> CommandFailed.wrongUsage("cli.unknown-format", one)));
        }
        return formats;
    }

    private int exchangeFile() throws CommandFailed, CannotOpen {
        try (var glance = Glance.at(thuky.unlocked())) {
            var conference = conference(glance);
            var export = new ConferenceExport(glance.folder(), glance.store());
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

    private ConferenceExport.Written write(ConferenceExport export, Conference conference, Path file, boolean contacts)
            throws CommandFailed {
        try {
            return export.write(conference.id(), file, contacts);
        } catch (NotSaved e) {
            throw unwritable(file, e);
        }
    }

    private CommandFailed unwritable(Path file, NotSaved why) {
        return CommandFailed.couldNot(
                "cli.target-unwritable", file.toString(), thuky.texts().name(why.trouble()));
    }

    private void checkFree(Path file) throws CommandFailed {
        if (Files.exists(file) && !overwrite) {
            throw CommandFailed.couldNot("cli.target-exists", file.toString());
        }
    }

    private void write(Exports exports, ConferenceId conference, Edition edition, FileFormat fileFormat, Path file)
            throws CommandFailed {
        checkFree(file);
        try {
            exports.export(conference, edition, fileFormat, file)
                    .ifPresent(why -> thuky.console().err().println(why.in(thuky.texts())));
        } catch (NotSaved e) {
            throw unwritable(file, e);
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
}
