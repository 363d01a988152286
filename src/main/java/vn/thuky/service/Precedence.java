package vn.thuky.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.thuky.domain.people.Participant;
import vn.thuky.journal.Edit;

/** Official order: every place in the list has a rank that stays with it, and people move through the places. */
final class Precedence {
    private Precedence() {}

    /** The people as listed, each with the rank of the place, numbered from 0 among equal ranks. */
    static List<Participant> seated(List<Participant> listed, List<Integer> ranks) {
        var seated = new ArrayList<Participant>();
        var order = 0;
        for (var i = 0; i < listed.size(); i++) {
            order = i > 0 && ranks.get(i).equals(ranks.get(i - 1)) ? order + 1 : 0;
            seated.add(listed.get(i).withRank(ranks.get(i)).withOrder(order));
        }
        return seated;
    }

    /** What has to be written to get from one list to the other. */
    static List<Edit> edits(List<Participant> before, List<Participant> after) {
        var known = new HashSet<>(before);
        return after.stream()
                .filter(participant -> !known.contains(participant))
                .map(Edit::put)
                .toList();
    }
}
