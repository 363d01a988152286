package vn.thuky.ui.speeches;

import java.time.Duration;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One speech in the table. */
public final class SpeechRow implements Row<SpeechLine> {
    private final ReadOnlyObjectWrapper<SpeechLine> line;
    private final CellText title = new CellText();
    private final CellText speakers = new CellText();
    private final CellText organization = new CellText();
    private final CellText length = new CellText();
    private final ObjectProperty<SpeechKind> kind = new SimpleObjectProperty<>(SpeechKind.PAPER);
    private final ObjectProperty<SpeechStatus> status = new SimpleObjectProperty<>(SpeechStatus.REGISTERED);
    private final ObjectProperty<Choice<SiteId>> site = new SimpleObjectProperty<>(Choice.none());
    private final ObjectProperty<Choice<AgendaItemId>> item = new SimpleObjectProperty<>(Choice.none());

    SpeechRow(SpeechLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public SpeechId key() {
        return speech().id();
    }

    Speech speech() {
        return line.get().speech();
    }

    @Override
    public void show(SpeechLine now) {
        line.set(now);
        title.show(Typed.of(now.speech().title()));
        speakers.show(Typed.of(now.speakers()));
        organization.show(Typed.of(now.organization()));
        length.show(Typed.of(minutes(now.speech().registered())));
        kind.set(now.speech().kind());
        status.set(now.speech().status());
        site.set(now.site());
        item.set(now.item());
    }

    /** A length as it stands in its cell: minutes. */
    static String minutes(Duration length) {
        return length.isZero() ? "" : Long.toString(length.toMinutes());
    }

    /** The speech with its place and the names of what it refers to. */
    ReadOnlyObjectProperty<SpeechLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    CellText title() {
        return title;
    }

    CellText speakers() {
        return speakers;
    }

    CellText organization() {
        return organization;
    }

    CellText length() {
        return length;
    }

    ObjectProperty<SpeechKind> kindProperty() {
        return kind;
    }

    ObjectProperty<SpeechStatus> statusProperty() {
        return status;
    }

    ObjectProperty<Choice<SiteId>> siteProperty() {
        return site;
    }

    ObjectProperty<Choice<AgendaItemId>> itemProperty() {
        return item;
    }
}
