package vn.thuky.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;

/** The standard layout of a paper as a form to begin with: marks stand where its own words would. */
public final class StandardForm {
    private final Paper paper;
    private final Look look;
    private final List<Block> blocks = new ArrayList<>();
    private boolean body;
    private boolean closing;
    private boolean appendix;
    private boolean table;

    private StandardForm(Paper paper) {
        this.paper = paper;
        var indented = paper.blocks().stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.look() == Look.BODY);
        look = indented ? Look.BODY : Look.FLUSH;
    }

    /** The form of a paper, such as one of the sample. */
    public static Paper of(Paper paper) {
        var form = new StandardForm(paper);
        return new Paper(paper.kind(), paper.title(), paper.style(), form.sections(), List.of());
    }

    /** Those of its first letter; a list behind an invitation stands on the sheet of the invitation, since not each has one. */
    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var invitation = paper.kind() == DocumentKind.INVITATION;
        for (var section : paper.sections()) {
            var another = section.blocks().stream().anyMatch(Letterhead.class::isInstance);
            if (another && !sections.isEmpty()) {
                break;
            }
            appendix = false;
            section.blocks().forEach(this::add);
            if (!invitation) {
                sections.add(new Section(section.orientation(), blocks));
                blocks.clear();
            }
        }
        return invitation ? List.of(Section.portrait(blocks)) : sections;
    }

    private void add(Block block) {
        switch (block) {
            case Letterhead head -> blocks.add(head(head));
            case Title title -> blocks.add(new Title(title.name(), Phrase.of("{{paper.subject}}"), title.ruled()));
            case AppendixTitle title -> {
                appendix = true;
                flush("{{#appendix.reference}}");
                blocks.add(new AppendixTitle(title.label(), title.title(), Phrase.of("{{appendix.reference}}")));
            }
            case Heading _, Paragraph _ -> text();
            case Table rows -> {
                blocks.add(table(rows));
                if (appendix) {
                    flush("{{/appendix.reference}}");
                } else {
                    table = true;
                }
            }
            case NamePlate _ -> plate();
            case Signatures signatures -> blocks.add(signatures(signatures));
        }
    }

    private static Letterhead head(Letterhead head) {
        return new Letterhead(
                Phrase.of("{{issuer.superior}}"),
                Phrase.of("{{issuer.agency}}"),
                head.number().isEmpty() ? Phrase.EMPTY : Phrase.of("{{paper.number}}"),
                head.dateline().map(_ -> Phrase.of("{{paper.dateline}}").italic()));
    }

    /** All paragraphs before the table, and all behind it, are one list each. */
    private void text() {
        if (table && !closing) {
            closing = true;
            list("closing");
        } else if (!table && !body) {
            body = true;
            list("body");
        }
    }

    private void list(String name) {
        flush("{{#" + name + "}}");
        blocks.add(new Heading(1, Phrase.of("{{heading}}"), Optional.empty()));
        blocks.add(new Heading(2, Phrase.of("{{subheading}}"), Optional.empty()));
        blocks.add(new Paragraph(Phrase.of("{{text}}"), look, Optional.empty()));
        flush("{{/" + name + "}}");
    }

    private void flush(String mark) {
        blocks.add(new Paragraph(Phrase.of(mark), Look.FLUSH, Optional.empty()));
    }

    private Table table(Table table) {
        var names = ColumnNames.of(table);
        var list = !appendix ? "rows" : names.contains("line") ? "lines" : "listed";
        var cells = new ArrayList<Phrase>();
        for (int i = 0; i < names.size(); i++) {
            var before = i == 0 ? "{{^group}}" : "";
            var after = i == names.size() - 1 ? "{{/group}}{{/" + list + "}}" : "";
            cells.add(Phrase.of(before + "{{" + names.get(i) + "}}" + after));
        }
        var group = Row.group("{{#" + list + "}}{{#group}}{{group}}{{/group}}");
        return new Table(table.columns(), List.of(group, Row.of(cells)));
    }

    private void plate() {
        if (!table) {
            table = true;
            flush("{{#rows}}");
            blocks.add(new NamePlate(Phrase.of("{{name}}"), Phrase.of("{{seat}}")));
            flush("{{/rows}}");
        }
    }

    private static Signatures signatures(Signatures signatures) {
        var recipients = signatures.recipients().isEmpty()
                ? List.<Phrase>of()
                : List.of(Phrase.of("{{#recipients}}"), Phrase.of("{{text}}"), Phrase.of("{{/recipients}}"));
        return new Signatures(signatures.left().map(_ -> signer("left")), signer("signer"), recipients);
    }

    private static Signatures.Signer signer(String who) {
        return new Signatures.Signer(List.of(Phrase.of("{{" + who + ".office}}")), Phrase.of("{{" + who + ".name}}"));
    }
}
