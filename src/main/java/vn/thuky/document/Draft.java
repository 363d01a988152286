package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Finding;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.Period;
import vn.thuky.text.DateWords;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** A paper while it is being written: its blocks so far, its words, and what was found. A blank is only had with its finding. */
final class Draft {
    private final Texts texts;
    private final LocalDateTime now;
    private final DateWords dates = new DateWords(Language.VI);
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Takes the wording of papers, which is Vietnamese, and the moment they are made. */
    Draft(Texts vietnamese, LocalDateTime now) {
        texts = vietnamese;
        this.now = now;
    }

    /** The moment the paper is made. */
    LocalDateTime now() {
        return now;
    }

    /** The text of a key, as it is. */
    String text(String key) {
        return texts.get(key);
    }

    Texts texts() {
        return texts;
    }

    DateWords dates() {
        return dates;
    }

    /** What an item of the agenda is called: its title, or its kind while it has none. */
    String name(AgendaItem item) {
        return item.title().isBlank() ? texts.name(item.kind()) : item.title().strip();
    }

    void add(Block block) {
        blocks.add(block);
    }

    void say(Phrase text) {
        add(Paragraph.of(text));
    }

    void say(Id source, Phrase text) {
        add(Paragraph.from(source, text));
    }

    /** The blocks since the last call, for a section. */
    List<Block> takeBlocks() {
        var taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The text of a key; values are texts or phrases. */
    Phrase words(String key, Object... values) {
        return Phrase.filled(
                texts.get(key),
                Stream.of(values)
                        .map(value -> value instanceof Phrase phrase ? phrase : Phrase.of(value.toString()))
                        .toList());
    }

    /** Notes something about the conference or the office's settings. */
    void find(String key, String... values) {
        findings.add(new Finding(key, List.of(values), Optional.empty()));
    }

    /** Notes something about a record. */
    void find(Id source, String key, String... values) {
        findings.add(new Finding(key, List.of(values), Optional.of(source)));
    }

    /** Dots for some words. */
    Phrase blank(String finding, String... values) {
        find(finding, values);
        return Phrase.LONG_BLANK;
    }

    /** Dots for some words of a record. */
    Phrase blank(Id source, String finding, String... values) {
        find(source, finding, values);
        return Phrase.LONG_BLANK;
    }

    /** Dots for a number. */
    Phrase shortBlank(String finding) {
        find(finding);
        return Phrase.SHORT_BLANK;
    }

    /** The text, or dots where it is empty. */
    Phrase known(String text, String finding) {
        return text.isBlank() ? blank(finding) : Phrase.of(text);
    }

    /** "08 giờ 30 phút, ngày 16 tháng 01 năm 2024", with dots where it is not known. */
    Phrase moment(Optional<LocalDateTime> moment, String finding) {
        if (moment.isPresent()) {
            return Phrase.of(dates.moment(moment.get()));
        }
        var dots = shortBlank(finding);
        return words("document.blank.moment", dots, dots, dots, dots, dots);
    }

    /** When it is planned: the start, or from when to when on several days; dots where that is not known. */
    Phrase planned(Period period) {
        var start = moment(period.start(), "document.finding.noPlannedStart");
        var otherDay = period.end()
                .filter(end -> period.start()
                        .filter(from -> from.toLocalDate().isBefore(end.toLocalDate()))
                        .isPresent());
        return otherDay.map(end -> words("document.period", start, dates.moment(end)))
                .orElse(start);
    }

    /** "ngày 16 tháng 01 năm 2024", with dots where it is not known. */
    Phrase day(Optional<LocalDate> day, String finding) {
        if (day.isPresent()) {
            return Phrase.of(dates.day(day.get()));
        }
        var dots = shortBlank(finding);
        return words("document.blank.day", dots, dots, dots);
    }
}
