package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.OwnDays;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.office.PaperMeasure;
import vn.thuky.domain.office.Settings;

class RecordCodecTest {
    private static final Scope SCOPE = Scope.of(new ConferenceId("c1"));

    @Test
    void sizesStoredBeforePartsHadTheirOwnAreTheUsualOnes() {
        var fields = RecordCodec.fields(
                "{\"paper\":{\"top\":20,\"bottom\":20,\"left\":30,\"right\":15,\"fontSize\":13,\"indent\":100,\"spacing\":6,\"lineSpacing\":115}}");
        var settings = (Settings) RecordCodec.decode(RecordKind.SETTINGS, "office", Scope.OFFICE, fields);

        assertThat(settings.paper().get(PaperMeasure.STATE)).isEqualTo(13);
        assertThat(settings.paper().get(PaperMeasure.TITLE)).isEqualTo(14);
        assertThat(settings.paper().get(PaperMeasure.BASIS)).isEqualTo(13);
        assertThat(settings.ownDays()).isEqualTo(OwnDays.NONE);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void aBlankOfEachKindComesBackAsItWas(RecordKind kind) {
        var blank = kind.blank(kind == RecordKind.CONFERENCE ? "c1" : "x1", SCOPE);

        var fields = RecordCodec.fields(RecordCodec.text(RecordCodec.encode(blank)));

        assertThat(RecordCodec.decode(kind, blank.id().value(), SCOPE, fields)).isEqualTo(blank);
        assertThat(RecordKind.of(blank)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void absentFieldsAreThoseOfTheBlank(RecordKind kind) {
        var blank = kind.blank("x1", SCOPE);

        assertThat(RecordCodec.decode(kind, "x1", SCOPE, RecordCodec.fields("{}")))
                .isEqualTo(blank);
    }

    @Test
    void timesAndLengthsKeepTheirValue() {
        var item = AgendaItem.titled(new AgendaItemId("i1"), new ConferenceId("c1"), "Khai mạc")
                .withPlanned(Duration.ofMinutes(95))
                .withActual(Period.from(LocalDateTime.of(2024, 1, 16, 8, 32, 5, 123_456_789)));

        var fields = RecordCodec.fields(RecordCodec.text(RecordCodec.encode(item)));

        assertThat(RecordCodec.decode(RecordKind.AGENDA_ITEM, "i1", SCOPE, fields))
                .isEqualTo(item);
    }

    @Test
    void onlyWhatDiffersIsAnEdit() {
        var before = AgendaItem.titled(new AgendaItemId("i1"), new ConferenceId("c1"), "Khai mạc");
        var after = before.withPlanned(Duration.ofMinutes(10));

        var edit = RecordCodec.difference(
                        RecordKind.AGENDA_ITEM,
                        "i1",
                        Optional.of(RecordCodec.encode(before)),
                        Optional.of(RecordCodec.encode(after)))
                .orElseThrow();

        assertThat(edit.before().orElseThrow().names()).isEqualTo(List.of("planned"));
        assertThat(edit.after().orElseThrow().text("planned")).isEqualTo("PT10M");
    }

    @Test
    void equalStatesAreNoEdit() {
        var fields = Optional.of(RecordCodec.encode(RecordKind.SITE.blank("s1", SCOPE)));

        assertThat(RecordCodec.difference(RecordKind.SITE, "s1", fields, fields))
                .isEmpty();
    }
}
