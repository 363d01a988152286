package vn.thuky.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.RollCall;
import vn.thuky.text.DateWords;

/** Who took part, in numbers: in all, by group, by site. */
final class MinutesAttendance {
    private final Dossier dossier;
    private final Draft draft;
    private final AttendanceCount count;

    MinutesAttendance(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        count = new AttendanceCount(draft);
    }

    void write() {
        var all = dossier.participants();
        if (all.isEmpty()) {
            draft.say(draft.words("document.minutes.attendance", draft.blank("document.finding.noParticipants")));
            return;
        }
        draft.say(draft.words("document.minutes.attendanceListed", count.of(all, all)));
        breakdown("document.minutes.byGroup", byGroup(all));
        breakdown("document.minutes.bySite", bySite(all));
        find(all);
    }

    /** One group says no more than the whole. */
    private void breakdown(String title, List<Part> parts) {
        if (parts.size() < 2) {
            return;
        }
        draft.say(draft.words(title));
        for (var part : parts) {
            var counts = count.of(part.people(), dossier.participants());
            draft.say(draft.words("document.minutes.attendanceOf", part.name(), counts));
        }
    }

    /** Some of the participants under a name; two sites may have the same. */
    private record Part(String name, List<Participant> people) {}

    private List<Part> byGroup(List<Participant> people) {
        var groups = new LinkedHashMap<String, List<Participant>>();
        var none = draft.texts().get("document.minutes.noGroup");
        for (var participant : people) {
            var group =
                    participant.group().isBlank() ? none : participant.group().strip();
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(participant);
        }
        return groups.entrySet().stream()
                .map(group -> new Part(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Part> bySite(List<Participant> people) {
        var sites = new ArrayList<Part>();
        for (var site : dossier.sites()) {
            var there = people.stream()
                    .filter(participant ->
                            participant.site().filter(site.id()::equals).isPresent())
                    .toList();
            if (!there.isEmpty()) {
                sites.add(new Part(draft.texts().get("document.minutes.site", People.name(site)), there));
            }
        }
        var elsewhere = people.stream()
                .filter(participant -> dossier.sites().stream()
                        .noneMatch(site ->
                                participant.site().filter(site.id()::equals).isPresent()))
                .toList();
        if (!sites.isEmpty() && !elsewhere.isEmpty()) {
            sites.add(new Part(draft.texts().get("document.minutes.noSite"), elsewhere));
        }
        return sites;
    }

    private void find(List<Participant> all) {
        var replaced = RollCall.replaced(all);
        var people = all.stream().filter(one -> !replaced.contains(one.id())).toList();
        findSome(
                people.stream()
                        .filter(one -> !one.attendance().state().present()
                                && !one.attendance().state().absent())
                        .toList(),
                "document.finding.notCalled");
        findSome(
                people.stream()
                        .filter(one -> one.attendance().state() == AttendanceState.ABSENT)
                        .toList(),
                "document.finding.absent");
        findSome(all.stream().filter(MinutesAttendance::unexplained).toList(), "document.finding.noReason");
        findSome(all.stream().filter(one -> !one.person().known()).toList(), "document.finding.noNames");
    }

    private static boolean unexplained(Participant one) {
        var attendance = one.attendance();
        return attendance.state() == AttendanceState.ABSENT_EXCUSED
                && attendance.reason().isBlank();
    }

    /** One finding for all of them; it leads to the first. */
    private void findSome(List<Participant> people, String key) {
        if (!people.isEmpty()) {
            draft.find(people.getFirst().id(), key, DateWords.count(people.size()));
        }
    }
}
