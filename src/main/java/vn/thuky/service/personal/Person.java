package vn.thuky.service.personal;

import java.util.Optional;
import vn.thuky.domain.people.ParticipantId;

/**
 * Who is looked for.
 *
 * @param name full name
 * @param seat a participant the person certainly is; empty when only the name is known
 */
public record Person(String name, Optional<ParticipantId> seat) {}
