package vn.thuky.ui.speeches;

import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.ui.kit.Choice;

/**
 * A speech with the names of what it refers to.
 *
 * @param number place in the order, from 1
 * @param speakers names of those who speak
 */
record SpeechLine(
        Speech speech,
        int number,
        String speakers,
        String organization,
        Choice<SiteId> site,
        Choice<AgendaItemId> item) {}
