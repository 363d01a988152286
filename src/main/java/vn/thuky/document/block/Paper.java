package vn.thuky.document.block;

import java.util.List;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.PaperStyle;

/**
 * A paper as it will be printed, in Vietnamese.
 *
 * @param title for file names and properties: "Biên bản Hội nghị …"
 * @param findings what to look at before it is signed
 */
public record Paper(DocumentKind kind, String title, PaperStyle style, List<Section> sections, List<Finding> findings) {

    public Paper {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** The same paper under another title. */
    public Paper named(String name) {
        return new Paper(kind, name, style, sections, findings);
    }

    /** All blocks in order. */
    public List<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }
}
