package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

/**
 * What a new conference starts with.
 *
 * @param template the earlier conference from which it takes sites, participants and agenda
 */
public record NewConference(
        String name, Period planned, ConferenceForm form, String place, Optional<Template> template) {

    /**
     * An earlier conference to start from.
     *
     * @param withSpeeches whether its list of speeches is taken over too
     */
    public record Template(ConferenceId conference, boolean withSpeeches) {}

    public static NewConference named(String name) {
        return new NewConference(name, Period.UNKNOWN, ConferenceForm.ONLINE, "", Optional.empty());
    }
}
