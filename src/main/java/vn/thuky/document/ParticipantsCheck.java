package vn.thuky.document;

import java.util.HashSet;
import java.util.List;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.text.DateWords;

/** What to look at in a list of people before it is sent: names that are missing or in small letters, and their order. */
final class ParticipantsCheck {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    ParticipantsCheck(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
    }

    void run() {
        var all = dossier.participants();
        if (all.isEmpty()) {
            draft.find("document.finding.noParticipants");
        }
        names(all);
        groups(all);
        ranks(all);
    }

    /** One finding for all without a name, which leads to the first. */
    void names(List<Participant> all) {
        var unnamed = all.stream().filter(one -> !one.person().known()).toList();
        if (!unnamed.isEmpty()) {
            draft.find(unnamed.getFirst().id(), "document.finding.noNames", DateWords.count(unnamed.size()));
        }
        all.stream()
                .filter(one -> Sentences.hasSmallWord(one.person().name()))
                .forEach(one -> draft.find(
                        one.id(),
                        "document.finding.smallLetters",
                        one.person().name().strip()));
    }

    /** A group that comes again after another one stands in two places of the list. */
    private void groups(List<Participant> all) {
        var closed = new HashSet<String>();
        var open = "";
        for (var one : all) {
            var group = one.group().strip();
            if (group.equals(open)) {
                continue;
            }
            closed.add(open);
            open = group;
            if (!group.isEmpty() && closed.contains(group)) {
                draft.find(one.id(), "document.finding.groupSplit", group);
            }
        }
    }

    /** Within a group, organizations are expected in the order of the office's list. */
    private void ranks(List<Participant> all) {
        for (int i = 1; i < all.size(); i++) {
            var before = all.get(i - 1);
            var after = all.get(i);
            if (before.group().strip().equals(after.group().strip()) && rank(after) < rank(before) && rank(after) > 0) {
                draft.find(after.id(), "document.finding.outOfRank", people.named(after), people.named(before));
            }
        }
    }

    /** 0 while there is no organization, or none with a rank. */
    private int rank(Participant participant) {
        return people.organization(participant.organization())
                .map(Organization::rank)
                .orElse(0);
    }
}
