package vn.thuky.service;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.speech.Speech;

/**
 * What the hall is told of a conference.
 *
 * @param item what goes on
 * @param speech what is being said in it
 * @param speaker who gives the speech; empty text while that is not known
 * @param site from where; empty text when not known
 * @param resumes when the next item begins, where that is fixed and nothing goes on
 * @param next who speaks next, else the next item; empty when nothing follows, empty text when it has no name
 */
public record HallPicture(
        Conference conference,
        Optional<AgendaItem> item,
        Optional<Speech> speech,
        String speaker,
        String site,
        Optional<LocalDateTime> resumes,
        Optional<String> next) {}
