package vn.thuky.document.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.document.Dossier;
import vn.thuky.document.Papers;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;

/**
 * What forms can say of a paper. It is taken from the paper as it would be printed, so that a form says the same as the standard layout,
 * words changed by hand included.
 */
public final class PaperFields {
    private static final Map<String, DocumentKind> LISTS = lists();

    private final Papers papers = new Papers();
    private final Dossier dossier;
    private final LocalDateTime now;
    private final Map<String, FieldList> lists = new HashMap<>();

    /** {@code now} is the moment the paper is made. */
    public PaperFields(Dossier dossier, LocalDateTime now) {
        this.dossier = dossier;
        this.now = now;
        LISTS.forEach((name, kind) ->
                lists.put(name, rows(papers.paper(kind, dossier, now).blocks())));
    }

    /** Lists that every form can have, and the paper whose table they are. */
    private static Map<String, DocumentKind> lists() {
        var lists = new LinkedHashMap<String, DocumentKind>();
        lists.put("agenda", DocumentKind.PROGRAMME);
        lists.put("participants", DocumentKind.PARTICIPANTS);
        lists.put("speeches", DocumentKind.SPEECHES);
        lists.put("commitments", DocumentKind.COMMITMENTS);
        return lists;
    }

    /** Fields of each letter of a paper: those that begin with a letterhead of their own. */
    public List<FormFields> of(Edition edition, Paper paper) {
        var invitees =
                edition.kind() == DocumentKind.INVITATION ? papers.invitees(edition, dossier, now) : List.<Phrase>of();
        var letters = letters(paper);
        var fields = new ArrayList<FormFields>();
        for (int i = 0; i < letters.size(); i++) {
            var invitee = invitees.size() == letters.size() ? invitees.get(i) : named(invitees, letters.get(i));
            fields.add(fields(letters.get(i), edition.kind(), invitee));
        }
        return fields;
    }

    /** Whom a letter invites that stands alone: the longest of the names it says. */
    private static Phrase named(List<Phrase> invitees, List<Block> letter) {
        var said = letter.stream()
                .flatMap(block -> text(block).stream())
                .map(Phrase::text)
                .collect(Collectors.joining("\n"));
        return invitees.stream()
                .filter(invitee -> said.contains(invitee.text()))
                .max(Comparator.comparingInt(invitee -> invitee.text().length()))
                .orElse(Phrase.EMPTY);
    }

    private static List<List<Block>> letters(Paper paper) {
        var letters = new ArrayList<List<Block>>();
        for (var block : paper.blocks()) {
            if (letters.isEmpty() || block instanceof Letterhead) {
                letters.add(new ArrayList<>());
            }
            letters.getLast().add(block);
        }
        return letters;
    }

    private FormFields fields(List<Block> blocks, DocumentKind kind, Phrase invitee) {
        var values = new HashMap<>(conference());
        var own = new HashMap<>(lists);
        values.put("appendix.reference", Phrase.EMPTY);
        if (kind == DocumentKind.INVITATION) {
            values.put("invitee", invitee);
        }
        for (var block : blocks) {
            switch (block) {
                case Letterhead head -> head(head, values);
                case Title title -> {
                    values.put("paper.name", Phrase.of(title.name()));
                    values.put("paper.subject", title.subject());
                }
                case AppendixTitle title -> values.put("appendix.reference", title.reference());
                case Signatures signatures -> sign(signatures, values, own);
                default -> {
                    // in one of the lists
                }
            }
        }
        own.putIfAbsent("recipients", new FieldList(List.of("text"), List.of()));
        var main = blocks.stream()
                .takeWhile(block -> !(block instanceof AppendixTitle))
                .toList();
        var table = first(main, Table.class).map(main::indexOf).orElse(main.size());
        own.put("body", body(main.subList(0, table)));
        own.put("closing", body(main.subList(table, main.size())));
        own.put("rows", rows(main));
        var behind = blocks.subList(main.size(), blocks.size());
        own.put("listed", rows(behind));
        own.put("lines", rows(behind.subList(lastTitle(behind), behind.size())));
        return new FormFields(values, own);
    }

