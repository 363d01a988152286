package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.journal.Edit;

class OutgoingContactsTest {
    private static final ConferenceId ID = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void papersAreMadeOfPeopleWithoutNumbersAndAddressesUnlessTheOfficeWantsThem() throws CannotOpen {
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC())) {
            var contact = new Contact("", "0912345678", "binh@so.vn");
            workspace
                    .ledger()
                    .write(
                            Edit.put(Conference.named(ID, "Giao ban")),
                            Edit.put(Participant.seat(new ParticipantId("p1"), ID)
                                    .withContact(contact)));
            var dossiers = new DossierService(workspace.store());

            assertThat(dossiers.outgoing(ID).orElseThrow().participants())
                    .extracting(Participant::contact)
                    .containsExactly(Contact.NONE);

            var open = Settings.DEFAULT.privacy().withContactsInExports(true);
            workspace.ledger().write(Edit.put(Settings.DEFAULT.withPrivacy(open)));
            assertThat(dossiers.outgoing(ID).orElseThrow().participants())
                    .extracting(Participant::contact)
                    .containsExactly(contact);
        }
    }
}
