package vn.thuky.service.search;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.journal.RecordKind;

/**
 * A record that can be found.
 *
 * @param conference the one it belongs to; empty for a record of the office
 * @param text what it says or how it is called
 * @param detail what else tells it apart: who said it, which organization; may be empty text
 * @param at when it was said; empty for what has no moment
 */
public record Found(
        RecordKind kind,
        String id,
        Optional<Conference> conference,
        String text,
        String detail,
        Optional<LocalDateTime> at) {}