    private static int lastTitle(List<Block> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            if (blocks.get(i) instanceof AppendixTitle) {
                return i;
            }
        }
        return blocks.size();
    }

    private Map<String, Phrase> conference() {
        var conference = dossier.conference();
        var values = new HashMap<String, Phrase>();
        values.put("conference.name", Phrase.of(conference.name().strip()));
        values.put("conference.purpose", Phrase.of(conference.purpose().strip()));
        values.put("conference.remark", Phrase.of(conference.remark().strip()));
        values.putAll(papers.facts(dossier, now));
        values.put("issuer.superior", Phrase.of(conference.issuer().superior()).capitals());
        values.put("issuer.agency", Phrase.of(conference.issuer().agency()).capitals());
        values.put("issuer.sign", Phrase.of(conference.issuer().sign()));
        values.put("issuer.town", Phrase.of(conference.issuer().town()));
        for (var name : List.of(
                "paper.number",
                "paper.dateline",
                "paper.name",
                "paper.subject",
                "signer.office",
                "signer.name",
                "left.office",
                "left.name")) {
            values.put(name, Phrase.EMPTY);
        }
        return values;
    }

    private static void head(Letterhead head, Map<String, Phrase> values) {
        values.put("issuer.superior", head.superior());
        values.put("issuer.agency", head.agency());
        values.put("paper.number", head.number());
        values.put("paper.dateline", head.dateline().orElse(Phrase.EMPTY));
    }

    private static void sign(Signatures signatures, Map<String, Phrase> values, Map<String, FieldList> lists) {
        values.put("signer.office", Phrase.joined("\n", signatures.right().office()));
        values.put("signer.name", signatures.right().name());
        signatures.left().ifPresent(left -> {
            values.put("left.office", Phrase.joined("\n", left.office()));
            values.put("left.name", left.name());
        });
        lists.put(
                "recipients",
                new FieldList(
                        List.of("text"),
                        signatures.recipients().stream()
                                .map(line -> Map.of("text", line))
                                .toList()));
    }

    /** Paragraphs and headings; each is in one of three fields, by how it stands. */
    private static FieldList body(List<Block> blocks) {
        var names = List.of("heading", "subheading", "text");
        var items = new ArrayList<Map<String, Phrase>>();
        for (var block : blocks) {
            var text = text(block);
            if (text.isPresent() && !text.get().isEmpty()) {
                var item = new HashMap<String, Phrase>();
                names.forEach(name -> item.put(name, Phrase.EMPTY));
                item.put(
                        block instanceof Heading head ? head.level() == 1 ? "heading" : "subheading" : "text",
                        text.get());
                items.add(item);
            }
        }
        return new FieldList(names, items);
    }

    private static Optional<Phrase> text(Block block) {
        return switch (block) {
            case Heading heading -> Optional.of(heading.text());
            case Paragraph paragraph ->
                Optional.of(
                        paragraph.look() == Paragraph.Look.ITALIC
                                ? paragraph.text().italic()
                                : paragraph.text());
            default -> Optional.empty();
        };
    }

    /** The rows of the first table; for name plates, the plates. */
    private static FieldList rows(List<Block> blocks) {
        var plates = blocks.stream()
                .filter(NamePlate.class::isInstance)
                .map(NamePlate.class::cast)
                .map(plate -> Map.of("name", plate.name(), "seat", plate.seat()))
                .toList();
        return first(blocks, Table.class)
                .map(PaperFields::rows)
                .orElseGet(() -> plates.isEmpty()
                        ? new FieldList(List.of(), List.of())
                        : new FieldList(List.of("name", "seat"), plates));
    }

    private static FieldList rows(Table table) {
        var columns = ColumnNames.of(table);
        var names = new ArrayList<>(List.of("group"));
        names.addAll(columns);
        var items = new ArrayList<Map<String, Phrase>>();
        for (var row : table.rows()) {
            var item = new HashMap<String, Phrase>();
            names.forEach(name -> item.put(name, Phrase.EMPTY));
            if (row.group()) {
                item.put("group", row.cells().getFirst());
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    item.put(columns.get(i), row.cells().get(i));
                }
            }
            items.add(item);
        }
        return new FieldList(names, items);
    }

    private static <B extends Block> Optional<B> first(List<Block> blocks, Class<B> type) {
        return blocks.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
