package vn.thuky.rules.planted.domain;

import java.util.logging.Logger;
import vn.thuky.rules.planted.service.LoudService;

/** Looks up, and needs more than Java's own base. */
public record Note(LoudService service) {

    public Logger logger() {
        return Logger.getLogger(service.said());
    }
}
