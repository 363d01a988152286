package vn.thuky.service.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;

/** Leaves a conference out of backups. */
record Leaving(ConferenceId conference) implements Rework {

    @Override
    public boolean keeps(String name) {
        return !Names.scope(name).equals(Optional.of(Scope.of(conference)))
                && !Names.attachmentOf(name).equals(Optional.of(conference));
    }

    @Override
    public void copy(String name, InputStream from, OutputStream to) throws IOException {
        from.transferTo(to);
    }
}
