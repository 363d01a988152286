package vn.thuky.document.block;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.PaperStyle;

/**
 * A paper as it will be printed, in Vietnamese.
 *
 * @param title for file names and properties: "Biên bản Hội nghị …"
 * @param findings what to look at before it is signed
 * @param events what of it stands in a calendar
 */
public record Paper(
        DocumentKind kind,
        String title,
        PaperStyle style,
        List<Section> sections,
        List<Finding> findings,
        List<Event> events) {

    public Paper {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        events = List.copyOf(events);
    }

    /** A paper of which nothing stands in a calendar. */
    public Paper(DocumentKind kind, String title, PaperStyle style, List<Section> sections, List<Finding> findings) {
        this(kind, title, style, sections, findings, List.of());
    }

    /** The same paper with these pages in place of its own. */
    public Paper with(List<Section> pages) {
        return new Paper(kind, title, style, pages, findings, events);
    }

    /** The same paper with what of it stands in a calendar. */
    public Paper withEvents(List<Event> its) {
        return new Paper(kind, title, style, sections, findings, its);
    }

    /** The formats it can be had in: a spreadsheet only with tables, a calendar only with events. */
    public Set<FileFormat> formats() {
        var formats = EnumSet.allOf(FileFormat.class);
        if (blocks().stream().noneMatch(Table.class::isInstance)) {
            formats.remove(FileFormat.XLSX);
        }
        if (events.isEmpty()) {
            formats.remove(FileFormat.ICS);
        }
        return formats;
    }

    /** The same paper under another title. */
    public Paper named(String name) {
        return new Paper(kind, name, style, sections, findings, events);
    }

    /** All blocks in order. */
    public List<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }
}
