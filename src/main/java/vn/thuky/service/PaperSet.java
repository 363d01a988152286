package vn.thuky.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import vn.thuky.document.Dossier;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.text.FileNames;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Several papers that are written together: the whole set of a conference, or one for each of those it is sent to. */
public final class PaperSet {
    /** Without its ending; short enough for a set that is unpacked deep in somebody's folders. */
    private static final int LONGEST_FILE = 80;

    private static final int LONGEST_FOLDER = 40;
    private static final int LONGEST_NAME = 80;

    private final Exports exports;
    private final Texts vietnamese = Texts.of(Language.VI);

    public PaperSet(Exports exports) {
        this.exports = exports;
    }

    /**
     * What is wanted.
     *
     * @param editions each is a folder of its own where there are several
     * @param formats those of them that a paper cannot be had in are left out
     * @param separate whether those that are sent to somebody each are files of their own
     */
    public record Order(ConferenceId conference, List<Edition> editions, Set<FileFormat> formats, boolean separate) {
        public Order {
            editions = List.copyOf(editions);
            formats = Set.copyOf(formats);
        }
    }

    /** A name for the folder or, with an ending, the file of it all. */
    public String name(Order order) {
        var dossier = exports.dossier(order.conference());
        var title = order.editions().size() == 1
                ? exports.paper(dossier, order.editions().getFirst()).title()
                : vietnamese.get("document.set.title", dossier.conference().name());
        return FileNames.plain(title, LONGEST_NAME);
    }

    /** The files of it, in order; their contents are made when they are asked for. */
    List<PaperFile> files(Order order) {
        var dossier = exports.dossier(order.conference());
        var files = new ArrayList<PaperFile>();
        var several = order.editions().size() > 1;
        for (var edition : order.editions()) {
            var number = List.of(DocumentKind.values()).indexOf(edition.kind()) + 1;
            var name = "%02d-%s".formatted(number, vietnamese.name(edition.kind()));
            var folder = several ? FileNames.plain(name, LONGEST_FOLDER) : "";
            files.addAll(new Folder(dossier, order, folder).files(edition));
        }
        return files;
    }

    /** The files of one paper, under names that differ in more than the case of letters. */
    private final class Folder {
        private final Dossier dossier;
        private final Order order;
        private final String folder;
        private final Set<String> taken = new HashSet<>();
        private final List<PaperFile> files = new ArrayList<>();

        private Folder(Dossier dossier, Order order, String folder) {
            this.dossier = dossier;
            this.order = order;
            this.folder = folder;
        }

        private List<PaperFile> files(Edition edition) {
            if (order.separate() && edition.arrangement().separable()) {
                for (var paper : exports.separate(dossier, edition)) {
                    formats(paper)
                            .forEach(format -> add(paper, format, () -> exports.made(dossier, edition, paper, format)));
                }
            } else {
                var paper = exports.paper(dossier, edition);
                formats(paper)
                        .forEach(format -> add(
                                paper,
                                format,
                                () -> exports.sent(dossier, edition, format)
                                        .orElseGet(() -> exports.made(dossier, edition, paper, format))));
            }
            return files;
        }

        private List<FileFormat> formats(Paper paper) {
            return paper.formats().stream().filter(order.formats()::contains).toList();
        }

        private void add(Paper paper, FileFormat format, Supplier<byte[]> content) {
            var title = paper.title();
            var name = FileNames.plain(title, LONGEST_FILE) + "." + format.extension();
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                var number = "-" + i;
                name = FileNames.plain(title, LONGEST_FILE - number.length()) + number + "." + format.extension();
            }
            files.add(new PaperFile(folder, name, content));
        }
    }
}
